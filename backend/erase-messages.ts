import { randomUUID } from 'node:crypto';
import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import { readPhone } from './scheduling/read-phone.ts';
import { deskMessageStore } from './stores/desk-message-store.ts';
import { openDatabase, type StorageLocation } from './stores/open-storage.ts';

/**
 * Erases every message to the desk that came from one address, for a person who asks for it.
 *
 * @param from - E-mail address, or telephone number as the person writes it.
 * @returns How many messages were erased.
 * @throws Error if it is neither. It does not repeat what was given.
 */
export async function eraseMessages(
  from: string,
  clinic: Pick<ClinicFile, 'id' | 'country'>,
  storage: StorageLocation,
): Promise<number> {
  const address = from.includes('@') ? from.trim() : readPhone(from.trim(), clinic.country);
  if (!address) throw new Error('Give one e-mail address or telephone number.');
  const db = await openDatabase(storage);
  try {
    const queue = { enqueue: () => Promise.resolve() };
    return await deskMessageStore(db, { queue, newId: randomUUID }).eraseFrom(clinic.id, address, Date.now());
  } finally {
    await db.close();
  }
}
