import type { WaitlistEntry } from '../../../contracts/clinic-file.ts';
import type { Interval } from '../diary-opening.ts';
import { quietNights } from './quiet-hours.ts';

const MINUTE_MS = 60_000;

/**
 * Finds when an offer that is ready now may go out, and when it then ends.
 *
 * It goes out in no quiet hour, and it runs all its minutes before the next one begins: else it waits for the morning,
 * for nobody answers a telephone that is switched off. An offer longer than the whole day between two nights would wait
 * for ever; it goes out as soon as it is day and runs through the night.
 *
 * @returns `startMs` is `nowMs`, or the end of a night.
 */
export function offerPeriod(
  { offerMinutes, quiet }: Pick<WaitlistEntry, 'offerMinutes' | 'quiet'>,
  timeZone: string,
  nowMs: number,
): Interval {
  const length = offerMinutes * MINUTE_MS;
  const nights = quietNights(quiet, timeZone, nowMs);
  let startMs = nowMs;
  for (const [index, night] of nights.entries()) {
    if (night.endMs <= startMs) continue;
    const isNight = night.startMs <= startMs;
    const wokeMs = nights[index - 1]?.endMs ?? Number.NEGATIVE_INFINITY;
    const fits = startMs + length <= night.startMs;
    if (!isNight && (fits || length > night.startMs - wokeMs)) break;
    startMs = night.endMs;
  }
  return { startMs, endMs: startMs + length };
}
