import type { OutboxWorld } from './outbox-world.ts';
import { retryAfterMs } from './retry-after.ts';
import type { ServerClock } from './server-clock.ts';

/** What came back. */
export interface Reply {
  status: number;
  text: string;
  /** The text as JSON; `undefined` when it is none. */
  body: unknown;
  retryAfterMs: number | undefined;
}

/**
 * Makes a `fetch` that never rejects and ends in time, even where the page's own ignores that it was aborted or
 * breaks off in the middle of an answer.
 *
 * @returns A function that answers a reply, or `undefined` for silence.
 */
export function exchanges(world: Pick<OutboxWorld, 'after' | 'fetch' | 'now'>, clock: ServerClock) {
  async function fetchReply(url: string, init: RequestInit): Promise<Reply> {
    const response = await world.fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      // The path of the clinic's page can name an illness; its origin cannot.
      referrerPolicy: 'origin',
      ...init,
    });
    const { status, headers } = response;
    const text = await response.text();
    const body = parseJson(text);
    if (body !== undefined) clock.learn(headers.get('date'));
    const wait = retryAfterMs(headers.get('retry-after'), clock.now() ?? world.now());
    return { status, text, body, retryAfterMs: wait };
  }

  return async (url: string, init: RequestInit, limitMs: number): Promise<Reply | undefined> => {
    const stop = new AbortController();
    let callOff = () => {};
    const silence = new Promise<undefined>((resolve) => {
      callOff = world.after(limitMs, () => {
        stop.abort();
        resolve(undefined);
      });
    });
    const reply = fetchReply(url, { ...init, signal: stop.signal }).catch(() => undefined);
    const first = await Promise.race([reply, silence]);
    callOff();
    return first;
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
