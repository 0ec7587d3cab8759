import type { More } from '../../widgets/faq/more-part.ts';
import type { Page } from './page.ts';
import type { LoadWidget, WidgetStart } from './widgets.ts';
/** What the FAQ and its lazy parts work with. */
export interface FaqStart extends WidgetStart {
    page: Page;
    /** What comes with the first question, once it is there. */
    more?: More;
}
/** Joins the FAQ to its content, and to what an answer can open on the page. */
export declare const load: LoadWidget;
