import type { Campaign } from '../contracts/campaign.ts';
/**
 * Reads which campaign has brought a visitor.
 *
 * @param search - The query of the page's address.
 * @returns `undefined` when the address names none; what is not a plain name is left out.
 *
 * @example
 * ```ts
 * campaignOf('?utm_source=newsletter&utm_campaign=2027-03&email=a@b.example');
 * // => { source: 'newsletter', name: '2027-03' }
 * ```
 */
export declare function campaignOf(search: string): Campaign | undefined;
