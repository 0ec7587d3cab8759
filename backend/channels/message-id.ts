import { createHash } from 'node:crypto';

/**
 * Gives a message its `Message-ID` (RFC 5322, 3.6.4). The same key always gives the same one, so a mailbox can
 * recognise a message that came twice. The key itself is not shown: it names a run.
 *
 * @param domain - Domain of the sender's address.
 *
 * @example
 * ```ts
 * messageIdOf('run/confirmation', 'clinic.example'); // => '<…@clinic.example>', 32 hexadecimal digits
 * ```
 */
export function messageIdOf(key: string, domain: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;
}
