/**
 * Says whether a text can be the name of a campaign. What is longer, or has anything else in it, could be text about
 * a person.
 *
 * @example
 * ```ts
 * isCampaignName('newsletter-2027.03'); // => true
 * isCampaignName('anna@patient.example'); // => false
 * ```
 */
export declare const isCampaignName: (text: string) => boolean;
