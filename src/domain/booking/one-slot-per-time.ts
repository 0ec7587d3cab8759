import type { Slot } from '../../contracts/slot.ts';

/**
 * Leaves one slot for each time at each place: a patient who does not mind whom they see should not have to
 * choose between two buttons that say the same.
 *
 * @param slots - In the order in which the clinic prefers to fill them; the first of equals stays.
 */
export function oneSlotPerTime(slots: readonly Slot[]): Slot[] {
  const seen = new Set<string>();
  return slots.filter((slot) => {
    const key = `${Date.parse(slot.start)} ${slot.location} ${slot.mode}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
