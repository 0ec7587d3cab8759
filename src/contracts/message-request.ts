import * as z from 'zod/mini';
import { NoticeDecision } from './booking-request.ts';

/** Most letters of a message: enough for a question, too few for a file. */
export const longestMessage = 2000;

/**
 * Body of `POST /v1/messages`; the header `Idempotency-Key` is required. A person who could not be answered by the FAQ
 * writes to the desk, and says how to be reached.
 */
export const MessageRequest = z
  .strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    email: z.optional(z.string().check(z.trim(), z.maxLength(254), z.email())),
    /** As typed; the backend reads it in the clinic's country and stores E.164. */
    phone: z.optional(z.string().check(z.trim(), z.minLength(4), z.maxLength(40))),
    message: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestMessage)),
    locale: z.string().check(z.minLength(2), z.maxLength(20)),
    /** One for each notice that was shown, whatever the decision. */
    notices: z._default(z.array(NoticeDecision).check(z.maxLength(20)), []),
  })
  .check(
    z.refine(({ email, phone }) => email !== undefined || phone !== undefined, {
      error: 'email_or_phone',
      path: ['email'],
    }),
  );
export type MessageRequest = z.infer<typeof MessageRequest>;

/**
 * Body of `POST /v1/faq/unanswered`: the words of a question that found no answer, for whoever writes the FAQ. Only from
 * someone who agreed to a notice of purpose `measurement`; the count of such questions is an event without words.
 */
export const UnansweredQuestion = z.strictObject({
  question: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  language: z.string().check(z.minLength(2), z.maxLength(20)),
  notice: NoticeDecision,
});

/** The answer to a message, the same bytes for a repeated request. It says nothing of what was written. */
export const MessageReceipt = z.object({
  id: z.string(),
  idempotencyKey: z.string(),
  status: z.literal('received'),
  receivedAt: z.string(),
  phone: z.string(),
});
export type MessageReceipt = z.infer<typeof MessageReceipt>;
