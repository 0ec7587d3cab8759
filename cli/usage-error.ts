/** Wrong arguments: the caller gets the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
