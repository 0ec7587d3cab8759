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
export declare function lostAnswers({ form, lost, top }: OpenSession): LostAnswers;
