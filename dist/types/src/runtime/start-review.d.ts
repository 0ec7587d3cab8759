import type { ReviewModule } from '../../widgets/booking/details-part.ts';
import type { Page } from './page.ts';
import type { WidgetStart } from './widgets.ts';
type ReviewStart = Pick<WidgetStart, 'host' | 'config'> & {
    page: Page;
};
/** Joins the views after the form to what leaves the page beside a booking, and to what the receipt brings. */
export declare function startReview(start: ReviewStart): Promise<ReviewModule>;
export {};
