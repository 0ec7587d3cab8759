/** What the time is. The only clock the backend has, so that a demo or a test can turn it. */
export interface Clock {
  /** @returns Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

export interface EmailAttachment {
  filename: string;
  /** With its parameters, such as `text/calendar; charset=utf-8; method=PUBLISH`. */
  contentType: string;
  content: string;
}

export interface OutgoingEmail {
  /** The send ledger's key: the same message always has the same one, so a provider can tell a repeat. */
  key: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments: readonly EmailAttachment[];
  /** BCP 47. */
  language: string;
  /** Where a POST without anything else stops messages of this kind (RFC 8058); left out where care needs them. */
  unsubscribe?: { url: string };
}

export interface OutgoingSms {
  key: string;
  /** Alphanumeric sender, 3 to 11 characters. */
  sender: string;
  /** E.164. */
  to: string;
  text: string;
}

/**
 * Hands messages to whoever delivers them.
 *
 * `send` resolves only once the provider has taken responsibility, and rejects otherwise. After a crash the
 * backend no longer knows which of the two it was: it then asks `find`, where a provider can answer that.
 */
export interface EmailPort {
  send(email: OutgoingEmail): Promise<void>;
  /** Whether the provider has accepted a message with this key. */
  find?(key: string): Promise<boolean>;
}

export interface SmsPort {
  send(sms: OutgoingSms): Promise<void>;
  find?(key: string): Promise<boolean>;
}
