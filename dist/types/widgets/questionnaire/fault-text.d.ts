import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { QuestionnaireFaults } from '../../src/locales/questionnaire-messages.ts';
/** Of what language the form is, and what the patient speaks. */
export interface Telling {
    language: string;
    faults: QuestionnaireFaults;
    written: string | undefined;
}
/** What has to be put right, in the words of the patient. */
export declare function faultText(rule: Rule, item: FormItem, { language, faults, written }: Telling): string;
/** `1987`, `mai 1987` or `12 mai 1987`: as much as is known. */
export declare function dateText(date: string, language: string): string;
