import type { Page } from '../runtime/page.ts';

/**
 * Brings a chunk into the module map if its bytes have the hash they were built with. After a failed preload a
 * browser would fetch the chunk again without the check, so nobody may import it then.
 *
 * It awaits an object of its own, not a `Promise`: a page may have put another one in its place.
 */
export const preloadChunk: Page['preload'] = async (url, integrity, owner = document) => {
  await {
    then(resolve: () => void, reject: (reason: string) => void) {
      const link = owner.createElement('link');
      // A text and no `Error`: it is only ever printed, and bytes are few here.
      const fail = () => reject(`${url} is not as it was built`);
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
    },
  };
};
