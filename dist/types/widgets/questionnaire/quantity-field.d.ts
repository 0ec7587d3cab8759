import type { FieldProps } from './node-view.tsx';
/** A number, and what it counts. */
export declare function QuantityField({ node, model, id, describedBy, isFaulty }: FieldProps): import("preact").JSX.Element;
