import { findProblems } from './find-problems.ts';
import type { FormItem } from './form.ts';
import type { OpenSession } from './begin-session.ts';

/** What has become of answers that were given to an older form. */
export interface LostAnswers {
  /** Questions that have to be answered again, in the order of the form. */
  again: readonly FormItem[];
  /** How many answers nobody asks for any more. */
  gone: number;
}

/**
 * Says what of a draft could not be kept because the form is another now: by question, and never what was answered.
 *
 * @param session - Begun with the draft, and not changed since.
 */
export function lostAnswers({ form, lost, top }: OpenSession): LostAnswers {
  const again = new Set<FormItem>();
  let gone = 0;
  for (const { at } of lost) {
    const item = form.byLinkId.get(at);
    if (item) again.add(item);
    else gone += 1;
  }
  // Kept, but not one of the answers that the form takes now. What is only missing was missing before.
  for (const { rule, node } of findProblems(top))
    if (rule === 'not-an-option' || rule === 'wrong-type') again.add(node.item);
  return { again: form.all.filter((item) => again.has(item) && !item.hidden), gone };
}
