import type { Page } from '../runtime/page.ts';

/**
 * Brings a chunk into the module map if its bytes have the hash they were built with. After a failed preload a
 * browser would fetch the chunk again without the check, so nobody may import it then.
 */
export const preloadChunk: Page['preload'] = (url, integrity) =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
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
    link.crossOrigin = 'anonymous';
    link.integrity = integrity;
    link.onload = then(resolve);
    link.onerror = then(fail);
    link.href = url;
    (document.head ?? document.documentElement).append(link);
  });
