import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type { CampaignCountAnswer, DeskCampaign, DeskCampaigns } from '../../src/contracts/desk-campaigns.ts';
import type { Asked } from './desk-ports.ts';

/** What the tab of campaigns needs of the backend. */
export interface CampaignPort {
  all(): Promise<Asked<DeskCampaigns>>;
  /** Writes a draft under an id that the page has made; again, it is the same draft. */
  save(id: string, draft: CampaignDraft): Promise<Asked<DeskCampaign>>;
  count(audience: Pick<CampaignDraft, 'kind' | 'audience'>): Promise<Asked<CampaignCountAnswer>>;
  test(id: string, language: string): Promise<Asked<unknown>>;
  /** @param at - Instant; now, when left out. */
  plan(id: string, at: string | undefined): Promise<Asked<DeskCampaign>>;
  stop(id: string): Promise<Asked<unknown>>;
}
