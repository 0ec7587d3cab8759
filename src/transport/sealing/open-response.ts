import { flattenedDecrypt } from 'jose';
import type { QuestionnaireResponse } from '../../contracts/questionnaire.ts';
import type { OpeningKey } from './clinic-key.ts';
import { isValidAt } from './pinned-keys.ts';
import { readSealed, readSealedHeader } from './read-sealed.ts';
import { SealingError } from './sealing-error.ts';

/** Under which form, version and submission it was filed; a seal that says otherwise is not opened. */
export interface FiledAs {
  form: string;
  formVersion: string;
  event: string;
}

/**
 * Opens what a page has sealed, in the hands of the clinic.
 *
 * @param sealed - A JWE, as it was kept; from anywhere, so nothing is believed of it.
 * @param keys - The clinic's private keys; older ones go on opening what was sealed for them.
 * @throws SealingError that says why not; its `code` is `damaged`, `wrong-form`, `wrong-key` or `expired-key`.
 */
export async function openResponse(
  sealed: unknown,
  filedAs: FiledAs,
  keys: readonly OpeningKey[],
): Promise<QuestionnaireResponse> {
  const read = readSealed(sealed);
  if (!read) throw new SealingError('damaged');
  const { recipients, ...shared } = read;
  const header = readSealedHeader(shared.protected);
  if (!header) throw new SealingError('damaged');
  const { form, formVersion, event, iat } = header;
  if (form !== filedAs.form || formVersion !== filedAs.formVersion || event !== filedAs.event)
    throw new SealingError('wrong-form');
  const found = keys.flatMap((key) => {
    const recipient = recipients.find((one) => one.header.kid === key.kid);
    return recipient ? [{ key, recipient }] : [];
  });
  const [first] = found;
  if (!first) throw new SealingError('wrong-key');
  const usable = found.find(({ key }) => isValidAt(key, iat * 1000));
  if (!usable) throw new SealingError('expired-key');
  const { plaintext } = await flattenedDecrypt({ ...shared, ...usable.recipient }, usable.key.key, {
    keyManagementAlgorithms: ['ECDH-ES+A256KW'],
    contentEncryptionAlgorithms: ['A256GCM'],
  }).catch((cause: unknown) => {
    throw new SealingError('damaged', { cause });
  });
  return responseIn(plaintext);
}

/** Whoever has the public key can seal anything: it is believed to be answers only once the form says so. */
function responseIn(plaintext: Uint8Array): QuestionnaireResponse {
  try {
    const response = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plaintext)) as unknown;
    if ((response as { resourceType?: unknown } | null)?.resourceType === 'QuestionnaireResponse')
      return response as QuestionnaireResponse;
  } catch {
    // Then it is not even JSON.
  }
  throw new SealingError('damaged');
}
