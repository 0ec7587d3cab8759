import type { FieldProps } from './node-view.tsx';
/** A question with as many answers as there are, each in a field of its own. */
export declare function SeveralFields(props: FieldProps): import("preact").JSX.Element | null;
