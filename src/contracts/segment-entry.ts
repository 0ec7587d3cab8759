import * as z from 'zod/mini';
import { JourneyCondition } from './journey-file.ts';
import { LocalText } from './local-text.ts';

/** People of whom something is so, under a name that the desk reads. What may be asked is checked against a closed list. */
export const SegmentEntry = z.strictObject({
  id: z
    .string()
    .check(
      z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' }),
      z.maxLength(60),
    ),
  name: LocalText,
  if: JourneyCondition,
});
export type SegmentEntry = z.infer<typeof SegmentEntry>;
