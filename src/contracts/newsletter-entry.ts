import * as z from 'zod/mini';
import { FileId } from './file-id.ts';
import { LocalText } from './local-text.ts';

/** The clinic's news by e-mail: by which notice people agree to it. What they may say interests them are `topics`. */
export const NewsletterEntry = z.strictObject({
  /** Id of the notice with the purpose `newsletter`. */
  notice: FileId,
});
export type NewsletterEntry = z.infer<typeof NewsletterEntry>;

/**
 * Asks patients to recommend the clinic. In France a doctor must not advertise as a trade does, nor give anything for it: the
 * words are the clinic's own to answer for.
 */
export const RecommendationEntry = z.strictObject({
  text: LocalText,
  /** Stands below it, such as that nothing is given in return. */
  legalNote: LocalText,
  /** After how many visits they are asked, once. */
  afterVisits: z._default(z.int().check(z.minimum(1), z.maximum(50)), 3),
});
export type RecommendationEntry = z.infer<typeof RecommendationEntry>;
