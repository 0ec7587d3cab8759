import type { WallTime } from './wall-time.ts';

const quarterMs = 900_000;
// Asking the platform takes microseconds, and a diary or a simulation asks for the same days thousands of times. Since
// 1973 every clock of the world has been changed on a quarter of an hour.
const zones = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();

/**
 * Reads the wall clock of a zone at an instant.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; from 1973 on.
 * @param timeZone - IANA zone, such as `Indian/Reunion`.
 * @returns The wall time there, whole seconds.
 * @throws RangeError if `timeZone` is not an IANA zone this platform knows.
 *
 * @example
 * ```ts
 * wallTimeAt(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Paris').hour; // => 3, summer time has just begun
 * ```
 */
export function wallTimeAt(instantMs: number, timeZone: string): WallTime {
  const shown = new Date(instantMs + offsetAt(instantMs, timeZone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

function offsetAt(instantMs: number, timeZone: string): number {
  let zone = zones.get(timeZone);
  if (!zone) {
    // Swedish dates and times are ISO 8601.
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    zones.set(timeZone, (zone = { format, offsets: new Map() }));
  }
  const { format, offsets } = zone;
  const fromMs = Math.floor(instantMs / quarterMs) * quarterMs;
  let offset = offsets.get(fromMs);
  if (offset === undefined) {
    offset = Date.parse(`${format.format(fromMs).replace(' ', 'T')}Z`) - fromMs;
    // Strangers may ask for any time.
    if (offsets.size > 99_999) offsets.clear();
    offsets.set(fromMs, offset);
  }
  return offset;
}
