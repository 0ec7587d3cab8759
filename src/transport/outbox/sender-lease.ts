import { resultOf } from './idb-request.ts';
import { leaseMs } from './outbox-store.ts';

interface Lease {
  owner: string;
  until: number;
}

const leaseIn = (meta: IDBObjectStore) => resultOf<Lease | undefined>(meta.get('lease'));

/** Takes or keeps the right to send, in one transaction; says whether it was to be had. */
export async function takeLeaseIn(meta: IDBObjectStore, owner: string, now: number): Promise<boolean> {
  const lease = await leaseIn(meta);
  const leftMs = lease && lease.owner !== owner ? lease.until - now : 0;
  // One that seems to last longer than any can was taken before the clock was put back.
  if (leftMs > 0 && leftMs <= leaseMs) return false;
  meta.put({ owner, until: now + leaseMs } satisfies Lease, 'lease');
  return true;
}

export async function endLeaseIn(meta: IDBObjectStore, owner: string): Promise<void> {
  if ((await leaseIn(meta))?.owner === owner) meta.delete('lease');
}
