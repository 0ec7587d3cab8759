import type { Page } from '../runtime/page.ts';

/** An async function returns the browser's own promise, whatever the page has put in its place. */
const OwnPromise = (async () => {})().constructor as PromiseConstructor;

/**
 * Brings a chunk into the module map if its bytes have the hash they were built with. After a failed preload a
 * browser would fetch the chunk again without the check, so nobody may import it then.
 */
export const preloadChunk: Page['preload'] = (url, integrity, owner = document) =>
  new OwnPromise((resolve, reject) => {
    const link = owner.createElement('link');
    const fail = () => reject(new Error(`${url} did not arrive as it was built`));
    if (!link.relList.supports('modulepreload')) {
      fetch(url, { integrity }).then(() => resolve(), fail);
      return;
    }
    const then = (settle: () => void) => () => {
      link.remove();
      settle();
    };
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = integrity;
    link.onload = then(resolve);
    link.onerror = then(fail);
    link.href = url;
    owner.documentElement.append(link);
  });
