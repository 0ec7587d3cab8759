import { permits, type ConsentState } from '../../src/domain/consent/permits.ts';
import type { JourneyClass } from '../journeys/definition.ts';
import type { MessageReadPort, ReadRef } from '../journeys/message-read.ts';
import type { OutgoingEmail } from '../journeys/ports.ts';
import { escapeHtml } from './escape-html.ts';

/** What the address of the picture, or of a link, is made of. */
export type ReadToken =
  { kind: 'open'; ref: ReadRef } | { kind: 'click'; ref: ReadRef; link: number; url: string };

export interface TrackingContext {
  /** Where patients reach this backend. */
  publicUrl: string;
  /** Signs what is in an address, with a proof of its own for each kind. */
  sign: (kind: 'open' | 'link', payload: string) => string;
  reads: Pick<MessageReadPort, 'noteSent'>;
  nowMs: number;
}

/**
 * Has a message tell whether it was opened and which of its links were pressed: only where it offers something, and only
 * for whoever agrees to be counted at this moment. Any other message is returned as it is.
 *
 * Links with a fragment, to this backend, and to stop messages stay as they are: fragments carry secrets, and whoever
 * wants to stop goes there without being counted. So does the plain text, whose addresses are read.
 */
export async function trackedEmail(
  email: OutgoingEmail,
  { class: journeyClass, ...consent }: { class: JourneyClass } & ConsentState,
  context: TrackingContext,
): Promise<OutgoingEmail> {
  if (journeyClass !== 'marketing' || !permits('measurement', consent)) return email;
  const ref = refOf(email.key);
  const html = withPicture(withLinks(email, ref, context), ref, context);
  await context.reads.noteSent(ref, context.nowMs);
  return { ...email, html };
}

/** The key of the ledger is `<run>/<step>`. */
function refOf(key: string): ReadRef {
  const slash = key.indexOf('/');
  return { run: key.slice(0, slash), step: key.slice(slash + 1) };
}

const href = /(?<=<a\b[^>]*?\bhref=")[^"]*/gi;

function withLinks({ html, unsubscribe }: OutgoingEmail, ref: ReadRef, context: TrackingContext): string {
  let link = 0;
  return html.replace(href, (text) => {
    const url = unescapeHtml(text);
    if (!isCounted(url, context.publicUrl) || url === unsubscribe?.url) return text;
    const address = addressOf({ kind: 'click', ref, link, url: new URL(url).href }, context);
    link += 1;
    return escapeHtml(address);
  });
}

function isCounted(url: string, publicUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin, hash, username } = new URL(url);
  return protocol === 'https:' && hash === '' && username === '' && origin !== new URL(publicUrl).origin;
}

function withPicture(html: string, ref: ReadRef, context: TrackingContext): string {
  const address = escapeHtml(addressOf({ kind: 'open', ref }, context));
  const picture = `<img src="${address}" width="1" height="1" alt="">`;
  const end = html.lastIndexOf('</body>');
  return end === -1 ? html + picture : html.slice(0, end) + picture + html.slice(end);
}

function addressOf(token: ReadToken, { publicUrl, sign }: TrackingContext): string {
  const { run, step } = token.ref;
  const payload = token.kind === 'open' ? [run, step] : [run, step, token.link, token.url];
  const text = Buffer.from(JSON.stringify(payload)).toString('base64url');
  const [path, kind] = token.kind === 'open' ? (['o', 'open'] as const) : (['l', 'link'] as const);
  return `${publicUrl}/${path}/${sign(kind, text)}`;
}

/** Reads what `addressOf` wrote, once its proof was checked. */
export function readTokenOf(kind: 'open' | 'link', payload: string): ReadToken {
  const text = Buffer.from(payload, 'base64url').toString('utf8');
  const [run, step, link, url] = JSON.parse(text) as [string, string, number, string];
  return kind === 'open'
    ? { kind: 'open', ref: { run, step } }
    : { kind: 'click', ref: { run, step }, link, url };
}

const letters: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'" },
};

const unescapeHtml = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => letters[entity] ?? entity);
