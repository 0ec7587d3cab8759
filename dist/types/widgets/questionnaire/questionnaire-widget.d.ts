import type { QuestionnaireModel } from './questionnaire-model.ts';
interface ViewProps {
    model: QuestionnaireModel;
}
/** The whole questionnaire: one page of it or all answers once more, and whom to call instead. */
export declare function QuestionnaireWidget({ model }: ViewProps): import("preact").JSX.Element;
export {};
