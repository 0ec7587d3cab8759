import { SealedHeader } from '../../contracts/sealed-response.ts';

/**
 * Reads what stands beside the ciphertext, which takes no key and proves nothing until the seal is opened.
 *
 * @param text - `protected` of the JWE.
 * @returns `undefined` if it is not ours.
 */
export function readSealedHeader(text: string): SealedHeader | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const read = SealedHeader.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
