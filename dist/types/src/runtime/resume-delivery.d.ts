import type { OutboxOptions } from '../transport/outbox/outbox-world.ts';
import type { Page } from './page.ts';
/**
 * Takes up what an earlier visit has left unsent, whether or not its widget can start. On a visit that finds nothing
 * it loads and opens nothing.
 *
 * @param signal - Aborted when the element leaves the page.
 */
export declare function resumeDelivery(page: Page, options: OutboxOptions, signal: AbortSignal): Promise<void>;
/** Does so for elements whose widget waits behind a button, each until its end. */
export declare function deliveryResumption(page: Page): {
    begin(element: HTMLElement): Promise<void>;
    end(element: HTMLElement): void;
};
