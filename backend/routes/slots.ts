import type { FoundSlots } from '../../src/contracts/slot.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { ClinicCall } from './api-context.ts';
import { countStep, isFirstLook } from './count-step.ts';
import { jsonResponse } from './json-response.ts';
import { readSlotQuery } from './read-slot-query.ts';
import { slotOnWire } from './slot-on-wire.ts';

const mostDays = 31;

/** `GET /v1/slots` (IHE `$find`): free slots, and where to go on when there are none. */
export async function getSlots(call: ClinicCall): Promise<Response> {
  const { url, clinic, context } = call;
  const { scheduling, clock } = context;
  const query = readSlotQuery(url.searchParams, clinic, { nowMs: clock.now(), mostDays });
  const free = await scheduling.find(clinic, query);
  const next = free.length === 0 ? await scheduling.findNext(clinic, query) : undefined;
  const found: FoundSlots = {
    timeZone: clinic.timeZone,
    slots: free.slice(0, query.limit).map((candidate) => slotOnWire(candidate, clinic)),
    nextAvailable: next ? isoWithOffset(next.startMs, clinic.timeZone) : null,
    phone: clinic.phone,
    serverNow: isoWithOffset(clock.now(), clinic.timeZone),
  };
  if (isFirstLook(url.searchParams)) countStep(call, { step: 'looked', service: query.service });
  return jsonResponse(found);
}
