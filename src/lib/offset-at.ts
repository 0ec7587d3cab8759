const quarterMs = 900_000;
// Asking the platform takes microseconds, and a diary or a simulation asks for the same days thousands of times. Since
// 1973 every clock of the world has been changed on a quarter of an hour.
const zones = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();

/**
 * Tells by how much the wall clock of a zone is ahead of Greenwich.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; from 1973 on.
 * @param timeZone - IANA zone.
 * @returns Milliseconds, negative to the west.
 * @throws RangeError if `timeZone` is not an IANA zone this platform knows.
 *
 * @example
 * ```ts
 * offsetAt(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Paris'); // => 7_200_000, summer time has just begun
 * ```
 */
export function offsetAt(instantMs: number, timeZone: string): number {
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
