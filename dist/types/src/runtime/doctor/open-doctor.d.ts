import type { Page } from '../page.ts';
/**
 * Opens the doctor's panel over the page, examines the installation and shows what it finds.
 *
 * Owns everything that the examination puts on the page. Promises that nothing is left of it when the panel is
 * closed: no node, listener, stored value or fragment in the address.
 */
export declare function openDoctor(page: Page): Promise<void>;
