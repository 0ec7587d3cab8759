import type { ComponentChildren } from 'preact';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
export interface GateProps {
    node: FormNode;
    model: QuestionnaireModel;
    /** Another number when the node is another. */
    seen: number;
}
/** Whether the clinic has to know of any answer before the visit. */
export declare const needsPerson: ({ session }: QuestionnaireModel) => boolean;
/** Under an answer of which the clinic has to know before the visit: calmly, and never that all is well without it. */
export declare function Gate({ node, model }: GateProps): import("preact").JSX.Element;
/** A person has to be asked, and how. */
export declare function Notice({ model, children }: {
    model: QuestionnaireModel;
    children: ComponentChildren;
}): import("preact").JSX.Element;
