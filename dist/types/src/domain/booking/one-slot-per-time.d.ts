import type { Slot } from '../../contracts/slot.ts';
/**
 * Leaves one slot for each time at each place: a patient who does not mind whom they see should not have to
 * choose between two buttons that say the same.
 *
 * @param slots - In the order in which the clinic prefers to fill them; the first of equals stays.
 */
export declare function oneSlotPerTime(slots: readonly Slot[]): Slot[];
