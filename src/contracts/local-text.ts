import * as z from 'zod/mini';

/** A text in one language for everyone, or in several: `{ fr: …, en: … }`. */
export const LocalText = z.union(
  [
    z.string().check(z.minLength(1)),
    z.record(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)), z.string().check(z.minLength(1))),
  ],
  {
    error:
      'write a text, or one for each language such as { fr: "…", en: "…" }; quote a text that has a comma',
  },
);
export type LocalText = z.infer<typeof LocalText>;
