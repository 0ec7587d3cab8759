import type { MountResult } from '../element/widget.ts';
import type { ExpressionPort } from '../domain/questionnaire/expression-port.ts';
import type { Compiled } from '../domain/questionnaire/compile-form.ts';
import type { createExpressions } from '../domain/questionnaire/form-expressions.ts';
import type { Messages } from '../locales/messages.ts';
import type { QuestionnaireMoreMessages } from '../locales/questionnaire-messages.ts';
import type { FormStart } from './start-questionnaire.ts';
/** What {@link examineForm} brings when it needs it. */
export interface Examining {
    bringExpressions(): Promise<{
        createExpressions: typeof createExpressions;
    }>;
    wordsIn(messages: Messages): Promise<QuestionnaireMoreMessages>;
}
/** What has come of a form that is not as plain as most. */
export interface Examined {
    /** Shown in its place. */
    refused?: MountResult;
    /** What computes its FHIRPath. */
    expressions?: ExpressionPort;
}
/**
 * Decides whether a form can be asked as it is meant, and makes its FHIRPath ready. One that cannot is refused: with
 * whom to call, or with the element's own children where that is not known; the console says why.
 *
 * @param compiled - Without its form where that could not be read.
 */
export declare function examineForm(start: FormStart, { form, diagnostics }: Compiled, { bringExpressions, wordsIn }: Examining): Promise<Examined>;
