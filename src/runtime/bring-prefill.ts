import type { Prefill } from '../contracts/prefill.ts';
import { importVerified } from './chunk-integrity.ts';
import type { MessageLink, Page } from './page.ts';

const inAddress = /[#&](given|family|birthDate|email|phone|rdv|offre|attente)=/;

/** Few pages know anything of the patient, so what reads it comes only to those. */
const bring = (page: Page) => importVerified(page, 'prefill', () => import('./page-prefill.ts'));

/**
 * Takes what a link says of the patient out of the address bar, and keeps it for the widgets of the page.
 *
 * @returns Whether there is anything to read by now.
 */
export async function takeLinkedPrefill(page: Page, view: Window): Promise<boolean> {
  if (inAddress.test(view.location.hash)) (await bring(page)).takeLinkedPrefill(page, view);
  return 'prefill' in page.script;
}

/** @returns The link that was taken out of the address, for the first who asks: it is shown once, by one widget. */
export function claimLink(page: Page): MessageLink | undefined {
  const { link } = page;
  delete page.link;
  return link;
}

/** @returns Answers what the page knows of the patient: the same object until the page says something else. */
export function prefillBringer(page: Page): (view: Window) => Promise<Prefill | undefined> {
  let read: (() => Prefill | undefined) | undefined;
  return async (view) => {
    try {
      if (!(await takeLinkedPrefill(page, view))) return undefined;
      return (read ??= (await bring(page)).pagePrefill(page))();
    } catch (error) {
      console.error(`Parcours: no prefill: ${error}`);
      return undefined;
    }
  };
}
