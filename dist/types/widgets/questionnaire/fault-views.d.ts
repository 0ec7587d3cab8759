import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
export declare function FaultSummary({ model }: {
    model: QuestionnaireModel;
}): import("preact").JSX.Element;
export interface FaultNotesProps {
    node: FormNode;
    model: QuestionnaireModel;
    id: string;
    /** Another one when the faults of the node are others. */
    seen: number;
}
/** What is wrong with a question, beside it. */
export declare function FaultNotes({ node, model, id }: FaultNotesProps): import("preact").JSX.Element;
