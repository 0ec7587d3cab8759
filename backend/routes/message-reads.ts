import { readTokenOf } from '../channels/tracked-email.ts';
import { readerOf, type ReadRef, type ReadRequest } from '../journeys/message-read.ts';
import { Refusal } from '../journeys/refusal.ts';
import { idOfWaitingToken } from '../scheduling/waiting-token.ts';
import type { ApiCall } from './api-context.ts';

/** One transparent point: the smallest GIF that every mail program shows. */
const point = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** `GET /o/:token`: the picture of a message whose reading is counted. It says nothing to whoever asks. */
export async function getOpen(call: ApiCall): Promise<Response> {
  const { ref } = tokenIn(call, 'open');
  await note(call, { ref, kind: 'open' });
  return new Response(point, { headers: { 'content-type': 'image/gif' } });
}

/** `GET /l/:token`: leads on to the address that was signed into the token, and to no other. */
export async function getLink(call: ApiCall): Promise<Response> {
  const token = tokenIn(call, 'link');
  if (token.kind !== 'click') throw new Refusal('not_found');
  await note(call, { ref: token.ref, kind: 'click', link: token.link });
  return new Response(null, { status: 302, headers: { location: token.url } });
}

function tokenIn({ params, context }: ApiCall, kind: 'open' | 'link') {
  const payload = idOfWaitingToken(kind, params['token'] ?? '', context.secret);
  if (payload === undefined) throw new Refusal('not_found');
  return readTokenOf(kind, payload);
}

interface Read {
  ref: ReadRef;
  kind: ReadRequest['kind'];
  link?: number;
}

/** Figures are in nobody's way: when they cannot be written, the page still opens. */
async function note({ request, context }: ApiCall, { ref, kind, link }: Read): Promise<void> {
  const { headers, method } = request;
  const nowMs = context.clock.now();
  try {
    const by = readerOf({
      ...{ kind, method, nowMs, sentMs: await context.reads.sentMs(ref) },
      userAgent: headers.get('user-agent') ?? '',
      purpose: ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => headers.get(name)).join(' '),
    });
    await context.reads.note(ref, { by, nowMs, link });
  } catch {
    context.log({ level: 'warn', event: 'message_read_lost' });
  }
}
