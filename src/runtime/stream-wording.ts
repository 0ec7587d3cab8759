import { within } from '../transport/within.ts';
import type { WordingRequest } from '../../widgets/faq/more-part.ts';

/** Nobody waits longer for words than for the clinic's own answer. */
const waitMs = 20_000;

export interface Wording {
  request: WordingRequest;
  /** Told each piece of text as it comes. */
  onDelta(text: string): void;
  signal: AbortSignal;
}

/**
 * Has the backend word an answer, and reads it as it comes (server-sent events).
 *
 * @returns Ids of the entries that it names.
 * @throws When it says that it failed, ends without a word of its sources, or takes too long.
 */
export async function streamWording(address: string, wording: Wording): Promise<readonly string[]> {
  const { request, onDelta, signal } = wording;
  return within({ ms: waitMs, signal }, async (ended) => {
    const response = await fetch(address, {
      ...{ method: 'POST', body: JSON.stringify(request), signal: ended },
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      ...{ credentials: 'omit', referrerPolicy: 'origin' },
    });
    if (!response.ok || !response.body) throw new Error(`the answer is ${response.status}`);
    const reader = response.body.getReader();
    try {
      return await readEvents(reader, onDelta);
    } finally {
      // What comes after the last event is of no use.
      reader.cancel().catch(() => undefined);
    }
  });
}

async function readEvents(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  onDelta: Wording['onDelta'],
): Promise<readonly string[]> {
  const decoder = new TextDecoder();
  let waiting = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error('it ended too early');
    waiting += decoder.decode(value, { stream: true });
    const events = waiting.split(/\r?\n\r?\n/);
    waiting = events.pop() ?? '';
    for (const event of events) {
      const name = /^event: ?(.*)$/m.exec(event)?.[1];
      const data = /^data: ?(.*)$/m.exec(event)?.[1];
      if (!data) continue;
      const { text, citations } = JSON.parse(data) as { text?: unknown; citations?: unknown };
      if (name === 'delta' && typeof text === 'string') onDelta(text);
      if (name === 'done') return Array.isArray(citations) ? citations : [];
      if (name === 'error') throw new Error('it could not be worded');
    }
  }
}
