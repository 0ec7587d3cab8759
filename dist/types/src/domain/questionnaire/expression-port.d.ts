import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';
import type { FormNode } from './form-node.ts';
import type { OpenSession } from './begin-session.ts';
/** What an expression came to, where that is another than before. */
export interface ComputedNode {
    node: FormNode;
    /** By its `enableWhenExpression`. */
    allowed?: boolean;
    /** By its `calculatedExpression`, or its `initialExpression` the first time. */
    answers?: readonly AnswerValue[];
}
/** Computes the FHIRPath of a form. It is a part of its own: most forms have none. */
export interface ExpressionPort {
    /** @param changed - Items whose answers, or whose being asked, are other than before. */
    compute(session: OpenSession, changed: readonly FormItem[]): readonly ComputedNode[];
}
