import type { Candidate } from './diary-candidate.ts';
import type { Interval } from './diary-opening.ts';

/** A time in which a practitioner cannot be booked, its buffer included. */
export interface Occupied extends Interval {
  practitioner: string;
}

/**
 * Keeps the times nobody has. The conflict is overlap, never equality: an appointment of 40 minutes takes
 * every shorter slot it covers.
 *
 * @param candidates - In any order.
 * @param occupied - In any order, and they may overlap each other.
 * @returns The free ones, in the order given.
 */
export function freeCandidates(candidates: readonly Candidate[], occupied: readonly Occupied[]): Candidate[] {
  const byPractitioner = new Map<string, Interval[]>();
  for (const { practitioner, startMs, endMs } of occupied) {
    const intervals = byPractitioner.get(practitioner) ?? [];
    intervals.push({ startMs, endMs });
    byPractitioner.set(practitioner, intervals);
  }
  for (const [practitioner, intervals] of byPractitioner) byPractitioner.set(practitioner, merged(intervals));
  return candidates.filter(
    ({ practitioner, startMs, busyUntilMs }) =>
      !overlaps(byPractitioner.get(practitioner) ?? [], { startMs, endMs: busyUntilMs }),
  );
}

function merged(intervals: Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const { startMs, endMs } of intervals.sort((a, b) => a.startMs - b.startMs)) {
    const last = result.at(-1);
    if (last && startMs <= last.endMs) last.endMs = Math.max(last.endMs, endMs);
    else if (endMs > startMs) result.push({ startMs, endMs });
  }
  return result;
}

/** @param intervals - Sorted and apart, so the first one that ends after the start decides. */
function overlaps(intervals: readonly Interval[], { startMs, endMs }: Interval): boolean {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle]?.endMs ?? 0) > startMs) high = middle;
    else low = middle + 1;
  }
  const first = intervals[low];
  return first !== undefined && first.startMs < endMs;
}
