import type { QuestionnaireModel } from './questionnaire-model.ts';
/** Opens what the patient keeps. That part is here before the network may be gone. */
export declare function CopyButton({ model }: {
    model: QuestionnaireModel;
}): import("preact").JSX.Element | null;
