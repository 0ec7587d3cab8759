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

/** Seals texts, each bound to what it is about: what is said outside the ciphertext cannot be exchanged. */
export interface TextSealing {
  seal(text: string, about: string): Promise<ArrayBuffer>;
  /** @throws When the bytes are damaged, sealed with another key, or about something else. */
  open(sealed: ArrayBuffer, about: string): Promise<string>;
}

/** AES-256-GCM with a fresh random nonce, which stands before the ciphertext. */
export function textSealing(crypto: Crypto, key: CryptoKey): TextSealing {
  const cipher = (iv: Uint8Array<ArrayBuffer>, about: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(about),
  });

  return {
    async seal(text, about) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const sealed = await crypto.subtle.encrypt(cipher(iv, about), key, new TextEncoder().encode(text));
      const joined = new Uint8Array(ivBytes + sealed.byteLength);
      joined.set(iv);
      joined.set(new Uint8Array(sealed), ivBytes);
      return joined.buffer;
    },
    async open(sealed, about) {
      const bytes = new Uint8Array(sealed);
      const iv = bytes.slice(0, ivBytes);
      const plain = await crypto.subtle.decrypt(cipher(iv, about), key, bytes.slice(ivBytes));
      return new TextDecoder().decode(plain);
    },
  };
}

/** Seals what is inside a row, bound to the row's id and kind. */
export function rowSealing(crypto: Crypto, key: CryptoKey): RowSealing {
  const texts = textSealing(crypto, key);
  const about = ({ id, kind }: RowIdentity) => `${kind} ${id}`;
  return {
    seal: (contents) => texts.seal(textOf(contents), about(contents.parcel)),
    open: async (sealed, identity) => contentsOf(await texts.open(sealed, about(identity)), identity),
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
