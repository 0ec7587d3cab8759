/** What is said in place of a survey whose link cannot be answered. */
export interface SurveyMessages {
    usedTitle: string;
    used: string;
    expiredTitle: string;
    expired: string;
    missingTitle: string;
    missing: string;
}
/** All languages at once: few sentences, and few patients ever read them. */
export declare const surveyMessages: Readonly<Record<string, SurveyMessages | undefined>>;
