import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { FormItem, Option } from '../../src/domain/questionnaire/form.ts';
import type { FieldProps } from './node-view.tsx';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/** What can be chosen; of a yes or no as well. */
export declare const optionsOf: ({ options, type }: FormItem) => readonly Option[];
export declare function OptionWords({ option, model }: {
    option: Option;
    model: QuestionnaireModel;
}): import("preact").JSX.Element;
/** Chosen with what is chosen already; "none of these" takes the others away, and they take it. */
export declare function withOption(answers: readonly AnswerValue[], { value, exclusive }: Option, { options, repeats }: FormItem): readonly AnswerValue[];
/** One below the other, unless the form wants them in a row. */
export declare const choicesClass: ({ source, type }: FormItem) => string;
/** One of several, or some of them. */
export declare function ChoiceField({ node, model, id, describedBy, isFaulty }: FieldProps): import("preact").JSX.Element;
