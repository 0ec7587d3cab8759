import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { appointmentsIn, type Appointment } from './appointments.ts';

export interface ReceivedAttachment {
  filename: string;
  contentType: string;
  content: Uint8Array;
}

export interface ReceivedMail {
  id: string;
  /** By the demo clock. */
  receivedMs: number;
  from: string;
  fromAddress: string;
  to: string;
  subject: string;
  /** BCP 47, as the e-mail declares it; `und` (undetermined) when it does not. */
  language: string;
  text: string;
  html: string;
  source: Uint8Array;
  attachments: readonly ReceivedAttachment[];
  appointments: readonly Appointment[];
}

export interface ReceivedSms {
  id: string;
  /** By the demo clock. */
  receivedMs: number;
  sender: string;
  to: string;
  text: string;
}

export interface Received {
  mails: readonly ReceivedMail[];
  sms: readonly ReceivedSms[];
}

interface InboxOptions {
  folder: string;
  /** IANA zone of the clinic. */
  timeZone: string;
  /** What the demo clock showed at a real moment. */
  shownAt(realMs: number): number;
}

type Message = { mail: ReceivedMail } | { sms: ReceivedSms };

/**
 * Reads what a patient has received, newest first, from the folder that the mail catcher and the SMS folder
 * write to. A file is parsed once, and again only when it changes; one that cannot be read is left out.
 */
export function receivedMessages({ folder, timeZone, shownAt }: InboxOptions): () => Promise<Received> {
  const parsed = new Map<string, { mtimeMs: number; message: Message | undefined }>();

  async function messageIn(name: string): Promise<Message | undefined> {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    const known = parsed.get(name);
    if (known?.mtimeMs === mtimeMs) return known.message;
    const file = { id: name.replace(/\.[a-z]+$/, ''), receivedMs: Math.floor(shownAt(mtimeMs)) };
    const source = await readFile(path);
    const message = name.endsWith('.eml')
      ? { mail: await mailFrom({ ...file, source }, timeZone) }
      : smsFrom(file, source.toString('utf8'));
    parsed.set(name, { mtimeMs, message });
    return message;
  }

  return async () => {
    const names = (await readdir(folder)).filter((name) => /^[\w-]+\.(?:eml|json)$/.test(name));
    const messages = await Promise.all(names.map((name) => messageIn(name).catch(() => undefined)));
    const newestFirst = (one: { receivedMs: number }, other: { receivedMs: number }) =>
      other.receivedMs - one.receivedMs;
    return {
      mails: messages
        .flatMap((message) => (message && 'mail' in message ? [message.mail] : []))
        .sort(newestFirst),
      sms: messages
        .flatMap((message) => (message && 'sms' in message ? [message.sms] : []))
        .sort(newestFirst),
    };
  };
}

interface MailFile {
  id: string;
  receivedMs: number;
  source: Buffer;
}

async function mailFrom(file: MailFile, timeZone: string): Promise<ReceivedMail> {
  const mail = await simpleParser(file.source, { skipTextToHtml: true, skipImageLinks: true });
  const attachments = mail.attachments.map((attachment, index) => ({
    filename: attachment.filename ?? `attachment-${index + 1}`,
    contentType: attachment.contentType,
    content: new Uint8Array(attachment.content),
  }));
  return {
    ...file,
    from: mail.from?.value[0]?.name || (mail.from?.text ?? ''),
    fromAddress: mail.from?.value[0]?.address ?? '',
    to: recipients(mail),
    subject: mail.subject ?? '',
    language: String(mail.headers.get('content-language') ?? 'und'),
    text: mail.text ?? '',
    html: mail.html || '',
    attachments,
    appointments: attachments
      .filter(({ contentType }) => contentType === 'text/calendar')
      .flatMap(({ content }) => appointmentsIn(Buffer.from(content).toString('utf8'), timeZone)),
  };
}

function recipients(mail: ParsedMail): string {
  const to: AddressObject[] = mail.to === undefined ? [] : [mail.to].flat();
  return to.map(({ text }) => text).join(', ');
}

function smsFrom(file: { id: string; receivedMs: number }, json: string): Message | undefined {
  const { sender, to, text } = JSON.parse(json) as Record<string, unknown>;
  if (typeof sender !== 'string' || typeof to !== 'string' || typeof text !== 'string') return undefined;
  return { sms: { ...file, sender, to, text } };
}
