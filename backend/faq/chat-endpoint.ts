import type { AssistantEntry } from '../../src/contracts/other-systems.ts';
import type { AssistFailure } from '../../src/contracts/assist-request.ts';

/** Why an endpoint gave no whole answer. Its own words are not told: they may quote the key or the question. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  readonly code: AssistFailure;
  constructor(code: AssistFailure, options?: ErrorOptions) {
    super(`The language model gave no answer: ${code}.`, options);
    this.code = code;
  }
}

export interface ChatMessage {
  role: 'system' | 'user';
  content: string;
}

export interface ChatCall {
  assistant: AssistantEntry;
  /** Of the endpoint; none for one that wants none. */
  key: string | undefined;
  messages: readonly ChatMessage[];
  /** Ends the call when the patient leaves. */
  signal: AbortSignal;
}

/** No answer of some sentences is longer. */
const mostBytes = 64 * 1024;

/**
 * Asks an endpoint that speaks the OpenAI chat format, and gives its answer piece by piece.
 *
 * @throws ChatError when there is none, or no whole one.
 */
export async function* chatAnswer(call: ChatCall): AsyncGenerator<string> {
  const { assistant, key, messages } = call;
  const deadline = AbortSignal.timeout(assistant.timeoutSeconds * 1000);
  const signal = AbortSignal.any([call.signal, deadline]);
  try {
    const response = await fetch(`${assistant.url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'error', // the key goes to nobody else
      signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        ...{ model: assistant.model, messages, stream: true, temperature: 0, max_tokens: 600 },
      }),
    });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new ChatError('unavailable');
    }
    yield* piecesOf(response.body);
  } catch (error) {
    if (error instanceof ChatError) throw error;
    throw new ChatError(deadline.aborted ? 'timeout' : 'unavailable', { cause: error });
  }
}

/** Reads the stream of server-sent events. One that ends without saying so was cut off. */
async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let [pending, bytes, isWhole] = ['', 0, false];
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new ChatError('truncated');
    const lines = (pending + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    pending = lines.pop() ?? '';
    for (const line of lines) {
      const data = /^data: ?(.*)$/.exec(line)?.[1];
      if (data === '[DONE]') return;
      const read = data === undefined ? undefined : readChunk(data);
      if (read?.piece) yield read.piece;
      if (read?.finish === 'stop') isWhole = true;
      else if (read?.finish) throw new ChatError('truncated');
    }
  }
  if (!isWhole) throw new ChatError('truncated');
}

interface Chunk {
  error?: unknown;
  choices?: { delta?: { content?: unknown }; finish_reason?: unknown }[];
}

function readChunk(data: string): { piece: string; finish: string } {
  let chunk: Chunk | null;
  try {
    chunk = JSON.parse(data) as Chunk | null;
  } catch (cause) {
    throw new ChatError('unavailable', { cause });
  }
  if (chunk?.error) throw new ChatError('unavailable');
  const { delta, finish_reason: finish } = chunk?.choices?.[0] ?? {};
  return {
    piece: typeof delta?.content === 'string' ? delta.content : '',
    finish: typeof finish === 'string' ? finish : '',
  };
}
