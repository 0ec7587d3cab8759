/** Names of what a link to the page may choose: a reason, a practitioner, a place, and how one is seen. */
export type NamedInLink = 'motif' | 'praticien' | 'lieu' | 'mode';
/**
 * Reads what a link has named: `#motif=irm-genou&praticien=dr-saule&lieu=gare&mode=VR`, or the same in the query of a
 * landing page. The fragment never leaves the browser, so it is the better of the two, and wins.
 *
 * @param address - `location` of the page.
 * @returns Answers a value as written; whether the clinic has it is for the catalogue to say.
 */
export declare function namedInLink({ hash, search }: Pick<Location, 'hash' | 'search'>): (name: NamedInLink) => string | undefined;
