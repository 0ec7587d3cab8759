import type { Parcel } from '../../domain/delivery/outbox-port.ts';
import type { Contents } from './outbox-store.ts';

const ivBytes = 12;

/** Makes the key of a device. It cannot be exported: a copy of the rows is of no use without this browser. */
export function mintSealingKey({ subtle }: Crypto): Promise<CryptoKey> {
  return subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** What of a row stands outside the ciphertext and must not be exchanged for another's. */
export type RowIdentity = Pick<Parcel, 'id' | 'kind'>;

export interface RowSealing {
  seal(contents: Contents): Promise<ArrayBuffer>;
  /** @throws When the bytes are damaged, sealed with another key or those of another row. */
  open(sealed: ArrayBuffer, identity: RowIdentity): Promise<Contents>;
}

/** Seals what is inside a row: AES-256-GCM with a fresh random nonce, bound to the row's id and kind. */
export function rowSealing(crypto: Crypto, key: CryptoKey): RowSealing {
  const cipher = (iv: Uint8Array<ArrayBuffer>, { id, kind }: RowIdentity) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(`${kind} ${id}`),
  });

  return {
    async seal(contents) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const plain = new TextEncoder().encode(textOf(contents));
      const sealed = await crypto.subtle.encrypt(cipher(iv, contents.parcel), key, plain);
      const joined = new Uint8Array(ivBytes + sealed.byteLength);
      joined.set(iv);
      joined.set(new Uint8Array(sealed), ivBytes);
      return joined.buffer;
    },
    async open(sealed, identity) {
      const bytes = new Uint8Array(sealed);
      const plain = await crypto.subtle.decrypt(
        cipher(bytes.slice(0, ivBytes), identity),
        key,
        bytes.slice(ivBytes),
      );
      return contentsOf(new TextDecoder().decode(plain), identity);
    },
  };
}

// Lines, not JSON: an old Prototype.js on the clinic's page changes what `JSON.stringify` says of every text.
function textOf({ parcel, problem = '' }: Contents): string {
  const { path, contentType, expiresAt = '', bearer = '', ifMatch = '', body } = parcel;
  // In one line with the end, so that rows of an earlier version are read as they were meant.
  const terms = [expiresAt, bearer, ifMatch].join(' ');
  return [path, contentType, terms, problem.replace(/[\r\n]+/g, ' '), body].join('\n');
}

function contentsOf(text: string, { id, kind }: RowIdentity): Contents {
  const [path = '', contentType, terms = '', problem, ...rest] = text.split('\n');
  const [expiresAt, bearer, ifMatch] = terms.split(' ');
  return {
    parcel: {
      ...{ id, kind, path, body: rest.join('\n') },
      contentType: contentType === 'text/plain' ? contentType : 'application/json',
      ...(expiresAt && { expiresAt }),
      ...(bearer && { bearer }),
      ...(ifMatch && { ifMatch }),
    },
    ...(problem && { problem }),
  };
}
