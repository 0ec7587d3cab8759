import type { Mode } from '../../contracts/slot.ts';
/** What someone was looking for when nothing was free: the beginning of a `WaitingRequest`. */
export interface WaitingWish {
    /** Id of the reason. */
    service: string;
    /** Ids; any when empty. */
    practitioners: readonly string[];
    /** Ids of places; any when empty. */
    locations: readonly string[];
    /** Any when empty. */
    modes: readonly Mode[];
}
