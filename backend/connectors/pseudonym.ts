import { createHmac } from 'node:crypto';
import { personKey } from '../scheduling/person-key.ts';
import type { SourceEvent } from './connector.ts';

/**
 * Names people for one connector, each by their key: the same person has another name in each connector, so that two
 * tools that compare what they have find nothing in common.
 *
 * @param secret - The backend's key. Without it the name leads back to nobody.
 */
export function pseudonymFor(connector: { clinic: string; id: string }, secret: string) {
  return (key: string): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['connector', connector.clinic, connector.id, key]))
      .digest('base64url');
}

/** The key of whoever an event is about; of what it is about, where nobody is known. */
export function keyOfEvent({ person, subject, id }: SourceEvent, secret: string): string {
  return person ? personKey(person, secret) : `subject:${subject ?? id}`;
}
