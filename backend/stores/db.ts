/** Runs SQL: on the database, or inside one transaction. */
export interface Sql {
  /**
   * @param text - One statement with `$1` placeholders; several statements only without values.
   * @param values - Instants as ISO text, JSON as text: both drivers then read them alike.
   */
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * The database, as little of it as the stores need. PGlite and PostgreSQL provide it alike, and every
 * statement is written once for both.
 */
export interface Db extends Sql {
  /**
   * Runs work in a transaction; a throw rolls it back. Work may run more than once, where the database asks to
   * try again, so it must have no effect beyond its statements.
   */
  tx<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Thrown in a transaction to roll it back with an answer rather than an error. */
export class Rollback<Outcome> extends Error {
  override readonly name = 'Rollback';
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super('The transaction was rolled back on purpose.');
    this.outcome = outcome;
  }
}

/** The SQLSTATE of a failed statement, whichever driver reports it. */
export function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** SQLSTATE exclusion_violation: two appointments of one practitioner would overlap. */
export const EXCLUSION_VIOLATION = '23P01';
