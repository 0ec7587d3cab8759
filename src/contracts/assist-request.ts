import * as z from 'zod/mini';

/**
 * Body of `POST /v1/faq/assist`. The answer is a stream of server-sent events: `delta` `{ text }` with whole sentences as
 * plain text, and at the end either `done` `{ citations }` or `error` `{ code, entries }` with the entries to show instead.
 */
export const AssistRequest = z.strictObject({
  question: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  /** Those on the screen. They narrow what the model is given and never widen it. */
  entries: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(20))),
  language: z.string().check(z.minLength(2), z.maxLength(20)),
});
export type AssistRequest = z.infer<typeof AssistRequest>;

/**
 * Why there is no worded answer: an emergency, a question that only a physician may answer (a dose, a result, a
 * diagnosis), nothing found, an answer without proof, or an endpoint that failed, was too slow or broke off.
 */
export type AssistFailure =
  'emergency' | 'medical_request' | 'not_found' | 'uncited' | 'unavailable' | 'timeout' | 'truncated';

export type AssistEvent =
  | { event: 'delta'; data: { text: string } }
  | { event: 'done'; data: { citations: string[] } }
  | { event: 'error'; data: { code: AssistFailure; entries: string[] } };
