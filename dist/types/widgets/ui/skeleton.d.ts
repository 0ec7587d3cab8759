export interface SkeletonProps {
    /** How many blocks to draw. */
    blocks: number;
    /** What a screen reader is told instead. */
    label: string;
}
/** The shape of what is coming, so that nothing jumps when it arrives. */
export declare function Skeleton({ blocks, label }: SkeletonProps): import("preact").JSX.Element;
