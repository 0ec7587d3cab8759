import * as z from 'zod/mini';
import { FileId } from './file-id.ts';
import { LocalText } from './local-text.ts';
import { PageAddress } from './page-address.ts';

/** Something a person may say that it interests them. It is shown to them by its name. */
export const TopicEntry = z.strictObject({ id: FileId, name: LocalText });
export type TopicEntry = z.infer<typeof TopicEntry>;

/** Where something to read is shown: under the conversation of the FAQ, under the receipt of a booking, or in the news. */
export const ContentMoment = z.enum(['faq', 'booked', 'news']);
export type ContentMoment = z.infer<typeof ContentMoment>;

/** Something that the clinic gives to read, beside what it is asked. */
export const ContentEntry = z.strictObject({
  id: FileId,
  kind: z._default(z.enum(['article', 'advice', 'testimonial']), 'article'),
  title: LocalText,
  /** Some sentences; all of it where there is no `url`. */
  text: LocalText,
  url: z.optional(PageAddress),
  /** Ids of topics; for everyone when left out. */
  topics: z._default(z.array(FileId).check(z.maxLength(10)), []),
  at: z._default(z.array(ContentMoment).check(z.minLength(1)), ['faq']),
  /** Shown after a booking of these alone. */
  services: z.optional(z.array(FileId).check(z.minLength(1))),
});
export type ContentEntry = z.infer<typeof ContentEntry>;

/** What a clinic gives to read, as it stands in its file. */
export const clinicContent = {
  topics: z._default(z.array(TopicEntry).check(z.maxLength(30)), []),
  content: z._default(z.array(ContentEntry).check(z.maxLength(200)), []),
};
