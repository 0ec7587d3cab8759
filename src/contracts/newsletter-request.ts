import * as z from 'zod/mini';
import { NoticeDecision } from './booking-request.ts';

const Email = z.string().check(z.trim(), z.maxLength(254), z.email());
/** A name and nothing else: it is written to an address that may be a stranger's. */
const Given = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(60), z.regex(/^[\p{L}\p{M}'’ -]+$/u, { error: 'not_a_name' }));
const Locale = z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), z.maxLength(20));

/**
 * Body of `POST /v1/newsletter`; the header `Idempotency-Key` is required. Nothing is agreed to before the owner of the
 * address has confirmed it.
 */
export const NewsletterRequest = z.strictObject({
  email: Email,
  given: z.optional(Given),
  locale: Locale,
  /** Ids of topics of the clinic file. */
  interests: z._default(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)), []),
  /** The notice of the newsletter as it was shown. */
  notice: NoticeDecision,
});
export type NewsletterRequest = z.infer<typeof NewsletterRequest>;

/**
 * Body of `POST /v1/unfinished`; the header `Idempotency-Key` is required. Somebody goes away from a booking and agrees to
 * be written to about it, once.
 */
export const UnfinishedRequest = z.strictObject({
  email: Email,
  given: z.optional(Given),
  /** Id of the service. */
  service: z.string().check(z.maxLength(60)),
  locale: Locale,
  /** The notice with the purpose `unfinished-booking` as it was shown. */
  notice: NoticeDecision,
});
export type UnfinishedRequest = z.infer<typeof UnfinishedRequest>;

/** The answer to both, whoever asks and whatever is known of the address. */
export const accepted = { status: 'accepted' } as const;
