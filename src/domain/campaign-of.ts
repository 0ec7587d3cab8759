import type { Campaign } from '../contracts/campaign.ts';
import { isCampaignName } from '../lib/is-campaign-name.ts';

/** The only parameters of a page's address that are read: no others, and these only when the patient submits. */
const parameters = { source: 'utm_source', medium: 'utm_medium', name: 'utm_campaign' } as const;

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
export function campaignOf(search: string): Campaign | undefined {
  const query = new URLSearchParams(search);
  const campaign: Campaign = {};
  for (const key of Object.keys(parameters) as (keyof Campaign)[]) {
    const value = query.get(parameters[key]) ?? '';
    if (isCampaignName(value)) campaign[key] = value;
  }
  return Object.keys(campaign).length > 0 ? campaign : undefined;
}
