import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { candidatesFor, type Candidate } from '../../src/domain/booking/diary-candidate.ts';
import type { Random } from './random.ts';

const dayMs = 24 * 60 * 60_000;

/** The times a clinic offers. Everyone finds one: a simulation asks what is sent, not who was first. */
export interface OfferedTimes {
  /** Services that somebody has hours for. */
  services: readonly string[];
  /**
   * @param aroundMs - On which day, more or less.
   * @param notBeforeMs - The earliest start.
   * @returns `undefined` if nothing is offered any more.
   */
  pick(
    service: string,
    when: { aroundMs: number; notBeforeMs: number },
    random: Random,
  ): Candidate | undefined;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/**
 * Lists what the hours of a clinic offer. Where another system has the diary, its hours are not known here: working days
 * from nine to five stand in for them.
 */
export function offeredTimes(clinic: ClinicFile, span: { startMs: number; endMs: number }): OfferedTimes {
  const open = withHours(clinic);
  const times = new Map<string, Candidate[]>();
  for (const { id, bookable } of clinic.services) {
    const found = bookable ? candidatesFor({ ...span, service: id }, open) : [];
    if (found.length > 0) times.set(id, found);
  }
  return {
    services: [...times.keys()],
    pick(service, { aroundMs, notBeforeMs }, random) {
      const offered = times.get(service) ?? [];
      const first = firstFrom(offered, Math.max(aroundMs - dayMs / 2, notBeforeMs));
      // Behind a closure, people come on the whole first day and not all in its first minute.
      const dayBegins = Math.max(aroundMs - dayMs / 2, offered[first]?.startMs ?? 0);
      const chosen = Math.floor(random.between(first, firstFrom(offered, dayBegins + dayMs)));
      return offered[chosen];
    },
  };
}

function withHours(clinic: ClinicFile): ClinicFile {
  const [location] = clinic.locations;
  if (clinic.practitioners.some(({ hours }) => hours.length > 0) || !location) return clinic;
  const hours = [{ days: [...weekdays], from: '09:00', to: '17:00', location: location.id }];
  return { ...clinic, practitioners: clinic.practitioners.map((one) => ({ ...one, hours })) };
}

/** Index of the first time that starts at an instant or later. */
function firstFrom(times: readonly Candidate[], ms: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.startMs ?? Infinity) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
