import type { QuestionnaireResponse } from '../../contracts/questionnaire.ts';
import type { Form, FormItem } from './form.ts';
/** One answer of a survey: a number of a scale, the code of what was chosen, yes or no. */
export type ScoreAnswer = number | string | boolean;
export type ScoreAnswers = Readonly<Record<string, ScoreAnswer>>;
/**
 * Whether nothing but scores can be said in a form: choices that all have one, numbers of a scale with two ends, yes and
 * no. There is no room in it for a word, a date or a file. It does not say that the questions are harmless: a safety form
 * of yes and no is one as well, so that the clinic has to declare which of its forms are surveys.
 */
export declare function isScoreForm({ all, hasExpressions }: Form): boolean;
/** The two ends of a scale of numbers. */
export declare function scaleOf({ limits, type, control }: FormItem): {
    min: number;
    max: number;
} | undefined;
/**
 * Writes the answers of a survey as a response, so that the engine can say what is wrong with them.
 *
 * @returns With the names of the questions whose answer has no place in it: there is no such question, it is of another
 *   kind, or what it stands under was not answered.
 */
export declare function responseOfScores(form: Form, answers: ScoreAnswers): {
    response: QuestionnaireResponse;
    misplaced: readonly string[];
};
/** Reads the answers of a survey out of a response: what `responseOfScores` has written, and nothing else. */
export declare function scoresOf(form: Form, { item }: Pick<QuestionnaireResponse, 'item'>): ScoreAnswers;
/** The score of an answer; nothing for yes and no, which are counted. */
export declare function scoreOfAnswer(item: FormItem, answer: ScoreAnswer): number | undefined;
