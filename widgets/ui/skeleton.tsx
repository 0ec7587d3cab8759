export interface SkeletonProps {
  /** How many blocks to draw. */
  blocks: number;
  /** What a screen reader is told instead. */
  label: string;
}

/** The shape of what is coming, so that nothing jumps when it arrives. */
export function Skeleton({ blocks, label }: SkeletonProps) {
  return (
    <div class="skeleton" aria-busy="true">
      <span class="visually-hidden">{label}</span>
      {Array.from({ length: blocks }, (_, index) => (
        <span class="skeleton-block" key={index} aria-hidden="true" />
      ))}
    </div>
  );
}
