import type { QuestionnaireResponse } from '../contracts/questionnaire.ts';
import type { MountedView } from '../element/widget.ts';
import type { ScoreAnswers } from '../domain/questionnaire/score-form.ts';
import type { WidgetStart } from './widgets.ts';
/** A survey that was opened by its link. */
export interface Survey {
    /** Shown in its place where the link cannot be answered. */
    view?: MountedView;
    /** Secret of the link; in memory alone. Empty where the link asked for a form before a visit. */
    token: string;
    /** For which appointment the form is asked, where the link says so. */
    visit?: string;
    scoresOf(source: unknown, response: QuestionnaireResponse): ScoreAnswers;
}
/**
 * Takes out of the address what a link has put there: the name of a visit, or the secret of a survey, of which it asks
 * whether it can be answered. A backend that does not say so
 * stops nobody: it decides when the answers come.
 */
export declare function openSurvey(start: WidgetStart): Promise<Survey>;
