import type { CampaignDraft } from './campaign-draft.ts';

/** How many messages of a campaign came to what. What a sum leaves out is nowhere else: every message is in one of them. */
export interface CampaignFigures {
  /** Addresses that the campaign goes to, as far as they are known by now. */
  recipients: number;
  sent: number;
  /** On their way, or put off until an hour at which nobody is disturbed. */
  waiting: number;
  /** The mail server did not take them. */
  failed: number;
  /** Why the others were not sent, by the codes of the send ledger. */
  dropped: Record<string, number>;
}

/** A campaign as the desk shows it. Instants are ISO 8601 on the clinic's wall clock. */
export interface DeskCampaign extends CampaignDraft {
  id: string;
  /** `sending`: its time has come, and some of its messages are still on their way. */
  state: 'draft' | 'planned' | 'sending' | 'sent' | 'stopped';
  sendAt?: string;
  changedAt: string;
  /** Where the page of a preview is; in a language by `&language=`. It opens this and nothing else. */
  previewPath: string;
  figures: CampaignFigures;
  /** Of the two subjects, where there are two. */
  arms?: { a: CampaignFigures; b: CampaignFigures };
}

/** The answer to `GET /v1/desk/campaigns`. */
export interface DeskCampaigns {
  campaigns: DeskCampaign[];
  /** What a form offers: whom a campaign may be for, and in which languages it is written. */
  segments: { id: string; name: string }[];
  practitioners: { id: string; name: string }[];
  /** The first is the one for whoever reads none of the others. */
  languages: string[];
  /** The clinic's own address: there goes the test. */
  testAddress: string;
}

/** The answer to `POST /v1/desk/campaigns/count`. */
export interface CampaignCountAnswer {
  found: number;
  reachable: number;
}

/** The answer to `POST /v1/desk/campaigns/preview`. */
export interface CampaignPreview {
  subject: string;
  html: string;
  text: string;
}
