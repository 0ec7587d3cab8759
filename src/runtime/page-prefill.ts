import type { Prefill } from '../contracts/prefill.ts';
import { readPrefill } from '../domain/booking/read-prefill.ts';
import type { Page } from './page.ts';

const links = ['rdv', 'offre', 'attente'];
const personal = ['given', 'family', 'birthDate', 'email', 'phone', ...links];

/** What the page says of the patient, as the loader keeps it beside the attributes of the script tag. */
interface Said {
  prefill?: unknown;
}

/**
 * Takes what a link says of the patient out of the address: `#motif=irm-genou&given=Camille`. The fragment reaches no
 * server, but every script of the page can read it and whoever copies the address shares it, so the personal fields
 * leave the address bar as soon as they are read; the rest of the fragment stays to the letter. Later calls find nothing.
 *
 * @param page - Keeps them beside what `Parcours.update({ prefill })` says, which wins.
 * @param view - The window of the page.
 */
export function takeLinkedPrefill(page: Page, { location, history }: Window): void {
  const parts = location.hash.slice(1).split('&');
  const isPersonal = (part: string) => personal.includes(part.split('=')[0] as string);
  const taken = parts.filter(isPersonal);
  if (taken.length === 0) return;
  const linked: Record<string, string> = Object.fromEntries(new URLSearchParams(taken.join('&')));
  const said = page.script as Said;
  const kind = links.find((name) => name in linked);
  // A secret: it stays in memory, and the page's own code is the only other that has seen it.
  if (kind) page.link = { kind, token: `${linked[kind]}` };
  for (const name of links) delete linked[name];
  said.prefill = { ...linked, ...(said.prefill as object | undefined) };
  const address = new URL(location.href);
  address.hash = parts.filter((part) => !isPersonal(part)).join('&');
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame may not: then its address stays, and the booking is worth more.
  }
}

/**
 * Reads what the page says of the patient.
 *
 * @returns Answers the same object until the page says something else, so that a slip is told once, by its key.
 */
export function pagePrefill(page: Page): () => Prefill | undefined {
  let before: unknown;
  let known: Prefill | undefined;
  return () => {
    const { prefill: said } = page.script as Said;
    if (said === before) return known;
    before = said;
    const { prefill, ignored } = readPrefill(said);
    if (ignored.length > 0) console.warn(`Parcours: prefill: not used: ${ignored.join(', ')}`);
    return (known = prefill);
  };
}
