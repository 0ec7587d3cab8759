import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import {
  candidatesFor,
  type Candidate,
  type CandidateQuery,
} from '../../src/domain/booking/diary-candidate.ts';
import { freeCandidates } from '../../src/domain/booking/diary-free.ts';
import type { Interval } from '../../src/domain/booking/diary-opening.ts';
import { readSlotId } from '../../src/domain/booking/diary-slot-id.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { startOfDay } from '../../src/lib/start-of-day.ts';
import type { Clock } from '../journeys/ports.ts';
import type { DiaryStorePort, HeldSlot, Located, SchedulingPort } from '../journeys/scheduling-port.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface DiaryContext {
  store: DiaryStorePort;
  clock: Clock;
  newId: () => string;
}

/** Provides scheduling from the clinic's own hours and, where there is one, its imported diary. */
export function diaryScheduling({ store, clock, newId }: DiaryContext): SchedulingPort {
  const freeIn = (clinic: ClinicFile, query: CandidateQuery) => findFree({ store, clock }, clinic, query);

  async function readHold(clinic: ClinicFile, holdId: string) {
    const hold = await store.findHold(clinic.id, holdId);
    if (!hold) return 'unknown_hold';
    return hold.expiresMs > clock.now() ? hold : 'hold_expired';
  }

  return {
    find: freeIn,
    async findNext(clinic, query) {
      const lastMs = horizonMs(clinic, clock.now());
      // A week at a time: the answer is nearly always in the first.
      for (let startMs = query.endMs; startMs < lastMs; startMs += 7 * DAY_MS) {
        const week = { ...query, startMs, endMs: Math.min(startMs + 7 * DAY_MS, lastMs) };
        const [first] = await freeIn(clinic, week);
        if (first) return first;
      }
      return undefined;
    },
    async findNear(clinic, lost, limit) {
      const { service, mode, startMs } = lost;
      const distance = (candidate: Candidate) => Math.abs(candidate.startMs - startMs);
      let near: Candidate[] = [];
      // Mostly there is enough within a day, and fifty patients may ask at once.
      for (const days of [1, 4, 14]) {
        const around = { startMs: startMs - days * DAY_MS, endMs: startMs + days * DAY_MS };
        near = await freeIn(clinic, { service, mode, ...around });
        if (near.length >= limit) break;
      }
      return near.sort((a, b) => distance(a) - distance(b) || a.startMs - b.startMs).slice(0, limit);
    },
    locate: (clinic, slotId) => locate({ store, clock }, clinic, slotId),
    async hold(clinic, candidate) {
      const nowMs = clock.now();
      const held: HeldSlot = { id: newId(), candidate, expiresMs: nowMs + clinic.holdMinutes * MINUTE_MS };
      return (await store.insertHold(clinic.id, held, nowMs)) === 'held' ? held : 'slot_taken';
    },
    findHold: readHold,
    async extendHold(clinic, holdId) {
      const hold = await readHold(clinic, holdId);
      if (typeof hold === 'string') return hold;
      const nowMs = clock.now();
      const times = { expiresMs: nowMs + clinic.holdMinutes * MINUTE_MS, nowMs };
      const expiresMs = await store.extendHold(clinic.id, holdId, times);
      return expiresMs === undefined ? 'hold_expired' : { ...hold, expiresMs };
    },
    release: (clinic, holdId) => store.deleteHold(clinic.id, holdId),
    book: (booking) => store.book(booking),
    findByKey: (clinic, idempotencyKey) => store.findByKey(clinic.id, idempotencyKey),
  };
}

/** The diary, where it is only read. */
export interface Diary {
  store: Pick<DiaryStorePort, 'importedFree' | 'occupied'>;
  clock: Clock;
}

/** Lists what patients may book in a range: free, late enough, and within the horizon. */
export async function findFree(
  { store, clock }: Diary,
  clinic: ClinicFile,
  query: CandidateQuery,
): Promise<Candidate[]> {
  const service = clinic.services.find(({ id }) => id === query.service);
  if (!service?.bookable) return [];
  const nowMs = clock.now();
  const bookable = {
    startMs: Math.max(query.startMs, nowMs + service.minimumNoticeMinutes * MINUTE_MS),
    endMs: Math.min(query.endMs, horizonMs(clinic, nowMs)),
  };
  if (bookable.startMs >= bookable.endMs) return [];
  const range = rangeAround(clinic, bookable, nowMs);
  const imported = await store.importedFree(range);
  const occupied = await store.occupied(range);
  return freeCandidates(candidatesFor({ ...query, ...bookable }, clinic, imported), occupied);
}

/** Believes a slot id only if the diary, asked now, offers exactly what it says. */
async function locate({ store, clock }: Diary, clinic: ClinicFile, slotId: string): Promise<Located> {
  const slot = readSlotId(slotId);
  if (!slot || slot.clinic !== clinic.id) return { kind: 'unknown_slot' };
  const nowMs = clock.now();
  if (slot.startMs >= horizonMs(clinic, nowMs)) return { kind: 'unknown_slot' };
  const moment = { startMs: slot.startMs, endMs: slot.startMs + 1 };
  const query = { ...moment, service: slot.service, practitioners: [slot.practitioner], mode: slot.mode };
  const imported = await store.importedFree(rangeAround(clinic, moment, nowMs));
  const candidate = candidatesFor({ ...query, locations: [slot.location] }, clinic, imported)[0];
  if (!candidate) return { kind: 'unknown_slot' };
  const service = clinic.services.find(({ id }) => id === slot.service);
  if (service?.bookable === false) return { kind: 'not_bookable' };
  const notice = service?.minimumNoticeMinutes ?? 0;
  if (slot.startMs < nowMs + notice * MINUTE_MS) return { kind: 'too_late' };
  return { kind: 'offered', candidate };
}

/** What may be in the way of a range: an appointment that began the day before, or a buffer into the next. */
function rangeAround(clinic: ClinicFile, { startMs, endMs }: Interval, nowMs: number) {
  return {
    clinic: clinic.id,
    practitioners: clinic.practitioners.map(({ id }) => id),
    startMs: startMs - DAY_MS,
    endMs: endMs + DAY_MS,
    nowMs,
  };
}

/** The end of the last day on which patients may book. */
function horizonMs({ timeZone, horizonDays }: ClinicFile, nowMs: number): number {
  return startOfDay(isoDateAt(nowMs, timeZone), timeZone, horizonDays + 1);
}
