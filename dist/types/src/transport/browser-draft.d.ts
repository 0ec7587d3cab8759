import type { DraftPort } from '../domain/questionnaire/draft-port.ts';
import type { DraftOf } from './draft/draft-name.ts';
export interface BrowserDraftOptions extends DraftOf {
    /** `version` of the form that is asked. */
    formVersion: string;
}
/**
 * Opens the place where what is entered into one form is kept until it is sent.
 *
 * @example
 * ```ts
 * const draft = await browserDraft({ clinic: 'tilleuls', endpoint, form: 'mri', formVersion: '2' });
 * draft.save(() => session.response());
 * ```
 */
export declare function browserDraft({ formVersion, ...of }: BrowserDraftOptions): Promise<DraftPort>;
