import type { Parcel } from '../../domain/delivery/outbox-port.ts';
import type { OutboxOptions, OutboxWorld } from './outbox-world.ts';
import { exchanges } from './reply.ts';
import type { Reply } from './reply.ts';
import type { ServerClock } from './server-clock.ts';

export interface ParcelSender {
  /** Sends one submission, or a batch of events. @returns `undefined` when nothing came back. Never rejects. */
  post(parcels: readonly Parcel[]): Promise<Reply | undefined>;
  /** Asks whether the backend is there, without sending anything of anyone. */
  probe(): Promise<boolean>;
  /** Bytes under way that must survive the page: browsers allow 64 KiB for all scripts of a page together. */
  bytesInFlight(): number;
}

/** A hanging server must not keep the next try waiting. */
const tryMs = 15_000;
const probeMs = 5_000;
/** Measured: 60,000 bytes pass in all browsers, 65,000 in none. */
export const mostKeepaliveBytes = 48 * 1024;

export const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** The bytes of a request: a submission as it is, events as one list. */
export function bodyOf(parcels: readonly Parcel[]): string {
  const [first] = parcels;
  if (first?.kind === 'submission') return first.body;
  return `[${parcels.map(({ body }) => body).join(',')}]`;
}

/** Talks to the backend: one request, one reply or silence. It decides nothing. */
export function parcelSender(options: OutboxOptions, world: OutboxWorld, clock: ServerClock): ParcelSender {
  const { clinic } = options;
  const endpoint = options.endpoint.replace(/\/+$/, '');
  const exchange = exchanges(world, clock);
  let inFlight = 0;

  return {
    async post(parcels) {
      const [first] = parcels;
      if (!first) return undefined;
      const { id, kind, path, contentType, bearer, ifMatch } = first;
      const body = bodyOf(parcels);
      const bytes = bytesOf(body);
      const keepalive = inFlight + bytes <= mostKeepaliveBytes;
      // Without a header of ours, plain text needs no preflight, which a closing tab could not finish.
      const isSimple = kind === 'telemetry' || contentType === 'text/plain';
      const headers: Record<string, string> = isSimple
        ? { 'content-type': 'text/plain;charset=UTF-8' }
        : {
            ...{ 'content-type': contentType, 'idempotency-key': id },
            ...(bearer && { authorization: `Bearer ${bearer}` }),
            ...(ifMatch && { 'if-match': ifMatch }),
          };
      inFlight += bytes;
      const url = `${endpoint}/${path}?clinic=${encodeURIComponent(clinic)}`;
      const reply = await exchange(url, { method: 'POST', headers, body, keepalive }, tryMs);
      inFlight -= bytes;
      return reply;
    },
    async probe() {
      const reply = await exchange(`${endpoint}/v1/health`, {}, probeMs);
      const health = reply?.body as { status?: unknown; serverNow?: unknown } | undefined | null;
      clock.learn(health?.serverNow);
      return health?.status === 'ok';
    },
    bytesInFlight: () => inFlight,
  };
}
