import type { FieldProps } from './node-view.tsx';
/**
 * A long list that is searched by typing: a combobox with a list of its own, whose marked entry is said while the focus
 * stays in the field.
 *
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/
 */
export declare function Combobox(props: FieldProps): import("preact").JSX.Element;
