import { contactWriter } from './channels/contact/contact-writer.ts';
import { trackedEmail } from './channels/tracked-email.ts';
import type { ContactDelivery } from './journeys/contact-message.ts';
import type { Clock } from './journeys/ports.ts';
import { contactLinks } from './message-links.ts';
import { personKey } from './scheduling/person-key.ts';
import { waitingTokenOf } from './scheduling/waiting-token.ts';
import { contactReader, type PersonNames } from './stores/contact-reader.ts';
import type { Db } from './stores/db.ts';
import { messageReadStore } from './stores/message-read-store.ts';

/**
 * By what people are told apart, for whoever reads or keeps contacts.
 *
 * @param secret - The backend's key.
 */
export function personNames(secret: string): PersonNames {
  return { secret, keyOf: (person) => personKey(person, secret) };
}

/** How messages to contacts are written, and told whether they were read. */
export function contactDelivery(
  sql: Db,
  { publicUrl, secret, clock }: { publicUrl: string; secret: string; clock: Clock },
): ContactDelivery {
  const reads = messageReadStore(sql);
  const sign = (kind: 'open' | 'link', payload: string) => waitingTokenOf(kind, payload, secret);
  return {
    counted: (email, how) => trackedEmail(email, how, { publicUrl, sign, reads, nowMs: clock.now() }),
    reader: contactReader(sql, personNames(secret)),
    messages: contactWriter(contactLinks({ publicUrl, secret })),
  };
}
