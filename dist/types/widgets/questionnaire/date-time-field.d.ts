import type { FieldProps } from './node-view.tsx';
/** A date and a time of day, on the clock of whoever fills it in. */
export declare function DateTimeField({ node, model, id, describedBy, isFaulty }: FieldProps): import("preact").JSX.Element;
