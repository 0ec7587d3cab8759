import { createHash } from 'node:crypto';
import type { Candidate } from '../../../src/domain/booking/diary-candidate.ts';
import { Refusal } from '../../journeys/refusal.ts';
import type {
  BookOutcome,
  DiaryRange,
  DiaryStorePort,
  HeldSlot,
  NewBooking,
} from '../../journeys/scheduling-port.ts';
import type { Unsettled } from '../../journeys/unsettled-port.ts';
import { NoAnswer } from '../http-exchange.ts';
import { appointmentResource } from './appointment-resource.ts';
import { appointmentSystem, bookingSystem, type FhirClinic } from './fhir-clinic.ts';
import { type FhirAnswer, type FhirJson } from './fhir-server.ts';
import { appointmentBy, freeSlots, slotAt, takeSlot, writeAppointment } from './fhir-places.ts';
import { changeTakesMs, settleNow, type SettlingContext } from './settle.ts';
import { takingOf, type Taking } from './lost-slot.ts';
import { bookProposed } from './ihe-operations.ts';
import { searchSlots, type RemoteSlot } from './search-slots.ts';

/**
 * Owns the clinic's diary where a FHIR server has it: times are read there, taken there first, and then kept here
 * with the patient's receipt and the journey.
 *
 * Promises: no two patients get one Slot, whoever else writes to that server; an attempt that stopped half way is
 * completed by its own repetition, because what it took carries the mark of its key.
 * When the server does not answer: `unavailable`, with the clinic's telephone; nothing is booked here alone.
 */
export function fhirDiary(at: FhirClinic, local: DiaryStorePort, context: SettlingContext): DiaryStorePort {
  // One search answers what is free and what is taken in the same range.
  const searches = new WeakMap<DiaryRange, Promise<RemoteSlot[]>>();
  const slotsIn = (range: DiaryRange) => {
    const known = searches.get(range) ?? available(() => searchSlots(at, range));
    searches.set(range, known);
    return known;
  };

  return {
    ...local,
    async importedFree(range) {
      return (await slotsIn(range)).filter(isFreeOrOurs);
    },
    async occupied(range) {
      const [remote, here] = await Promise.all([slotsIn(range), local.occupied(range)]);
      return [...here, ...remote.filter((slot) => slot.status.startsWith('busy') && slot.mark === undefined)];
    },
    saveImported() {
      return Promise.reject(
        new Error('This clinic’s diary is on a FHIR server: there is nothing to import into.'),
      );
    },
    book: (booking) => available(() => book(booking, at, { local, ...context })),
  };
}

/**
 * A Slot that carries our mark and stands in no appointment here is an attempt that stopped half way: only its own
 * repetition can have it, and that must find it offered. For everyone else our own appointments are in the way.
 */
const isFreeOrOurs = ({ status, mark }: RemoteSlot) =>
  status === 'free' || (status === 'busy' && mark !== undefined);

/** The mark of a booking on everything it writes: the same for each repetition. */
export function markFor(clinic: string, idempotencyKey: string): string {
  return createHash('sha256').update(`${clinic}\n${idempotencyKey}`).digest('hex').slice(0, 40);
}

/** @throws Refusal `unavailable` in place of any silence of the server. */
export async function available<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NoAnswer) throw new Refusal('unavailable', { detail: `scheduling: ${error.code}` });
    throw error;
  }
}

type BookContext = SettlingContext & { local: DiaryStorePort };

async function book(booking: NewBooking, at: FhirClinic, context: BookContext): Promise<BookOutcome> {
  const { local } = context;
  const candidate = 'hold' in booking.place ? booking.place.hold.candidate : booking.place.candidate;
  // First against the patients of this backend, so that what is taken over there is never refused here.
  const mark = markFor(booking.clinic.id, booking.idempotencyKey);
  const held = await ownHold({ booking, candidate, mark }, context);
  if (held === 'slot_taken') return { kind: 'slot_taken' };
  const notes = await notesOf(booking, mark, context);
  const outcome = await bookThere({ booking, candidate, mark }, at);
  if (outcome === 'slot_taken') {
    await local.deleteHold(booking.clinic.id, held.id);
    for (const note of notes) if (note) await context.unsettled.settled(note.id);
    return { kind: 'slot_taken' };
  }
  const kept = await local.book({ ...booking, place: { hold: held } });
  const [own, replaced] = notes;
  if (kept.kind === 'booked') await context.unsettled.settled(own.id);
  else if (kept.kind === 'replayed')
    await adoptReceipt(kept.receipt, { mark, note: own.id }, { ...context, at });
  // Not kept here: it goes.
  else await settleNow(own.id, own.about, { ...context, at });
  // Only now, for the new one is sure.
  if (replaced) await settleNow(replaced.id, replaced.about, { ...context, at });
  return kept;
}

/** Two of the same request met: the server names the one of them that has become the appointment. */
async function adoptReceipt(
  receipt: string,
  { mark, note }: { mark: string; note: string },
  { at, unsettled }: BookContext & { at: FhirClinic },
): Promise<void> {
  const appointment = await appointmentBy(at, bookingSystem, mark);
  const { id } = JSON.parse(receipt) as { id: string };
  if (appointment) await adopt(appointment, id, at);
  await unsettled.settled(note);
}

/** Written down before the server is asked: what is booked there, and the appointment that it replaces. */
async function notesOf(
  { id, clinic, replaces }: NewBooking,
  mark: string,
  { unsettled, nowMs }: BookContext,
): Promise<[Note, Note?]> {
  // A patient without an answer asks again for as long as a hold lasts; then what nobody was told is given back.
  const dueMs = nowMs() + Math.max(changeTakesMs, clinic.holdMinutes * 60_000);
  const noted = async (about: Unsettled) => ({ about, id: await unsettled.note(about, dueMs) });
  const booked = await noted({ clinic: clinic.id, appointmentId: id, mark });
  return replaces === undefined
    ? [booked]
    : [booked, await noted({ clinic: clinic.id, appointmentId: replaces })];
}

interface Note {
  id: string;
  about: Unsettled;
}

/** A repetition finds the hold of the attempt before: its id comes from the key. */
async function ownHold(
  { booking, candidate, mark }: Attempt,
  { local, nowMs }: BookContext,
): Promise<HeldSlot | 'slot_taken'> {
  const { place, clinic } = booking;
  if ('hold' in place) return place.hold;
  const id = `${mark.slice(0, 8)}-${mark.slice(8, 12)}-8${mark.slice(13, 16)}-8${mark.slice(17, 20)}-${mark.slice(20, 32)}`;
  const before = await local.findHold(clinic.id, id);
  if (before && before.expiresMs > nowMs()) return before;
  if (before) await local.deleteHold(clinic.id, id);
  const hold = { id, candidate, expiresMs: nowMs() + clinic.holdMinutes * 60_000 };
  return (await local.insertHold(clinic.id, hold, nowMs())) === 'held' ? hold : 'slot_taken';
}

interface Attempt {
  booking: NewBooking;
  candidate: Candidate;
  mark: string;
}

async function bookThere(attempt: Attempt, at: FhirClinic): Promise<'booked' | 'slot_taken'> {
  const { booking, candidate, mark } = attempt;
  const before = await appointmentBy(at, bookingSystem, mark);
  if (before && before['status'] !== 'cancelled') return adopt(before, booking.id, at);
  const slot = await slotAt(at, candidate, mark);
  if (!slot || (await takeSlot(at, slot, mark)) === 'slot_taken') return 'slot_taken';
  const resource = appointmentResource(booking, { candidate, slot, mark });
  const operations = await at.operations?.();
  const taking = operations
    ? await bookProposed(at, operations, { proposedId: slot.slotId, resource })
    : await create(resource, attempt, at);
  if (taking.kind === 'taken') return adopt(taking.resource, booking.id, at);
  await freeSlots(at, mark);
  if (taking.kind === 'slot_taken') return 'slot_taken';
  // The answer does not say why. The diary does: a slot that is gone was lost, one that is there was not.
  const now = await slotAt(at, candidate, mark);
  if (!now || now.status !== 'free') return 'slot_taken';
  throw new Refusal('unavailable', { detail: `scheduling: status_${taking.status}` });
}

/** Creates the Appointment once for each mark. Without an answer, the server is asked what became of it. */
async function create(resource: FhirJson, { mark }: Attempt, at: FhirClinic): Promise<Taking> {
  const ifNoneExist = `identifier=${encodeURIComponent(`${bookingSystem}|${mark}`)}`;
  let answer: FhirAnswer;
  try {
    answer = await at.server.create(resource, { ifNoneExist });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const made = await appointmentBy(at, bookingSystem, mark);
    if (made) return { kind: 'taken', resource: made };
    throw error;
  }
  const taking = takingOf(answer);
  // Some servers answer 201 and no body.
  if (taking.kind !== 'refused' || answer.status >= 300 || answer.resource) return taking;
  const made = await appointmentBy(at, bookingSystem, mark);
  return made ? { kind: 'taken', resource: made } : taking;
}

/** An attempt that stopped before it was written down here had another id. */
async function adopt(appointment: FhirJson, id: string, at: FhirClinic): Promise<'booked'> {
  const identifiers = Array.isArray(appointment['identifier'])
    ? (appointment['identifier'] as FhirJson[])
    : [];
  if (identifiers.some(({ system, value }) => system === appointmentSystem && value === id)) return 'booked';
  const identifier = [
    ...identifiers.filter(({ system }) => system !== appointmentSystem),
    { system: appointmentSystem, value: id },
  ];
  const taking = takingOf(await writeAppointment(at, { ...appointment, identifier }));
  if (taking.kind !== 'taken') throw new Refusal('unavailable');
  return 'booked';
}
