import type { FieldProps } from './node-view.tsx';
/** A scale to slide on, and the same number to type: nobody has to drag. Nothing is answered before it is touched. */
export declare function SliderField(props: FieldProps): import("preact").JSX.Element;
