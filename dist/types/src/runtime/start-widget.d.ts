import type { prefillBringer } from './bring-prefill.ts';
import type { Instance } from './follow-page.ts';
import type { Page } from './page.ts';
/** What the start of a widget asks of whoever owns it. */
export interface WidgetOwner {
    prefillOf: ReturnType<typeof prefillBringer>;
    giveUp(element: HTMLElement, code: string, reason: string): void;
    /** Has the widget look again at what is asked of it. */
    attach(element: HTMLElement, tag: string): Promise<void>;
    /** It may have been ended while something was loading. */
    isCurrent(element: HTMLElement, instance: Instance): boolean;
}
interface Start {
    element: HTMLElement;
    instance: Instance;
    /** Which widget. */
    tag: string;
}
/** @returns Brings what a widget needs and puts it on the page, or gives up and says why. */
export declare function widgetStarter(page: Page, { prefillOf, giveUp, attach, isCurrent }: WidgetOwner): ({ element, instance, tag }: Start) => Promise<void>;
export {};
