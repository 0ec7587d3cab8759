import * as z from 'zod/mini';
import { FormId, FormVersion } from './sealed-response.ts';

const surveyStandard = { forms: [], linkDays: 30 };

/** The surveys of a clinic, in its file. */
export const SurveysEntry = z._default(
  z.strictObject({
    /**
     * Ids of the forms that are asked after a visit by a link for one answer. If all their questions are scores, the
     * answers leave without a seal: name none that asks about health.
     */
    forms: z._default(z.array(FormId).check(z.maxLength(50)), surveyStandard.forms),
    /** Which of them the short and the long invitation lead to; nobody is invited to one that is left out. */
    short: z.optional(FormId),
    long: z.optional(FormId),
    /** For how many days a link can be answered, the day on which it was made not counted. */
    linkDays: z._default(z.int().check(z.minimum(1), z.maximum(365)), surveyStandard.linkDays),
    /** The page of the clinic's website with the questionnaire; a page of the backend when left out. */
    page: z.optional(z.url()),
  }),
  surveyStandard,
);

const mostQuestions = 200;

/**
 * Body of `POST /v1/survey-answers`: the scores of a survey. Headers: `Authorization` with the secret of the link, and
 * `Idempotency-Key`.
 */
export const SurveySubmission = z.strictObject({
  form: FormId,
  formVersion: FormVersion,
  /** By `linkId`: a number of the scale, the code of what was chosen, yes or no. What was not answered is left out. */
  answers: z
    .record(
      z.string().check(z.minLength(1), z.maxLength(255)),
      z.union([z.number(), z.string().check(z.maxLength(255)), z.boolean()]),
    )
    .check(z.refine((answers) => Object.keys(answers).length <= mostQuestions, { error: 'too_long' })),
});
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
  counts?: { answer: string; count: number }[];
  /** Of the question `nps`, asked from 0 to 10: −100 to 100. */
  nps?: { score: number; promoters: number; passives: number; detractors: number };
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
