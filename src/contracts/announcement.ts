import * as z from 'zod/mini';

/** Something that everybody should know who is about to come: a closure, a holiday, a replacement. */
export const Announcement = z.object({
  /** The same for as long as it is shown. */
  id: z.string(),
  /** `closure` is made of the clinic file; `information` was written at the desk. */
  kind: z.enum(['information', 'closure']),
  /** Days that it is about, on the clinic's calendar, both included. */
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  /** Plain text; an empty line divides paragraphs. Empty where the subject says all. */
  body: z.string(),
  link: z.optional(z.object({ label: z.string(), url: z.string() })),
});
export type Announcement = z.infer<typeof Announcement>;

/** The answer to `GET /v1/announcements`: what is current, the soonest first. Empty on most days. */
export const Announcements = z.object({
  /** Language of the texts. */
  language: z.string(),
  announcements: z.array(Announcement),
});
export type Announcements = z.infer<typeof Announcements>;
