import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';

export interface HttpQuestion {
  url: URL;
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** PEM of the client's certificate and its key, where the server asks for one. */
  clientPem?: string | undefined;
  /** PEM of the authority that signed the server's certificate; the usual ones when left out. */
  caPem?: string | undefined;
  /** Until the answer is there, whole. */
  timeoutMs?: number;
}

export interface HttpAnswer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: AsyncIterable<Buffer>;
}

const standardTimeoutMs = 10_000;

/** Nothing came, or not in time: whether the server did what was asked is not known. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Neutral and stable, such as `ECONNREFUSED` or `timeout`. */
  readonly code: string;

  constructor(code: string) {
    super(`The other system did not answer (${code}).`);
    this.code = code;
  }
}

/**
 * Asks another system. `fetch` cannot show a client certificate, which the French national services ask for; and it
 * follows redirects, which would carry the secret to a place nobody wrote down.
 *
 * @throws NoAnswer whatever the reason, without any part of the address: addresses name practitioners.
 */
export function httpExchange(question: HttpQuestion): Promise<HttpAnswer> {
  const {
    url,
    method = 'GET',
    headers = {},
    body,
    clientPem,
    caPem,
    timeoutMs = standardTimeoutMs,
  } = question;
  const ask = url.protocol === 'https:' ? secureRequest : plainRequest;
  const pem = {
    ...(clientPem !== undefined && { cert: clientPem, key: clientPem }),
    ...(caPem !== undefined && { ca: caPem }),
  };
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const outgoing = ask(url, { method, headers: { ...headers }, signal, ...pem }, (incoming) =>
      resolve({
        status: incoming.statusCode ?? 0,
        headers: Object.fromEntries(
          Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
        ),
        body: readable(incoming),
      }),
    );
    outgoing.once('error', (error: NodeJS.ErrnoException) => reject(new NoAnswer(codeOf(error))));
    outgoing.end(body);
  });
}

/**
 * Reads a whole body as text.
 *
 * @throws NoAnswer `too_large` beyond the limit.
 */
export async function textOf({ body }: HttpAnswer, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > limitBytes) throw new NoAnswer('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function* readable(incoming: IncomingMessage): AsyncIterable<Buffer> {
  try {
    yield* incoming as AsyncIterable<Buffer>;
  } catch (error) {
    throw new NoAnswer(codeOf(error));
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
