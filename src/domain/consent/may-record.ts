import type { BrowserEventType } from '../../contracts/browser-events.ts';
import type { Notice } from '../../contracts/catalog.ts';
import type { ConsentPurpose } from '../../contracts/consent.ts';
import { permits } from './permits.ts';

/** What each event is for. One that care cannot do without is for `care`, and needs no consent. */
const purposes: Record<BrowserEventType, ConsentPurpose> = {
  // It counts tries and names a campaign: the booking itself arrives without it.
  'booking.requested': 'measurement',
  'faq.asked': 'measurement',
  'faq.unanswered': 'measurement',
  'faq.rated': 'measurement',
  'faq.emergency': 'measurement',
  'faq.person-requested': 'measurement',
};

/**
 * Decides whether an event may be queued at all: what nobody agreed to is not even written down.
 *
 * @param notices - Those on the screen.
 * @param accepted - Ids of the notices whose box is ticked.
 */
export function mayRecord(
  type: BrowserEventType,
  notices: readonly Notice[],
  accepted: readonly string[],
): boolean {
  const decisions = notices.map(({ id, purpose }) => ({
    // Read as any text; one that is not known here permits nothing.
    purpose: purpose as ConsentPurpose,
    decision: accepted.includes(id) ? ('given' as const) : ('refused' as const),
  }));
  return permits(purposes[type], { asked: decisions.map((decided) => decided.purpose), decisions });
}
