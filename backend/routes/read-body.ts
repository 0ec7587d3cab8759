import { Refusal } from '../journeys/refusal.ts';
import { findJsonFault } from './find-json-fault.ts';

/**
 * Reads a body up to a limit and no further, whatever its length is said to be.
 *
 * @throws Refusal `body_too_large` as soon as the limit is passed; `malformed_json` if it is not UTF-8.
 */
export async function readText(request: Request, limitBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw new Refusal('body_too_large');
  if (!request.body) return '';
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > limitBytes) throw new Refusal('body_too_large');
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error instanceof Refusal ? error : new Refusal('malformed_json');
  }
}

/**
 * Reads the text of a JSON body.
 *
 * @param accepted - Media types, the first being the usual one.
 * @throws Refusal if the type or the size is not acceptable.
 */
export async function readJsonText(
  request: Request,
  accepted: readonly string[],
  limitBytes: number,
): Promise<string> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!accepted.includes(type) || encoding !== 'identity') {
    throw new Refusal('unsupported_media_type', { detail: `Send ${accepted.join(' or ')}, not compressed.` });
  }
  return readText(request, limitBytes);
}

/**
 * Reads a JSON body strictly: it has one meaning, or it is refused.
 *
 * @param accepted - Media types, the first being the usual one.
 * @throws Refusal if it is not JSON, gives a field twice, or has characters no text should have.
 */
export async function readJson(
  request: Request,
  limitBytes: number,
  accepted: readonly string[] = ['application/json'],
): Promise<unknown> {
  const text = await readJsonText(request, accepted, limitBytes);
  const value = parseJson(text);
  const fault = findJsonFault(text);
  if (fault) throw new Refusal('invalid_request', { errors: [fault] });
  return value;
}

/** @throws Refusal `malformed_json`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed_json');
  }
}
