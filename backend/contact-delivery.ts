import { contactWriter } from './channels/contact/contact-writer.ts';
import type { ContactDelivery } from './journeys/contact-message.ts';
import { contactLinks } from './message-links.ts';
import { personKey } from './scheduling/person-key.ts';
import { contactReader, type PersonNames } from './stores/contact-reader.ts';
import type { Sql } from './stores/db.ts';

/**
 * By what people are told apart, for whoever reads or keeps contacts.
 *
 * @param secret - The backend's key.
 */
export function personNames(secret: string): PersonNames {
  return { secret, keyOf: (person) => personKey(person, secret) };
}

/** How messages to contacts are written. */
export function contactDelivery(
  sql: Sql,
  { publicUrl, secret }: { publicUrl: string; secret: string },
): ContactDelivery {
  return {
    reader: contactReader(sql, personNames(secret)),
    messages: contactWriter(contactLinks({ publicUrl, secret })),
  };
}
