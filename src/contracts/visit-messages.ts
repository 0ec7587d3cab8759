import * as z from 'zod/mini';
import { LocalText } from './local-text.ts';
import { FormId } from './sealed-response.ts';

const Texts = z._default(z.array(LocalText).check(z.maxLength(20)), []);

/** Messages link to nothing that could be read or changed on the way. */
const PageAddress = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(/^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/, { error: 'write an https:// address' }),
  );

/** What is said after a visit for one service. Left out of the messages of a `sensitive` one. */
export const FollowUpEntry = z.strictObject({
  /** Recommendations, one thing an entry. */
  texts: Texts,
  /** Pages and videos worth reading. */
  links: z._default(
    z.array(z.strictObject({ label: LocalText, url: PageAddress })).check(z.maxLength(8)),
    [],
  ),
  /** That a treatment goes on, in the clinic's words: never a name or a dose of a medicine. */
  treatmentReminder: z.optional(LocalText),
});
export type FollowUpEntry = z.infer<typeof FollowUpEntry>;

/** What is said some days after an operation or an invasive examination. */
export const PostOperativeEntry = z.strictObject({
  /** Signs for which to call the clinic, one an entry. */
  callUs: z.array(LocalText).check(z.minLength(1), z.maxLength(12)),
  /** Signs for which to call the emergency number of the country, one an entry. */
  emergency: z.array(LocalText).check(z.minLength(1), z.maxLength(12)),
  /** Id of the form that asks how the patient is. */
  form: z.optional(FormId),
});
export type PostOperativeEntry = z.infer<typeof PostOperativeEntry>;

/** What a service has to say in the messages of a journey; each part is left out of them when it is left out here. */
export const serviceMessages = {
  /** How to prepare, one thing an entry: fasting, a full bladder, what to take off. */
  preparation: Texts,
  /** Id of the form to be answered before the visit. */
  form: z.optional(FormId),
  followUp: z.optional(FollowUpEntry),
  /** After how long the next check is due, such as `P1Y`: whoever agreed to it is told then. */
  recall: z.optional(
    z.string().check(
      z.regex(/^P(?:[1-9]|1[0-2])Y$|^P(?:[1-9]|[1-9]\d)[MW]$|^P[1-9]\d{1,2}D$/, {
        error: 'write a period such as "P1Y", "P6M" or "P6W"',
      }),
    ),
  ),
  postOperative: z.optional(PostOperativeEntry),
};

/** What a clinic has to say in the messages of a journey, whatever the service. */
export const clinicMessages = {
  /** For those who come for the first time. */
  firstVisit: z.optional(
    z.strictObject({
      /** What happens, one thing an entry. */
      texts: Texts,
      /** What to bring beside what the service asks for, one thing an entry. */
      bring: Texts,
    }),
  ),
  /**
   * By the id of a form, the page of the clinic's website that carries it; a page of the backend when left out. Choose
   * addresses that name neither an illness nor an examination: they stand in messages and in logs.
   */
  formPages: z._default(z.record(FormId, z.url()), {}),
  /** Where the public leaves reviews. Nobody is invited when left out; when given, everyone alike is. */
  reviewUrl: z.optional(PageAddress),
};
