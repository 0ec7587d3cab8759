/**
 * Finds the reason that a link to this page has named: `#motif=irm-genou`, or `?motif=irm-genou` on a landing
 * page. The fragment never leaves the browser, so it is the better of the two.
 *
 * @param address - `location` of the page.
 * @returns The id as written; whether the clinic has it is for the catalogue to say.
 */
export declare function namedService({ hash, search }: Pick<Location, 'hash' | 'search'>): string | null;
