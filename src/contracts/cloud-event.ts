import * as z from 'zod/mini';
import { Instant } from './slot.ts';

/**
 * Who may ever receive a field: `none` anyone, `contact` only senders of messages, `health` only care.
 * The class stands beside the field, so that no connector can be written that has not been told.
 */
export type DataClass = 'none' | 'contact' | 'health';

/** CloudEvents 1.0 envelope (structured JSON). Extension names are lower-case by that standard. */
export const CloudEvent = z.object({
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
export type CloudEvent = z.infer<typeof CloudEvent>;

/** A batch the size of a keepalive request that every browser lets through: measured limit 60,000 B. */
export const maximumBatchEvents = 50;
export const maximumBatchBytes = 48 * 1024;
