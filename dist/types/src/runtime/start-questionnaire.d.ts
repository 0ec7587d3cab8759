import type { FormClinic } from '../../widgets/questionnaire/questionnaire-options.ts';
import type { ServedForm } from '../contracts/clinic-form.ts';
import type { Form } from '../domain/questionnaire/form.ts';
import type { Page } from './page.ts';
import type { Survey } from './start-survey.ts';
import type { LoadWidget, WidgetStart } from './widgets.ts';
/** The form as it came. */
export interface FormStart extends WidgetStart {
    page: Page;
    /** With the keys that its answers are sealed for. */
    served: Partial<ServedForm>;
}
/** What the questionnaire and its lazy parts work with. */
export interface QuestionnaireStart extends FormStart {
    form: Form;
    /** Where it was opened by the link of one. */
    survey?: Survey | undefined;
}
/** Joins the questionnaire to its form, and to what comes later. */
export declare const load: LoadWidget;
export declare const problem: (title: string) => {
    problem: {
        type: string;
        title: string;
        status: number;
        code: string;
    };
};
/** What the agency says of an attribute that only the questionnaire has. */
export declare const said: (element: Element, page: Page, name: string) => string | undefined;
export declare const formAddress: ({ endpoint, clinic }: WidgetStart["config"], form: string) => string;
/** Whom to call: the number that stands in the element itself, else that of the clinic. */
export declare function readClinic({ element, config, host, surface, }: WidgetStart): Promise<FormClinic | undefined>;
