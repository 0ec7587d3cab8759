import { filesOf } from './chunk-integrity.ts';
import type { Page, Runtime, RuntimeModule } from './page.ts';

export type PartName = 'runtime' | 'opener';

/** A place where parts of the SDK can run. */
export interface Realm {
  bring(part: PartName): Promise<Runtime>;
  close(): void;
}

type Load = (url: string) => Promise<unknown>;

/** An async function returns the browser's own promise, whatever the page has put in its place. */
const OwnPromise = (async () => {})().constructor as PromiseConstructor;

/**
 * Opens a blank frame, whose language, `fetch` and timers are as the browser made them. It stays in the page as
 * long as a part runs in it: taken out, it loses its timers and requests. Inside a closed shadow root it is not
 * among `window.frames`, and no rule or query of the page finds it.
 *
 * @throws Where a policy forbids what it needs, such as Trusted Types without a policy.
 */
export async function openCleanRealm(page: Page): Promise<Realm> {
  const holder = document.createElement('div');
  const frame = document.createElement('iframe') as HTMLIFrameElement & { parcours?: (load: Load) => void };
  const close = () => holder.remove();
  holder.style.setProperty('display', 'none', 'important');
  holder.attachShadow({ mode: 'closed' }).append(frame);
  // Firefox puts the document in place only when it says so.
  const ready = new OwnPromise((resolve) => (frame.onload = resolve));
  document.documentElement.append(holder);
  try {
    await ready;
    const inside = frame.contentDocument as Document;
    const preload: Page['preload'] = (url, integrity) => page.preload(url, integrity, inside);
    const url = await verified('frame', preload);
    const load = await new OwnPromise<Load>((resolve, reject) => {
      frame.parcours = resolve;
      // eslint-disable-next-line no-restricted-syntax -- nothing in a frame can be imported from outside
      const script = inside.createElement('script');
      script.type = 'module';
      script.onerror = reject;
      // eslint-disable-next-line no-restricted-syntax -- `verified` has just checked the hash of this file
      script.src = url;
      inside.head.append(script);
    });
    return { bring: bringer({ ...page, preload }, load), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The page itself, altered as it is. */
export const pageAsRealm = (page: Page): Realm => ({
  bring: bringer(page, (url) => import(url)),
  close() {},
});

/** @returns Brings each part once. */
function bringer(page: Page, load: Load): Realm['bring'] {
  const coming: Partial<Record<PartName, Promise<Runtime>>> = {};
  // One for both: what the button takes out of the address is there for the runtime.
  const shared = { ...page, runtime: () => bring('runtime') };
  const start = async (part: PartName): Promise<Runtime> => {
    const module = (await load(await verified(part, page.preload))) as RuntimeModule;
    return module.start(shared);
  };
  const bring = (part: PartName): Promise<Runtime> => (coming[part] ??= start(part));
  return bring;
}

/** @returns Address of a part whose one file is known to be the one that was built. */
async function verified(part: PartName | 'frame', preload: Page['preload']): Promise<string> {
  const { url, integrity } = filesOf(part)[0] as { url: string; integrity: string };
  await preload(url, integrity);
  return url;
}
