/**
 * What the button says that opens a questionnaire, where that is not "Questionnaire". It is there before the form, and no
 * other widget pays for it.
 */
export declare const questionnaireTitles: Readonly<Record<string, string>>;
