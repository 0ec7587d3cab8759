import type { Prefill } from '../contracts/prefill.ts';
import type { MessageLink, Page } from './page.ts';
/**
 * Takes what a link says of the patient out of the address bar, and keeps it for the widgets of the page.
 *
 * @returns Whether there is anything to read by now.
 */
export declare function takeLinkedPrefill(page: Page, view: Window): Promise<boolean>;
/** @returns The link that was taken out of the address, for the first who asks: it is shown once, by one widget. */
export declare function claimLink(page: Page): MessageLink | undefined;
/** @returns Answers what the page knows of the patient: the same object until the page says something else. */
export declare function prefillBringer(page: Page): (view: Window) => Promise<Prefill | undefined>;
