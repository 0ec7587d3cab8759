import { Refusal } from '../../journeys/refusal.ts';
import { appointmentSystem, bookingSystem, type FhirClinic } from './fhir-clinic.ts';
import { versionOf, type FhirAnswer, type FhirJson } from './fhir-server.ts';
import { changeBooked } from './ihe-operations.ts';
import { takingOf } from './lost-slot.ts';
import { readSearchset } from './read-searchset.ts';
import { searchSlots, type RemoteSlot } from './search-slots.ts';

/** Where an appointment is to be, in the clinic's own terms. */
export interface WantedPlace {
  practitioner: string;
  location: string;
  startMs: number;
  endMs: number;
}

/** The Slot at a place: ours if we took it before, else a free one, else whichever there is. */
export async function slotAt(
  at: FhirClinic,
  wanted: WantedPlace,
  mark: string,
): Promise<RemoteSlot | undefined> {
  const { practitioner, startMs } = wanted;
  const around = await searchSlots(at, { practitioners: [practitioner], startMs, endMs: startMs });
  const there = around.filter(
    (slot) =>
      slot.practitioner === practitioner && slot.location === wanted.location && slot.startMs === startMs,
  );
  return (
    there.find((slot) => slot.mark === mark) ?? there.find(({ status }) => status === 'free') ?? there[0]
  );
}

/**
 * Takes a Slot: from `free` to `busy`, if nobody changed it since it was read. Taking one's own again changes nothing.
 * Where the server keeps its Slots itself (SAS), it is the Appointment that takes it.
 *
 * @throws Refusal `unavailable` if the server refuses for a reason that is not the loss of the slot.
 */
export async function takeSlot(
  at: FhirClinic,
  slot: RemoteSlot,
  mark: string,
): Promise<'taken' | 'slot_taken'> {
  if (slot.mark === mark && slot.status !== 'free') return 'taken';
  if (slot.status !== 'free') return 'slot_taken';
  if (await keepsSlots(at)) return 'taken';
  const { server } = at;
  const { resource } = slot;
  const identifier = [...othersOf(resource), { system: bookingSystem, value: mark }];
  const ifVersion = versionOf(resource);
  const taking = takingOf(await server.update({ ...resource, status: 'busy', identifier }, { ifVersion }));
  if (taking.kind === 'refused') throw new Refusal('unavailable');
  return taking.kind;
}

/** Gives back every Slot that carries a mark, but for the one that is kept. */
export async function freeSlots(at: FhirClinic, mark: string, kept?: string): Promise<void> {
  if (await keepsSlots(at)) return;
  const { server } = at;
  const query = new URLSearchParams({ identifier: `${bookingSystem}|${mark}` });
  const { matches } = await readSearchset(server.pages('Slot', query), 'Slot', new Map());
  for (const resource of matches.filter(({ id }) => id !== kept)) {
    const identifier = othersOf(resource);
    const { identifier: _ours, ...bare } = resource;
    const freed = { ...bare, status: 'free', ...(identifier.length > 0 && { identifier }) };
    const ifVersion = versionOf(resource);
    const taking = takingOf(await server.update(freed, { ifVersion }));
    // Whoever changed it in between knows better what it is now.
    if (taking.kind === 'refused') throw new Refusal('unavailable');
  }
}

/**
 * Changes an Appointment that exists. The French SAS takes it as a conditional update by identifier, with the status
 * among the rest, and IHE Scheduling as `$book`; elsewhere the version that was read must still be the present one.
 */
export async function writeAppointment(at: FhirClinic, resource: FhirJson): Promise<FhirAnswer> {
  const { server, profile } = at;
  const operations = await at.operations?.();
  if (operations) return changeBooked(at, operations, resource);
  const identifier = identifierOn(resource, appointmentSystem);
  return profile === 'sas' && identifier !== undefined
    ? server.updateBy(resource, `identifier=${encodeURIComponent(`${appointmentSystem}|${identifier}`)}`)
    : server.update(resource, { ifVersion: versionOf(resource) });
}

/** The Appointment with an identifier of ours, if the server has it. */
export async function appointmentBy(
  { server }: FhirClinic,
  system: typeof bookingSystem | typeof appointmentSystem,
  value: string,
): Promise<FhirJson | undefined> {
  const query = new URLSearchParams({ identifier: `${system}|${value}` });
  const { matches } = await readSearchset(server.pages('Appointment', query), 'Appointment', new Map());
  // One that was cancelled and booked again under the same key does not exist: a key books once.
  return matches.find(({ status }) => status !== 'entered-in-error');
}

/** Whether the server sees to its Slots itself: the French SAS, and IHE Scheduling. */
async function keepsSlots({ profile, operations }: FhirClinic): Promise<boolean> {
  return profile === 'sas' || (await operations?.()) !== undefined;
}

/** What we call a resource of theirs. */
export function identifierOn(
  { identifier }: FhirJson,
  system: typeof bookingSystem | typeof appointmentSystem,
): string | undefined {
  const list = Array.isArray(identifier) ? (identifier as FhirJson[]) : [];
  const value = list.find((each) => each?.['system'] === system)?.['value'];
  return typeof value === 'string' ? value : undefined;
}

function othersOf({ identifier }: FhirJson): FhirJson[] {
  return Array.isArray(identifier)
    ? (identifier as FhirJson[]).filter((each) => each?.['system'] !== bookingSystem)
    : [];
}
