import type { Prefill } from '../contracts/prefill.ts';
import { readPrefill } from '../domain/booking/read-prefill.ts';
import { takeLinkedPrefill } from './linked-prefill.ts';
import type { Page } from './page.ts';

/**
 * Reads what the page says of the patient, by a link or by `Parcours.update({ prefill })`.
 *
 * @returns Answers the same object until the page says something else, so that a slip is told once, by its key.
 */
export function pagePrefill(page: Page): (view: Window) => Prefill | undefined {
  let before: unknown;
  let known: Prefill | undefined;
  return (view) => {
    takeLinkedPrefill(page, view);
    const { prefill: said } = page.script as { prefill?: unknown };
    if (said === before) return known;
    before = said;
    const { prefill, ignored } = readPrefill(said);
    if (ignored.length > 0) console.warn(`Parcours: prefill: not used: ${ignored.join(', ')}`);
    return (known = prefill);
  };
}
