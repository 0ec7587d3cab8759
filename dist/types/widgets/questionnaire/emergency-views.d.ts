import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { Page } from './page-plan.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/** Beside the words that tell of an emergency. */
export declare function EmergencyHere({ node, model }: {
    node: FormNode;
    model: QuestionnaireModel;
}): import("preact").JSX.Element | null;
/** Whoever goes on after words of an emergency goes on with whom to call in sight. */
export declare function EmergencyElsewhere({ model, page, }: {
    model: QuestionnaireModel;
    /** The one that is shown; the review is none. */
    page: Page | undefined;
}): import("preact").JSX.Element | null;
