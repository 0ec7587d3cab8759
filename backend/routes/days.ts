import type { FreeDays } from '../../src/contracts/free-days.ts';
import { freePerDay } from '../../src/domain/booking/free-per-day.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { readSlotQuery } from './read-slot-query.ts';

const mostDays = 62;

/** `GET /v1/days`: how much is free on each day, for a calendar of up to two months. */
export async function getDays({ url, clinic, context }: ClinicCall): Promise<Response> {
  const { scheduling, clock } = context;
  const nowMs = clock.now();
  const query = readSlotQuery(url.searchParams, clinic, { nowMs, mostDays });
  const free = await scheduling.find(clinic, query);
  const next = free.length === 0 ? await scheduling.findNext(clinic, query) : undefined;
  const found: FreeDays = {
    timeZone: clinic.timeZone,
    days: freePerDay(
      free.map(({ startMs }) => startMs),
      clinic.timeZone,
    ),
    nextAvailable: next ? isoWithOffset(next.startMs, clinic.timeZone) : null,
    serverNow: isoWithOffset(nowMs, clinic.timeZone),
  };
  return jsonResponse(found);
}
