import * as z from 'zod/mini';

const Days = z.int().check(z.minimum(1), z.maximum(3650));

/** When the clinic file says nothing. */
export const retentionStandard = { doneMessageDays: 30, messageDays: 180, unansweredDays: 365 };

/** How many days the backend keeps what people wrote. Whatever comes first ends it. */
export const RetentionEntry = z.strictObject({
  /** A message to the desk, after somebody marked it as dealt with. */
  doneMessageDays: z._default(Days, retentionStandard.doneMessageDays),
  /** A message to the desk, after it arrived; whether or not anybody dealt with it. */
  messageDays: z._default(Days, retentionStandard.messageDays),
  /** The words of a question that the FAQ could not answer. */
  unansweredDays: z._default(Days, retentionStandard.unansweredDays),
});
export type RetentionEntry = z.infer<typeof RetentionEntry>;
