import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
export interface RepeatProps {
    item: FormItem;
    /** What it stands in. */
    parent: FormNode | undefined;
    model: QuestionnaireModel;
}
/**
 * A group that is given as often as there is something to say. What is added takes the focus; where something was taken
 * away, it is on the button that adds.
 */
export declare function RepeatView({ item, parent, model }: RepeatProps): import("preact").JSX.Element | null;
