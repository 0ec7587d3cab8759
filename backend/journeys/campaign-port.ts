import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';

export type CampaignState = 'draft' | 'planned' | 'sent' | 'stopped';

/** A campaign with what has become of it. */
export interface StoredCampaign extends CampaignDraft {
  id: string;
  clinic: string;
  state: CampaignState;
  sendAtMs?: number;
  /** When its last message was planned, or when it was stopped. */
  endedMs?: number;
  changedMs: number;
  /** The first of its messages have been planned. */
  hasBegun: boolean;
}

/** What has become of one part of a campaign's messages: `planned`, `accepted`, `dropped` with why, … */
export interface CampaignCount {
  campaign: string;
  /** Which of the two subjects. */
  arm: 'a' | 'b';
  /** `waiting` where no journey has taken it up yet. */
  state: string;
  code: string;
  count: number;
}

/** What came of changing a campaign; `not_found` also for another clinic's. */
export type CampaignOutcome = StoredCampaign | 'not_found' | 'not_a_draft';

/**
 * Keeps campaigns. Whoever provides it promises: what was planned is never changed, only stopped, and each of these is the
 * same when it is done again.
 */
export interface CampaignPort {
  find(clinic: string, id: string): Promise<StoredCampaign | undefined>;
  /** The latest first, fifty at most. */
  list(clinic: string): Promise<StoredCampaign[]>;
  counts(clinic: string, ids: readonly string[]): Promise<CampaignCount[]>;
  /** Makes a draft, or writes it anew. */
  save(clinic: string, draft: { id: string; draft: CampaignDraft }, nowMs: number): Promise<CampaignOutcome>;
  plan(clinic: string, plan: { id: string; sendAtMs: number }, nowMs: number): Promise<CampaignOutcome>;
  /** What is not sent yet stays unsent. A draft, of which nobody has seen anything, goes. */
  stop(clinic: string, id: string, nowMs: number): Promise<CampaignOutcome | 'gone'>;
  /** Informations about days from `from` to `to` that were planned or sent, and not stopped. */
  current(clinic: string, days: { from: string; to: string }): Promise<StoredCampaign[]>;
}

/**
 * What a message is to whoever gets it. Whoever has an appointment on a day is told what concerns it; everybody else gets
 * news, which they agreed to and can stop, whatever it is called at the desk.
 */
export const campaignKind = ({ days }: CampaignDraft['audience']): CampaignDraft['kind'] =>
  days ? 'information' : 'newsletter';

/** Whom a campaign would reach at this moment. */
export interface AudienceCount {
  /** People who belong to the audience. */
  found: number;
  /** Addresses among them to which the clinic may write: so many messages go out. */
  reachable: number;
}

/** A campaign as somebody will read it. */
export interface WrittenCampaign {
  subject: string;
  html: string;
  text: string;
}

/** What the routes about campaigns need. */
export interface CampaignRoutes {
  store: CampaignPort;
  count(clinic: ClinicFile, audience: CampaignDraft['audience'], nowMs: number): Promise<AudienceCount>;
  /** Writes it as it goes out, to somebody who does not exist. */
  preview(clinic: ClinicFile, draft: CampaignDraft, language: string): Promise<WrittenCampaign>;
  /**
   * Sends it to the clinic's own address.
   *
   * @throws DeliveryError
   */
  sendTest(clinic: ClinicFile, draft: CampaignDraft, language: string): Promise<void>;
}
