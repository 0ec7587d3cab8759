import { Refusal } from '../journeys/refusal.ts';

/** Writes the version of an appointment as an entity tag (RFC 9110, 8.8.3). */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * Reads the version a client has seen from `If-Match`.
 *
 * @returns `undefined` without the header, or where any version will do.
 * @throws Refusal `precondition_failed` for a tag that no version has.
 */
export function readIfMatch({ headers }: Request): number | undefined {
  const value = headers.get('if-match')?.trim();
  if (value === undefined || value === '*') return undefined;
  // A proxy that compresses makes a tag weak; the version behind it is the same.
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(value) ?? [];
  if (version === undefined) throw new Refusal('precondition_failed');
  return Number(version);
}
