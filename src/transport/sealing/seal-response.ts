import { GeneralEncrypt, importJWK } from 'jose';
import type { QuestionnaireResponse } from '../../contracts/questionnaire.ts';
import type { ClinicKey, SealedAnswers } from '../../contracts/sealed-response.ts';
import { sealedType } from '../../contracts/sealed-type.ts';
import { serialiseJson } from '../../lib/serialise-json.ts';
import { pinnedKeys } from './pinned-keys.ts';
import { SealingError } from './sealing-error.ts';

export interface ResponseToSeal {
  /** Validated, with its attachments inline. */
  response: QuestionnaireResponse;
  /** The clinic's public keys, as the backend sent them. */
  keys: readonly ClinicKey[];
  /** The element's attribute `keys`: thumbprints (RFC 7638, SHA-256) with spaces between. */
  pinned: string;
  form: { id: string; version: string };
  /** The idempotency key with which it is submitted. */
  eventId: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** Lengths tell how much was answered: they are rounded up to this many bytes. */
const paddingBytes = 4096;

/**
 * Seals answers so that only the clinic can read them: `A256GCM`, its key wrapped by `ECDH-ES+A256KW` for each of the
 * clinic's keys that the page has pinned and that is valid. Form, version and submission are under the seal as well:
 * none of them can be exchanged.
 *
 * @returns What may leave the page.
 * @throws SealingError when there is no such key; then nothing may be sent.
 *
 * @example
 * ```ts
 * const jwe = await sealResponse({ response, keys, pinned: 'Nz…8c', form: { id: 'mri', version: '2' }, eventId, now });
 * jwe.recipients.map(({ header }) => header.kid); // => ['Nz…8c']
 * ```
 */
export async function sealResponse(sealing: ResponseToSeal): Promise<SealedAnswers> {
  const { response, keys, pinned, form, eventId, now } = sealing;
  // Its type says it is always there; on a page without TLS it is not.
  if (!(globalThis.crypto as Crypto | undefined)?.subtle) throw new SealingError('no-crypto');
  const chosen = await pinnedKeys(keys, pinned, now);
  const encryption = new GeneralEncrypt(padded(serialiseJson(response))).setProtectedHeader({
    ...{ enc: 'A256GCM', typ: sealedType, form: form.id, formVersion: form.version, event: eventId },
    iat: Math.floor(now / 1000),
  });
  for (const { kid, kty, crv, x, y } of chosen) {
    const key = await importJWK(
      y === undefined ? { kty, crv, x } : { kty, crv, x, y },
      'ECDH-ES+A256KW',
    ).catch((cause: unknown) => {
      throw new SealingError('wrong-key', { cause });
    });
    encryption.addRecipient(key).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid });
  }
  return (await encryption.encrypt()) as SealedAnswers;
}

/** Spaces after JSON mean nothing. */
function padded(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const whole = new Uint8Array(Math.ceil(bytes.length / paddingBytes) * paddingBytes).fill(0x20);
  whole.set(bytes);
  return whole;
}
