import type { Prefill } from '../contracts/prefill.ts';
import type { Page } from './page.ts';
/**
 * Takes what a link says of the patient out of the address: `#motif=irm-genou&given=Camille`. The fragment reaches no
 * server, but every script of the page can read it and whoever copies the address shares it, so the personal fields
 * leave the address bar as soon as they are read; the rest of the fragment stays to the letter. Later calls find nothing.
 *
 * @param page - Keeps them beside what `Parcours.update({ prefill })` says, which wins.
 * @param view - The window of the page.
 */
export declare function takeLinkedPrefill(page: Page, { location, history }: Window): void;
/**
 * Reads what the page says of the patient.
 *
 * @returns Answers the same object until the page says something else, so that a slip is told once, by its key.
 */
export declare function pagePrefill(page: Page): () => Prefill | undefined;
