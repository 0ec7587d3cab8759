import { bareAddress } from '../../domain/doctor/bare-address.ts';
import type { PageFacts } from '../../domain/doctor/page-facts.ts';
import type { Page } from '../page.ts';
import { findElements, readElement } from './read-elements.ts';
import { readTags } from './read-tags.ts';

/** How long a page that never ends loading is waited for. */
const mostLoadMs = 5_000;

/** How long a page that draws itself by script is given to put an element in. */
const mostDrawMs = 1_500;

export type SeenOnPage = Pick<PageFacts, 'address' | 'origin' | 'language' | 'loader' | 'tags' | 'elements'>;

/** Reads what stands on the page once it has loaded. Asks nothing of the network. */
export async function readLoadedPage(page: Page): Promise<SeenOnPage> {
  if (document.readyState !== 'complete') {
    await Promise.race([
      new Promise((resolve) => addEventListener('load', resolve, { once: true })),
      wait(mostLoadMs),
    ]);
  }
  if (findElements().length === 0) await wait(mostDrawMs);
  return {
    address: bareAddress(location.href),
    // The global one: that of `location` is not opaque where a sandbox has made it so.
    origin: self.origin,
    language: document.documentElement.lang.trim(),
    loader: { hasRun: page.observed?.loaderRan ?? true, ranFromTag: page.ranFromTag ?? true },
    tags: readTags(page.tag),
    elements: findElements().map(readElement),
  };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
