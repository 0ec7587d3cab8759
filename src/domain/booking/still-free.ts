import type { FoundSlots, Slot } from '../../contracts/slot.ts';

/**
 * Leaves the slots that can still be booked while a page stays open: none is nearer than the notice its reason wants.
 * The server's clock decides, moved on by what has passed here, so a wrong clock of the browser does no harm.
 *
 * @param found - With the server's time of the answer.
 * @param passedMs - Since the answer came.
 * @param noticeMinutes - Of the reason; 0 when it says nothing.
 */
export function stillFree({ slots, serverNow }: FoundSlots, passedMs: number, noticeMinutes = 0): Slot[] {
  const earliestMs = Date.parse(serverNow) + passedMs + noticeMinutes * 60_000;
  return slots.filter(({ start }) => Date.parse(start) >= earliestMs);
}
