import type { ClinicFile } from '../../contracts/clinic-file.ts';
import {
  FhirBundle,
  FhirResource,
  FhirSchedule,
  FhirSlot,
  type FhirSlotStatus,
} from '../../contracts/fhir.ts';
import type { Interval } from './diary-opening.ts';

/** One Slot of the clinic's own system, as the diary keeps it. */
export interface ImportedSlot extends Interval {
  /** The resource id; importing it again replaces what was known. */
  slotId: string;
  practitioner: string;
  location: string;
  status: FhirSlotStatus;
  /** The clinic's services the slot is for; any that fits when `null`. */
  services: string[] | null;
}

/** Why an entry was left out. The code is stable; the index is the entry's place in the file, from 0. */
export interface ImportProblem {
  index: number;
  resource: string;
  code:
    | 'not_a_resource'
    | 'invalid_schedule'
    | 'invalid_slot'
    | 'unknown_status'
    | 'invalid_instant'
    | 'end_before_start'
    | 'missing_schedule'
    | 'unmapped_actor';
}

export interface ReadDiary {
  slots: ImportedSlot[];
  problems: ImportProblem[];
  /** Entries of other kinds, which an import passes over. */
  ignored: number;
}

/**
 * Reads Schedules and Slots of FHIR R4 into the clinic's diary. A bad entry is reported and left out; it never
 * sinks its neighbours, because a clinic's export is rarely perfect and a diary without its busy times would
 * lead to double bookings.
 *
 * @param content - A Bundle, an array of resources, or a single resource; already parsed.
 */
export function readFhirDiary(content: unknown, clinic: ClinicFile): ReadDiary {
  const entries = entriesOf(content).map((entry, index) => ({
    ...entry,
    index,
    kind: kindOf(entry.resource),
  }));
  const { schedules, problems } = readSchedules(entries.filter(({ kind }) => kind === 'Schedule'));
  for (const { index } of entries.filter(({ kind }) => kind === undefined)) {
    problems.push({ index, resource: '?', code: 'not_a_resource' });
  }
  const slots: ImportedSlot[] = [];
  // After all schedules: a bundle may name one before it brings it.
  for (const { index, resource } of entries.filter(({ kind }) => kind === 'Slot')) {
    const slot = readSlot(resource, schedules, clinic);
    if (typeof slot === 'string') problems.push({ index, resource: nameOf(resource), code: slot });
    else slots.push(slot);
  }
  const ignored = entries.filter(
    ({ kind }) => kind !== undefined && kind !== 'Schedule' && kind !== 'Slot',
  ).length;
  return { slots, problems: problems.sort((a, b) => a.index - b.index), ignored };
}

interface Entry {
  index: number;
  fullUrl?: string | undefined;
  resource?: unknown;
}

/** Schedules by every name a slot may refer to them with. */
export function readSchedules(entries: readonly Entry[]) {
  const schedules = new Map<string, FhirSchedule>();
  const problems: ImportProblem[] = [];
  for (const { index, fullUrl, resource } of entries) {
    const read = FhirSchedule.safeParse(resource);
    if (read.success)
      for (const key of [read.data.id, fullUrl ?? read.data.id]) schedules.set(key, read.data);
    else problems.push({ index, resource: nameOf(resource), code: 'invalid_schedule' });
  }
  return { schedules, problems };
}

function kindOf(resource: unknown): string | undefined {
  return FhirResource.safeParse(resource).data?.resourceType;
}

function entriesOf(content: unknown): { fullUrl?: string | undefined; resource?: unknown }[] {
  if (Array.isArray(content)) return content.map((resource: unknown) => ({ resource }));
  const bundle = FhirBundle.safeParse(content);
  return bundle.success ? (bundle.data.entry ?? []) : [{ resource: content }];
}

/**
 * Reads one Slot, for whoever has too many to read at once.
 *
 * @param schedules - From {@link readSchedules}.
 * @returns The slot, or the code of what is wrong with it.
 */
export function readSlot(
  resource: unknown,
  schedules: ReadonlyMap<string, FhirSchedule>,
  clinic: ClinicFile,
): ImportedSlot | ImportProblem['code'] {
  const read = FhirSlot.safeParse(resource);
  if (!read.success) return codeOf(read.error.issues.map(({ path }) => String(path[0])));
  const slot = read.data;
  const startMs = Date.parse(slot.start);
  const endMs = Date.parse(slot.end);
  if (endMs <= startMs) return 'end_before_start';
  const reference = slot.schedule.reference ?? '';
  const schedule = schedules.get(reference) ?? schedules.get(reference.split('/').at(-1) ?? '');
  if (!schedule) return 'missing_schedule';
  const actors = schedule.actor.flatMap((actor) => actor.reference ?? []);
  const practitioner = clinic.practitioners.find(({ fhirActors }) =>
    fhirActors?.some((known) => actors.some((actor) => isSameReference(actor, known))),
  );
  if (!practitioner) return 'unmapped_actor';
  const location =
    clinic.locations.find(({ id }) => actors.some((actor) => isSameReference(actor, `Location/${id}`)))?.id ??
    practitioner.hours[0]?.location ??
    clinic.locations[0]?.id ??
    '';
  return {
    slotId: slot.id,
    practitioner: practitioner.id,
    location,
    // A schedule that is out of use offers nothing, but what it says is taken stays taken.
    status: schedule.active === false && slot.status === 'free' ? 'entered-in-error' : slot.status,
    services: servicesOf(slot, clinic),
    startMs,
    endMs,
  };
}

/** An absolute reference names the same resource as the relative one it ends with. */
function isSameReference(reference: string, known: string): boolean {
  return reference === known || reference.endsWith(`/${known}`);
}

function servicesOf(slot: FhirSlot, clinic: ClinicFile): string[] | null {
  // The French SAS gives the reason as text alone.
  const codes = (slot.serviceType ?? []).flatMap(({ coding, text }) => [
    ...(coding ?? []).flatMap(({ code }) => code ?? []),
    ...(text === undefined ? [] : [text]),
  ]);
  const services = clinic.services.filter(({ fhirServiceTypes }) =>
    fhirServiceTypes?.some((known) => codes.includes(known)),
  );
  return services.length > 0 ? services.map(({ id }) => id) : null;
}

function codeOf(fields: readonly string[]): ImportProblem['code'] {
  if (fields.includes('status')) return 'unknown_status';
  if (fields.includes('start') || fields.includes('end')) return 'invalid_instant';
  if (fields.includes('schedule')) return 'missing_schedule';
  return 'invalid_slot';
}

function nameOf(resource: unknown): string {
  const read = FhirResource.safeParse(resource);
  return read.success ? `${read.data.resourceType}/${read.data.id ?? '?'}` : '?';
}
