import type { Parcel } from '../../domain/delivery/outbox-port.ts';
import type { Contents } from './outbox-store.ts';
/** Makes the key of a device. It cannot be exported: a copy of the rows is of no use without this browser. */
export declare function mintSealingKey({ subtle }: Crypto): Promise<CryptoKey>;
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
export declare function textSealing(crypto: Crypto, key: CryptoKey): TextSealing;
/** Seals what is inside a row, bound to the row's id and kind. */
export declare function rowSealing(crypto: Crypto, key: CryptoKey): RowSealing;
