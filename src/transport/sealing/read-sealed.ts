import type { SealedAnswers, SealedHeader } from '../../contracts/sealed-response.ts';
import { sealedType } from '../../contracts/sealed-type.ts';

/**
 * Reads a JWE by hand: the page that opens it comes without schemas. Only what is named here goes on to be decrypted.
 *
 * @param source - From anywhere; nothing is believed of it.
 * @returns `undefined` if it is not one of ours.
 */
export function readSealed(source: unknown): SealedAnswers | undefined {
  const { recipients, ...rest } = Object(source) as Record<string, unknown>;
  const { protected: header, iv, ciphertext, tag } = rest;
  if (![header, iv, ciphertext, tag].every(isBase64Url)) return undefined;
  if (!Array.isArray(recipients) || recipients.length === 0 || recipients.length > 10) return undefined;
  const read = (recipients as unknown[]).flatMap((one) => readRecipient(one) ?? []);
  if (read.length < recipients.length) return undefined;
  return { protected: header, iv, ciphertext, tag, recipients: read } as SealedAnswers;
}

type Recipient = SealedAnswers['recipients'][number];

function readRecipient(source: unknown): Recipient | undefined {
  const { encrypted_key, header } = Object(source) as Record<string, unknown>;
  const { alg, kid, epk } = Object(header) as Record<string, unknown>;
  if (!isBase64Url(encrypted_key) || alg !== 'ECDH-ES+A256KW' || typeof kid !== 'string') return undefined;
  return { encrypted_key, header: { alg, kid, ...(epk !== undefined && { epk }) } } as Recipient;
}

/**
 * Reads what stands beside the ciphertext, which takes no key and proves nothing until the seal is opened.
 *
 * @param text - `protected` of the JWE.
 * @returns `undefined` if it is not ours.
 */
export function readSealedHeader(text: string): SealedHeader | undefined {
  const header = Object(parse(text)) as Record<string, unknown>;
  const { enc, typ, form, formVersion, event, iat } = header;
  // A field that is not known here may change what the rest means, such as a compression.
  if (Object.keys(header).some((name) => !names.includes(name))) return undefined;
  if (enc !== 'A256GCM' || typ !== sealedType || typeof iat !== 'number') return undefined;
  return [form, formVersion, event].every((one) => typeof one === 'string')
    ? (header as SealedHeader)
    : undefined;
}

const names = ['enc', 'typ', 'form', 'formVersion', 'event', 'iat', 'epk'];

const isBase64Url = (text: unknown): text is string => typeof text === 'string' && /^[\w-]+$/.test(text);

function parse(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
