/** Writes an instant for a statement. Both drivers read ISO text alike; a `Date` they would not. */
export function instantText(instantMs: number): string {
  return new Date(instantMs).toISOString();
}
