import { FreeDays } from '../contracts/free-days.ts';
import { Hold } from '../contracts/hold.ts';
import type { CalendarPort } from '../domain/booking/scheduling-port.ts';
import type { HttpClient } from './http-client.ts';
import { paramsOf } from './http-scheduling.ts';

/** Provides the calendar port over the HTTP contract v1. */
export function httpCalendar(http: HttpClient): CalendarPort {
  return {
    // Asked once: where it is not answered the slots are, and that call is tried again.
    findDays: (query) =>
      http.call({
        path: 'v1/days',
        schema: FreeDays,
        searchParams: paramsOf(query),
        retry: 0,
        totalTimeout: 2_000,
      }),
    extendHold: (holdId) =>
      http.call({ path: `v1/holds/${encodeURIComponent(holdId)}`, schema: Hold, method: 'put' }),
  };
}
