import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<'open'>();

/** Runs work as the inside of a transaction. */
export function insideTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
  return scope.run('open', work);
}

/**
 * Refuses a statement on the database itself from inside a transaction. PGlite has one connection, which the
 * transaction holds: the statement would wait for the transaction, and the transaction for the statement.
 */
export function assertOutsideTransaction(): void {
  if (scope.getStore() === undefined) return;
  throw new Error(
    'A statement inside a transaction went to the database instead: use the `sql` of the transaction.',
  );
}
