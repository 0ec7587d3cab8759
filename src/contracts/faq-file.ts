import * as z from 'zod/mini';
import { isCalendarDate } from '../lib/is-calendar-date.ts';
import type { FaqEntry } from './faq.ts';

const Id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' }),
    z.maxLength(80),
  );
const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const PageAddress = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(/^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/, { error: 'write an https:// address' }),
  );

/** What an answer lets one do. `service`, `form` and `location` are ids of the clinic file. */
export const FaqActionEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('book'), service: z.optional(Id) }),
  z.strictObject({ kind: z.literal('questionnaire'), form: Id }),
  z.strictObject({
    kind: z.literal('call'),
    phone: z.optional(z.string().check(z.regex(/^\+?[\d .()-]{2,30}$/, { error: 'write a number' }))),
  }),
  z.strictObject({ kind: z.literal('directions'), location: z.optional(Id) }),
  z.strictObject({ kind: z.literal('link'), url: PageAddress, label: Line }),
]);

/** One question with its answer, as an agency writes it. See `FaqEntry` for what each field means. */
export const FaqFileEntry = z.strictObject({
  id: Id,
  question: Line,
  alternates: z.optional(z.array(Line).check(z.maxLength(50))),
  answer: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
  keywords: z.optional(z.array(Line).check(z.maxLength(50))),
  source: z.optional(z.strictObject({ label: Line, url: PageAddress })),
  reviewed: z.optional(
    z.string().check(z.refine(isCalendarDate, { error: 'write a date such as "2026-11-21", in quotes' })),
  ),
  actions: z.optional(z.array(FaqActionEntry).check(z.maxLength(6))),
  starter: z.optional(z.boolean()),
  /** For whoever keeps the file in order; read by nobody else. */
  topic: z.optional(Id),
});
export type FaqFileEntry = z.infer<typeof FaqFileEntry>;

/** The questions and answers of a clinic in one language: one file a language, the same ids in each. */
export const FaqFile = z.strictObject({
  language: z
    .string()
    .check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, { error: 'write a language such as "fr" or "pt-BR"' })),
  /** For a page that shows this file without a backend. A backend says what its clinic file says. */
  clinic: z.optional(z.record(z.string(), z.unknown())),
  entries: z.array(FaqFileEntry).check(z.maxLength(5000)),
});
export type FaqFile = z.infer<typeof FaqFile>;

/** The entry as it goes to a browser: without what is for the editor alone. */
export function faqEntryOf(written: FaqFileEntry): FaqEntry {
  const { topic, ...entry } = written;
  void topic;
  return entry as FaqEntry;
}
