import * as z from 'zod/mini';
/** The surveys of a clinic, in its file. */
export declare const SurveysEntry: z.ZodMiniDefault<z.ZodMiniObject<{
    forms: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
    short: z.ZodMiniOptional<z.ZodMiniString<string>>;
    long: z.ZodMiniOptional<z.ZodMiniString<string>>;
    linkDays: z.ZodMiniDefault<z.ZodMiniInt>;
    page: z.ZodMiniOptional<z.ZodMiniURL>;
}, z.core.$strict>>;
/**
 * Body of `POST /v1/survey-answers`: the scores of a survey. Headers: `Authorization` with the secret of the link, and
 * `Idempotency-Key`.
 */
export declare const SurveySubmission: z.ZodMiniObject<{
    form: z.ZodMiniString<string>;
    formVersion: z.ZodMiniString<string>;
    answers: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>, z.ZodMiniBoolean<boolean>]>>;
}, z.core.$strict>;
export type SurveySubmission = z.infer<typeof SurveySubmission>;
/** The answer to it, the same bytes for a repeat. Neither a time nor a number that could lead to the answers. */
export interface SurveyReceipt {
    idempotencyKey: string;
    status: 'received';
}
/** The answer to `GET /v1/survey`: what a link is for, while it can be answered. */
export interface OpenSurvey {
    form: string;
    /** The last day on which it can be answered, at the clinic. */
    until: string;
}
/** What is known of one question; no figure is given of fewer than `leastAnswers`. */
export interface SurveyQuestionResults {
    linkId: string;
    text: string;
    answers: number;
    /** How often each answer was given, in the order of the form. */
    counts?: {
        answer: string;
        count: number;
    }[];
    /** Of the question `nps`, asked from 0 to 10: −100 to 100. */
    nps?: {
        score: number;
        promoters: number;
        passives: number;
        detractors: number;
    };
    /** Of the scores of all others, to two places. */
    mean?: number;
}
/** The answer to `GET /v1/survey-results`. */
export interface SurveyResults {
    form: string;
    from?: string;
    to?: string;
    /** Links made in that time. */
    sent: number;
    /** How many of these were answered. */
    answered: number;
    /** `answered` of `sent`, 0 to 1; left out where none was sent. */
    responseRate?: number;
    /** Answers given in that time. */
    answers: number;
    leastAnswers: number;
    questions: SurveyQuestionResults[];
}
