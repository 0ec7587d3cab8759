import { createHmac } from 'node:crypto';
import { personKey } from '../scheduling/person-key.ts';
import type { SourceEvent } from './connector.ts';

/**
 * Names the person of an event for one connector: the same person has another name in each, so that two tools that
 * compare what they have find nothing in common.
 *
 * @param secret - The backend's key. Without it the name leads back to nobody.
 */
export function pseudonymFor(connector: { clinic: string; id: string }, secret: string) {
  return ({ person, subject, id }: SourceEvent): string => {
    const whom = person ? personKey(person, secret) : `subject:${subject ?? id}`;
    return createHmac('sha256', secret)
      .update(JSON.stringify(['connector', connector.clinic, connector.id, whom]))
      .digest('base64url');
  };
}
