import { lookup, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address.ts';

/*
 * Owns every connection that a connector opens. Promises that it goes to a public address over TLS, to the very
 * address that was checked, and to no other by a redirect. When it cannot, nothing is sent.
 */

export interface OutgoingInit {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  signal?: AbortSignal;
}

/** As `fetch`, as far as connectors need it. Redirects are answers like any other. */
export type OutgoingFetch = (url: string, init?: OutgoingInit) => Promise<Response>;

/** No answer came. Says nothing of the address, which may hold a secret. */
export class OutgoingError extends Error {
  override readonly name = 'OutgoingError';
  /** Neutral and stable, such as `timeout`, `econnrefused`, `address_not_public`. */
  readonly code: string;
  /** The request may have reached the other side. */
  readonly wasSent: boolean;

  constructor(code: string, wasSent: boolean) {
    super(`The other system did not answer (${code}).`);
    this.code = code;
    this.wasSent = wasSent;
  }
}

export interface PublicFetchOptions {
  /** For tests alone: this machine, and without TLS. No clinic file can set it. */
  allowLoopback?: boolean;
  /** How names become addresses; the system's way when left out. */
  resolve?: (hostname: string, answer: ResolveAnswer) => void;
}
type ResolveAnswer = (error: Error | null, addresses: LookupAddress[]) => void;

const limitBytes = 1024 * 1024;
const longestMs = 30_000;

/** Makes a fetch that reaches the public internet alone. */
export function publicFetch(options: PublicFetchOptions = {}): OutgoingFetch {
  return async (url, init = {}) => {
    const target = checkedUrl(url, options);
    const { incoming, wasSent } = await send(target, init, options);
    try {
      const body = await bodyOf(incoming);
      const status = incoming.statusCode ?? 0;
      if (status < 200) throw new OutgoingError('no_status', true);
      return new Response(mayHaveBody(status) ? body : null, {
        status,
        headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [
          name,
          [value].flat().join(', '),
        ]),
      });
    } catch (error) {
      throw error instanceof OutgoingError ? error : new OutgoingError(codeOf(error), wasSent());
    }
  };
}

/** @throws OutgoingError before anything is opened. */
function checkedUrl(url: string, { allowLoopback = false }: PublicFetchOptions): URL {
  const refuse = (code: string): never => {
    throw new OutgoingError(code, false);
  };
  const target = URL.canParse(url) ? new URL(url) : refuse('bad_address');
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const isHere = allowLoopback && isLoopback(host);
  if (target.protocol !== 'https:' && !(isHere && target.protocol === 'http:')) refuse('not_https');
  if (target.username !== '' || target.password !== '') refuse('credentials_in_address');
  // Nothing looks a literal up, so it is looked at here.
  if (isIP(host) !== 0 && !isPublicAddress(host) && !isHere) refuse('address_not_public');
  return target;
}

function send(
  target: URL,
  { method = 'GET', headers = {}, body, signal }: OutgoingInit,
  options: PublicFetchOptions,
): Promise<{ incoming: IncomingMessage; wasSent: () => boolean }> {
  const isSecure = target.protocol === 'https:';
  let connected = false;
  const atMost = AbortSignal.timeout(longestMs);
  return new Promise((resolve, reject) => {
    const outgoing = (isSecure ? secureRequest : plainRequest)(target, {
      method,
      headers: {
        ...headers,
        ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
      },
      signal: signal ? AbortSignal.any([signal, atMost]) : atMost,
      // A connection of its own: one from a pool may have been opened by somebody who did not check.
      agent: false,
      lookup: checkedLookup(options),
    });
    outgoing.once('socket', (socket) =>
      socket.once(isSecure ? 'secureConnect' : 'connect', () => (connected = true)),
    );
    outgoing.once('response', (incoming) => resolve({ incoming, wasSent: () => connected }));
    outgoing.once('error', (error) => reject(new OutgoingError(codeOf(error), connected)));
    outgoing.end(body);
  });
}

/** The connection is made to what this answers, so nobody can answer differently between the check and the call. */
function checkedLookup({
  allowLoopback = false,
  resolve = systemResolve,
}: PublicFetchOptions): LookupFunction {
  return (hostname, { all }, answer) => {
    resolve(hostname, (error, addresses) => {
      const first = addresses?.[0];
      if (error || !first) return answer(error ?? failure('enotfound'), '', 0);
      const isFine = ({ address }: LookupAddress) =>
        isPublicAddress(address) || (allowLoopback && isLoopback(address));
      // One bad address among good ones is an attempt, or a mistake: neither is tried.
      if (!addresses.every(isFine)) return answer(failure('address_not_public'), '', 0);
      if (all) return answer(null, addresses);
      return answer(null, first.address, first.family);
    });
  };
}

function systemResolve(hostname: string, answer: ResolveAnswer): void {
  lookup(hostname, { all: true }, answer);
}

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limitBytes) {
      incoming.destroy();
      throw new OutgoingError('answer_too_large', true);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const mayHaveBody = (status: number) => status !== 204 && status !== 205 && status !== 304;

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  return 'code' in error && typeof error.code === 'string' ? error.code.toLowerCase() : 'unknown';
}
