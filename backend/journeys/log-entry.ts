/**
 * One line for whoever runs the backend. It never holds an id, a query, a body, a name or an address: logs are
 * kept longer and read by more people than a diary.
 */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  /** What happened, such as `request`, `send_failed`, `job_failed`. */
  event: string;
  method?: string;
  /** The route's template, such as `/v1/holds/:id/release`; never the path. */
  route?: string;
  status?: number;
  /** A stable code: of the problem, of the failure at a provider, or an SQLSTATE. */
  code?: string;
  ms?: number;
  /** How many times, where one line stands for several. */
  count?: number;
}

export type Log = (entry: LogEntry) => void;
