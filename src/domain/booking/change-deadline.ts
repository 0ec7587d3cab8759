import type { ClinicFile } from '../../contracts/clinic-file.ts';

const MINUTE_MS = 60_000;

/**
 * Until when patients may move or cancel an appointment by themselves: the service's own rule, else the clinic's.
 *
 * @returns Milliseconds since 1970-01-01T00:00Z; never after the start.
 */
export function changeDeadlineMs(
  { service, startMs }: { service: string; startMs: number },
  { services, changeBeforeMinutes }: Pick<ClinicFile, 'services' | 'changeBeforeMinutes'>,
): number {
  const own = services.find(({ id }) => id === service)?.changeBeforeMinutes;
  return startMs - (own ?? changeBeforeMinutes) * MINUTE_MS;
}
