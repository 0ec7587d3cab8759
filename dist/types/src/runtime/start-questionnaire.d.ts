import type { ServedForm } from '../contracts/clinic-form.ts';
import type { Page } from './page.ts';
import type { Survey } from './start-survey.ts';
import type { LoadWidget, WidgetStart } from './widgets.ts';
/** What the questionnaire and its lazy parts work with. */
export interface QuestionnaireStart extends WidgetStart {
    page: Page;
    /** The form as it came, with the keys that its answers are sealed for. */
    served: Partial<ServedForm>;
    /** Where it was opened by the link of one. */
    survey?: Survey | undefined;
}
/** Joins the questionnaire to its form, and to what comes later. */
export declare const load: LoadWidget;
/** What the agency says of an attribute that only the questionnaire has. */
export declare const said: (element: Element, page: Page, name: string) => string | undefined;
export declare const formAddress: ({ endpoint, clinic }: WidgetStart["config"], form: string) => string;
