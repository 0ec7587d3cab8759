import type { Page } from 'playwright-core';

/** All that a page lets out: what it asks for, and what it writes where others read. */
export function watchEverything(page: Page): { text: () => string } {
  const seen: string[] = [];
  page.on('request', (request) => {
    seen.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
  });
  page.on('console', (message) => seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(String(error), error.stack ?? ''));
  return { text: () => seen.join('\n') };
}

/** Everything that a page leaves in the browser, as text. */
export const storedBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts = [document.cookie, location.href, JSON.stringify(history.state)];
    for (const store of [localStorage, sessionStorage]) parts.push(JSON.stringify({ ...store }));
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.name));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await ask(database.transaction(store).objectStore(store).getAll());
        for (const row of rows as unknown[])
          parts.push(
            JSON.stringify(row, (_key, value: unknown) =>
              value instanceof ArrayBuffer ? String.fromCharCode(...new Uint8Array(value)) : value,
            ),
          );
      }
      database.close();
    }
    for (const name of await caches.keys()) parts.push(name);
    return parts.join('\n');
  });
