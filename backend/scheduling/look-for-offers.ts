import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { offerPeriod } from '../../src/domain/booking/waitlist/offer-period.ts';
import { planOffers } from '../../src/domain/booking/waitlist/plan-offers.ts';
import type { WaitingPerson } from '../../src/domain/booking/waitlist/waiting-person.ts';
import type { OfferedTime, WaitlistLookPort } from '../journeys/waiting-port.ts';
import { findFree } from './diary-scheduling.ts';

const DAY_MS = 86_400_000;
/** Whatever freed a time says so; this is for a time that the clock frees, or that nobody told of. */
const longestPauseMs = 5 * 60_000;

/**
 * Looks once whether free times suit those who wait, and offers them: the one rule for a cancellation, a decline, a hold
 * that ran out and someone who has just joined. Looking again changes nothing that is right already.
 */
export async function lookForOffers(
  clinic: ClinicFile,
  store: WaitlistLookPort,
  nowMs: number,
): Promise<void> {
  await store.endOverdue(nowMs);
  const inLine = await store.inLine();
  const period = offerPeriod(clinic.waitlist, clinic.timeZone, nowMs);
  const release = await store.nextRelease(nowMs);
  let nextMs = Math.min(nowMs + longestPauseMs, release ?? Number.POSITIVE_INFINITY);
  if (period.startMs > nowMs) nextMs = Math.min(nextMs, period.startMs);
  else if (inLine.length > 0 && !(await makeOffers(clinic, store, { inLine, nowMs, endsMs: period.endMs }))) {
    nextMs = Math.min(nextMs, nowMs + 1_000);
  }
  await store.lookNext(inLine.length > 0 || release !== undefined ? nextMs : undefined);
}

/** @returns Whether every planned offer was made; if not, the diary was booked meanwhile and is read anew. */
async function makeOffers(
  clinic: ClinicFile,
  store: WaitlistLookPort,
  { inLine, nowMs, endsMs }: { inLine: readonly WaitingPerson[]; nowMs: number; endsMs: number },
): Promise<boolean> {
  const free = await freeForThem(clinic, store, { inLine, nowMs });
  const before = new Set(
    (await store.offeredBefore(nowMs)).map(({ person, ...time }) => keyOf(person, time)),
  );
  const planned = planOffers(inLine, free, {
    ...{ clinic, endsMs },
    wasOffered: ({ person }, candidate) => before.has(keyOf(person, candidate)),
  });
  let wereAllMade = true;
  for (const offer of planned) {
    if (!(await store.offer(offer, { nowMs, endsMs }))) wereAllMade = false;
  }
  return wereAllMade;
}

async function freeForThem(
  clinic: ClinicFile,
  store: WaitlistLookPort,
  { inLine, nowMs }: { inLine: readonly WaitingPerson[]; nowMs: number },
): Promise<Candidate[]> {
  const free: Candidate[] = [];
  for (const service of new Set(inLine.map(({ wish }) => wish.service))) {
    const range = { startMs: nowMs, endMs: nowMs + (clinic.horizonDays + 1) * DAY_MS };
    free.push(...(await findFree({ store, clock: { now: () => nowMs } }, clinic, { service, ...range })));
  }
  return free;
}

function keyOf(person: string, { service, practitioner, startMs }: OfferedTime): string {
  return `${person} ${service} ${practitioner} ${startMs}`;
}
