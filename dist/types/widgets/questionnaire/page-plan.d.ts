import type { Form, FormItem } from '../../src/domain/questionnaire/form.ts';
/** What stands on one page, and the group that it is a part of. */
export interface Page {
    /** Its words head the page. */
    group: FormItem | undefined;
    items: readonly FormItem[];
}
export interface PagePlan {
    /** Above and below every page. */
    header: readonly FormItem[];
    footer: readonly FormItem[];
    pages: readonly Page[];
}
export type Layout = 'pages' | 'whole';
/**
 * Lays a form out: one thing on a page, where a thing is a question with all that follows from it, or a small group. A
 * group that says it is a page is one whatever its size.
 *
 * Source: https://design-system.service.gov.uk/patterns/question-pages/
 */
export declare function planPages({ items }: Form, layout: Layout): PagePlan;
