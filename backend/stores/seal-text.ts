import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** By what a text is sealed, and for where. */
export interface Seal {
  /** The backend's key. */
  secret: string;
  /** What the text belongs to: sealed for one row, it opens in no other. */
  place: string;
}

const cipher = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

/** Seals a text that has to wait in a table, so that a copy of the database says nothing of it. */
export function sealText(text: string, { secret, place }: Seal): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyFrom(secret), iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url');
}

/** @returns `undefined` when it was sealed with another key or for another place, or was changed. */
export function openText(sealed: string, { secret, place }: Seal): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  const [tagAt, textAt] = [ivBytes, ivBytes + tagBytes];
  if (bytes.length < textAt) return undefined;
  try {
    const opening = createDecipheriv(cipher, keyFrom(secret), bytes.subarray(0, tagAt))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(tagAt, textAt));
    return Buffer.concat([opening.update(bytes.subarray(textAt)), opening.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function keyFrom(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'parcours sealed text', 32));
}
