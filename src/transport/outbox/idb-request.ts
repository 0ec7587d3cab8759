/** Waits for the result of one request. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Waits until a transaction is on the disk; rejects when it was given up, such as for want of room. */
export function committed(transaction: IDBTransaction): Promise<void> {
  const outcome = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was given up.'));
  });
  // A request that fails on the way rejects first, and then nobody waits for this one any more.
  outcome.catch(() => undefined);
  return outcome;
}
