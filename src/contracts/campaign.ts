import * as z from 'zod/mini';
import { isCampaignName } from '../lib/is-campaign-name.ts';

const Name = z.optional(z.string().check(z.refine(isCampaignName, { error: 'not_a_campaign_name' })));

/** Which campaign has brought a visitor, by the agency's own link: `utm_source`, `utm_medium`, `utm_campaign`. */
export const Campaign = z
  .strictObject({ source: Name, medium: Name, name: Name })
  .check(z.refine((campaign) => Object.keys(campaign).length > 0, { error: 'empty' }));
export type Campaign = z.infer<typeof Campaign>;
