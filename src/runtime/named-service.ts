import { Mode } from '../contracts/slot.ts';

/** What a link to the page has chosen for the patient. Whether the clinic has it is for the catalogue to say. */
export interface NamedChoice {
  /** Id of a reason. */
  service: string | undefined;
  /** Id of a practitioner. */
  practitioner: string | undefined;
  /** Id of a place. */
  location: string | undefined;
  mode: Mode | undefined;
}

/**
 * Reads what a link has named: `#motif=irm-genou&praticien=dr-saule&lieu=gare&mode=VR`, or the same in the query of a
 * landing page. The fragment never leaves the browser, so it is the better of the two, and wins.
 *
 * @param address - `location` of the page.
 */
export function namedChoice({ hash, search }: Pick<Location, 'hash' | 'search'>): NamedChoice {
  const [fragment, query] = [new URLSearchParams(hash.slice(1)), new URLSearchParams(search)];
  const named = (name: string) => fragment.get(name) ?? query.get(name) ?? undefined;
  const mode = named('mode')?.toUpperCase();
  return {
    service: named('motif'),
    practitioner: named('praticien'),
    location: named('lieu'),
    mode: Mode.options.find((one) => one === mode),
  };
}
