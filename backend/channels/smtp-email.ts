import { createTransport } from 'nodemailer';
import { DeliveryError } from '../journeys/delivery-error.ts';
import type { EmailPort, OutgoingEmail } from '../journeys/ports.ts';
import { messageIdOf } from './message-id.ts';

export interface SmtpOptions {
  /** Such as `smtps://user:password@smtp.clinic.example`. */
  url: string;
  /** Whether the server took a message with this key, where it can tell. */
  find?: EmailPort['find'];
}

/** Sends e-mail through an SMTP server, over connections that stay open. */
export function smtpEmail(options: SmtpOptions): EmailPort & { close(): void } {
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A message is made of texts alone: nothing in it may make this process read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(email) {
      try {
        await transport.sendMail(mailOf(email));
      } catch (error) {
        throw deliveryErrorOf(error);
      }
    },
    ...(options.find && { find: options.find }),
    close: () => transport.close(),
  };
}

function mailOf(email: OutgoingEmail) {
  return {
    messageId: messageIdOf(email.key, email.from.address.split('@').at(-1) ?? 'localhost'),
    from: email.from,
    // As an object, so that nothing in the address is read as a list of addresses.
    to: { name: '', address: email.to },
    subject: email.subject,
    text: email.text,
    html: email.html,
    headers: {
      'Content-Language': email.language,
      'Auto-Submitted': 'auto-generated', // RFC 3834: no out-of-office answers
      ...(email.unsubscribe && oneClick(email.unsubscribe)),
    },
    attachments: email.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content,
    })),
  };
}

/** RFC 8058: the mail program sends the POST, so that one press is enough. Its own rule is that a DKIM signature covers both. */
function oneClick({ url }: NonNullable<OutgoingEmail['unsubscribe']>) {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function deliveryErrorOf(cause: unknown): DeliveryError {
  const { responseCode, code } = cause as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') {
    return new DeliveryError(`smtp_${responseCode}`, responseCode >= 500 ? 'permanent' : 'temporary', {
      cause,
    });
  }
  return new DeliveryError(typeof code === 'string' ? code.toLowerCase() : 'smtp', 'temporary', { cause });
}
