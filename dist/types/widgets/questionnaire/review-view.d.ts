import type { More } from './more-part.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
interface ViewProps {
    model: QuestionnaireModel;
    more: More;
}
/** All answers once more, each with the way to change it, and the button that sends them. */
export declare function ReviewView({ model, more }: ViewProps): import("preact").JSX.Element;
export {};
