import * as z from 'zod/mini';
import { isCalendarDate } from '../lib/is-calendar-date.ts';
import { isHttpsAddress } from '../lib/is-https-address.ts';

const Day = z.string().check(z.refine(isCalendarDate, { error: 'not_a_day' }));
const Id = z.string().check(z.minLength(1), z.maxLength(60));
const language = z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/));

/** A line of a message's head: what ends a line there would begin another head. */
const hasControls = (text: string) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
const Line = (longest: number) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', { error: 'is_empty' }),
    z.refine((text) => !hasControls(text), { error: 'not_one_line' }),
    z.maxLength(longest),
  );
const Paragraphs = z.string().check(
  z.refine((text) => text.trim() !== '', { error: 'is_empty' }),
  z.refine((text) => !hasControls(text.replace(/\r?\n/g, '')), { error: 'has_controls' }),
  z.maxLength(8_000),
);

/** Whom a campaign is for; everybody who agreed to the clinic's news where it says nothing. */
export const CampaignAudience = z
  .strictObject({
    /** Id of a segment of the clinic file. */
    segment: z.optional(Id),
    /** Whoever has an appointment on these days, both included. */
    days: z.optional(z.strictObject({ from: Day, to: Day, practitioner: z.optional(Id) })),
  })
  .check(z.refine(({ segment, days }) => !(segment && days), { error: 'not_both' }));
export type CampaignAudience = z.infer<typeof CampaignAudience>;

/** A campaign as the desk writes it, each text in the languages of the clinic. */
export const CampaignDraft = z.strictObject({
  /** `newsletter` is news; `information` is what people have to know, such as a closure. */
  kind: z.enum(['newsletter', 'information']),
  subject: z.record(language, Line(150)),
  /** Another subject, which half of the people get. */
  otherSubject: z.optional(z.record(language, Line(150))),
  /** Plain text; an empty line divides paragraphs. */
  body: z.record(language, Paragraphs),
  link: z.optional(
    z.strictObject({
      label: z.record(language, Line(80)),
      url: z.string().check(z.maxLength(500), z.refine(isHttpsAddress, { error: 'not_https' })),
    }),
  ),
  audience: CampaignAudience,
});
export type CampaignDraft = z.infer<typeof CampaignDraft>;
