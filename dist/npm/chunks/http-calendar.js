import * as z from 'zod/mini';
import { I as Instant, T as TimeZone } from './problem.js';
import { H as Hold } from './hold.js';
import { p as paramsOf } from './start-booking.js';
import './is-calendar-date.js';
import 'ky';
import './read.js';
import './answer.js';
import './serialise-json.js';
import './within.js';
import './index4.js';

/** The answer to `GET /v1/days`: how much is free on each day of a range, for a calendar. */
const FreeDays = z.object({
    /** IANA zone of the clinic: it decides what a day is. */
    timeZone: TimeZone,
    /** Only days with something free, in order. */
    days: z.array(z.object({
        /** ISO 8601 calendar date at the clinic. */
        date: z.string(),
        /** Times at which someone is free; two practitioners at one time count once. */
        free: z.number(),
    })),
    /** Start of the first free slot after the range, when the range has none; `null` when there is none at all. */
    nextAvailable: z.nullable(Instant),
    serverNow: Instant,
});

/** Provides the calendar port over the HTTP contract v1. */
function httpCalendar(http) {
    return {
        // Asked once: where it is not answered the slots are, and that call is tried again.
        findDays: (query) => http.call({
            path: 'v1/days',
            schema: FreeDays,
            searchParams: paramsOf(query),
            retry: 0,
            totalTimeout: 2_000,
        }),
        extendHold: (holdId) => http.call({ path: `v1/holds/${encodeURIComponent(holdId)}`, schema: Hold, method: 'put' }),
    };
}

export { httpCalendar };
