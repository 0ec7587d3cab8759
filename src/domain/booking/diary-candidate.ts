import type { ClinicFile, ServiceEntry } from '../../contracts/clinic-file.ts';
import type { Mode } from '../../contracts/slot.ts';
import { isoDateAt } from '../../lib/iso-date-at.ts';
import { isClosed, openingsOf, type Interval, type Opening } from './diary-opening.ts';

const MINUTE_MS = 60_000;

/** A time the diary would offer if nobody else had it. */
export interface Candidate extends Interval {
  service: string;
  practitioner: string;
  location: string;
  mode: Mode;
  /** Until when the practitioner is taken: the end with the buffer after it. */
  busyUntilMs: number;
  /** Where it is booked, when not here. */
  bookingUrl?: string;
}

/** A free FHIR Slot of the clinic's own system. One appointment takes all of it. */
export interface ImportedFreeSlot extends Interval {
  practitioner: string;
  location: string;
  /** Services it was published for; any that fits when `null`. */
  services: readonly string[] | null;
  /** Where it is booked, when not here. */
  bookingUrl?: string;
}

/** What is looked for; a list left out means all. */
export interface CandidateQuery extends Interval {
  service: string;
  practitioners?: readonly string[] | undefined;
  locations?: readonly string[] | undefined;
  mode?: Mode | undefined;
}

/**
 * Lists every time that starts in a range and that the clinic's hours or its imported diary allow for a service.
 * Whether someone already has it, or it is too late to book it, is for {@link freeCandidates}.
 *
 * An appointment ends within the opening; its buffer may run past the end, because nobody waits for it.
 *
 * @returns Ordered by start, then in the order of the clinic file.
 */
export function candidatesFor(
  query: CandidateQuery,
  clinic: ClinicFile,
  imported: readonly ImportedFreeSlot[] = [],
): Candidate[] {
  const service = clinic.services.find(({ id }) => id === query.service);
  if (!service || query.endMs <= query.startMs) return [];
  const days = {
    firstDay: isoDateAt(query.startMs, clinic.timeZone),
    lastDay: isoDateAt(query.endMs - 1, clinic.timeZone),
  };
  const candidates = clinic.practitioners
    .filter(({ id, services }) => services.includes(service.id) && allows(query.practitioners, id))
    .flatMap(({ id: practitioner }) => {
      const opened = openingsOf(practitioner, clinic, days).flatMap((opening) =>
        timesWithin(opening, service),
      );
      const slots = imported.filter((slot) => slot.practitioner === practitioner);
      return [...opened, ...timesOfSlots(slots, service, clinic)]
        .filter(({ startMs, location }) => isWithin(startMs, query) && allows(query.locations, location))
        .flatMap((time) =>
          modesOf(service, query).map((mode) => candidateOf(time, { service, practitioner, mode })),
        );
    });
  return withoutRepeats(candidates).sort((a, b) => a.startMs - b.startMs);
}

type OfferedTime = Interval & { location: string; busyUntilMs: number; bookingUrl?: string };

function timesWithin(opening: Opening, service: ServiceEntry): OfferedTime[] {
  if (opening.services && !opening.services.includes(service.id)) return [];
  const length = service.minutes * MINUTE_MS;
  const buffer = (service.bufferMinutes ?? 0) * MINUTE_MS;
  const step = service.everyMinutes ? service.everyMinutes * MINUTE_MS : length + buffer;
  const times: OfferedTime[] = [];
  for (let startMs = opening.startMs; startMs + length <= opening.endMs; startMs += step) {
    const endMs = startMs + length;
    times.push({ startMs, endMs, busyUntilMs: endMs + buffer, location: opening.location });
  }
  return times;
}

/** An imported slot is the unit that is booked: an appointment shorter than it still takes all of it. */
function timesOfSlots(
  slots: readonly ImportedFreeSlot[],
  service: ServiceEntry,
  clinic: ClinicFile,
): OfferedTime[] {
  const length = service.minutes * MINUTE_MS;
  return slots
    .filter(({ services }) => services === null || services.includes(service.id))
    .filter(({ startMs, endMs }) => endMs - startMs >= length)
    .filter(
      ({ practitioner, startMs }) => !isClosed(practitioner, clinic, isoDateAt(startMs, clinic.timeZone)),
    )
    .map(({ startMs, endMs, location, bookingUrl }) => ({
      startMs,
      endMs: startMs + length,
      busyUntilMs: endMs,
      location,
      ...(bookingUrl !== undefined && { bookingUrl }),
    }));
}

function modesOf(service: ServiceEntry, { mode }: CandidateQuery): Mode[] {
  return mode === undefined ? service.modes : service.modes.filter((offered) => offered === mode);
}

function isWithin(instantMs: number, { startMs, endMs }: Interval): boolean {
  return startMs <= instantMs && instantMs < endMs;
}

function candidateOf(
  time: OfferedTime,
  { service, practitioner, mode }: { service: ServiceEntry; practitioner: string; mode: Mode },
): Candidate {
  return { service: service.id, practitioner, mode, ...time };
}

function allows(list: readonly string[] | undefined, id: string): boolean {
  return list === undefined || list.length === 0 || list.includes(id);
}

/** The clinic's hours and its imported diary may both offer a time; it is one time. The first mention stands. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { practitioner, location, mode, startMs } = candidate;
    const key = `${practitioner} ${location} ${mode} ${startMs}`;
    if (!known.has(key)) known.set(key, candidate);
  }
  return [...known.values()];
}
