import type { FieldProps } from './node-view.tsx';
/** One of several, some of them, or words of one's own. */
export declare function OpenChoice({ node, model, id, describedBy, isFaulty }: FieldProps): import("preact").JSX.Element;
