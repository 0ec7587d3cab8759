import * as z from 'zod/mini';
import { I as Instant } from './problem.js';

/** What a widget reads of a `WithdrawalReceipt`, once the outbox has seen that it names the key of the request. */
const ConsentReceipt = z.object({
    decision: z.enum(['withdrawn']),
    recordedAt: Instant,
});

/** CloudEvents 1.0 envelope (structured JSON). Extension names are lower-case by that standard. */
const CloudEvent = z.object({
    specversion: z.literal('1.0'),
    id: z.uuid(),
    source: z.string().check(z.minLength(1), z.maxLength(200)),
    type: z.string().check(z.regex(/^[a-z]+(?:[.-][a-z]+)+$/), z.maxLength(80)),
    dataschema: z.optional(z.string().check(z.maxLength(200))),
    subject: z.optional(z.string().check(z.maxLength(200))),
    /** The browser's clock: a claim. Nothing is ever scheduled from it. */
    time: Instant,
    data: z.record(z.string(), z.unknown()),
});
/** A batch the size of a keepalive request that every browser lets through: measured limit 60,000 B. */
const maximumBatchEvents = 50;
const maximumBatchBytes = 48 * 1024;

export { CloudEvent as C, ConsentReceipt as a, maximumBatchEvents as b, maximumBatchBytes as m };
