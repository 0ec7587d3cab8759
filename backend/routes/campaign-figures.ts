import type { CampaignFigures } from '../../src/contracts/desk-campaigns.ts';
import type { CampaignCount } from '../journeys/campaign-port.ts';

/** What the states of the send ledger are at the desk; whatever else there is, is on its way. */
const sums: Readonly<Record<string, 'sent' | 'failed' | undefined>> = {
  accepted: 'sent',
  delivered: 'sent',
  // The mail server may have taken it.
  unknown: 'sent',
  failed: 'failed',
};

/** Adds up what has become of messages. */
export function figuresOf(counts: readonly CampaignCount[]): CampaignFigures {
  const figures: CampaignFigures = { recipients: 0, sent: 0, waiting: 0, failed: 0, dropped: {} };
  for (const { state, code, count } of counts) {
    figures.recipients += count;
    if (state === 'dropped') figures.dropped[code] = (figures.dropped[code] ?? 0) + count;
    else figures[sums[state] ?? 'waiting'] += count;
  }
  return figures;
}

export const isOfArm = (arm: CampaignCount['arm']) => (count: CampaignCount) => count.arm === arm;
