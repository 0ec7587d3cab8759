import * as z from 'zod/mini';

/** One point that the doctor has looked at, in the words of the page's language. */
export const DiagnosisEntry = z.object({
  /** What was looked at, such as `endpoint`. */
  check: z.string(),
  status: z.enum(['fault', 'warning', 'ok', 'skipped']),
  /** The stable code of a fault or warning, such as `csp_connect`. */
  code: z.optional(z.string()),
  title: z.string(),
  seen: z.string(),
  /** How to mend it, in plain words. */
  mend: z.optional(z.string()),
  /** The exact text to paste. */
  paste: z.optional(z.string()),
});
export type DiagnosisEntry = z.infer<typeof DiagnosisEntry>;

/** What the doctor has found on a page. `parcours doctor` reads it from the page, and prints it with `--json`. */
export const Diagnosis = z.object({
  /** Version of the loader on the page; empty when it never ran. */
  version: z.string(),
  /** Address of the page, without query and fragment. */
  page: z.string(),
  entries: z.array(DiagnosisEntry),
  /** The same as one text to send to somebody. */
  report: z.string(),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
