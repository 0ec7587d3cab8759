import type { QuestionnaireResponse } from '../contracts/questionnaire.ts';
import type { MountedView } from '../element/widget.ts';
import type { ScoreAnswers } from '../domain/questionnaire/score-form.ts';
import type { WidgetStart } from './widgets.ts';
/** A survey that was opened by its link. */
export interface Survey {
    /** Shown in its place where the link cannot be answered. */
    view?: MountedView;
    /** Secret of the link; in memory alone. */
    token: string;
    scoresOf(source: unknown, response: QuestionnaireResponse): ScoreAnswers;
}
/**
 * Takes the secret of a survey out of the address, and asks whether it can be answered. A backend that does not say so
 * stops nobody: it decides when the answers come.
 */
export declare function openSurvey(start: WidgetStart): Promise<Survey>;
