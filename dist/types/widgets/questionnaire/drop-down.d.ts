import type { FieldProps } from './node-view.tsx';
/** One of a list that opens. */
export declare function DropDown({ node, model, id, describedBy, isFaulty }: FieldProps): import("preact").JSX.Element;
