import type { Page, Runtime, RuntimeModule } from '../runtime/page.ts';
import { isSound } from './is-sound.ts';
import { preloadChunk } from './preload-chunk.ts';

type PartName = 'runtime' | 'opener' | 'realm';

/** Hash of the one file of each part; written by the build. */
declare const __PARCOURS_PARTS__: Readonly<Record<PartName, string>>;

/** What the loader can bring. Each comes once; after a failure it may be asked for again. */
export interface Parts extends Pick<Page, 'isBehindButton'> {
  /** Brings the doctor; on the page itself, because the page is what it examines. */
  diagnose(): Promise<void>;
  /** Brings what an element needs: the runtime, or the button that stands before it. */
  for(element: HTMLElement): Promise<Runtime>;
}

/**
 * Brings the parts of the SDK that were built together with this loader.
 *
 * @param base - Address of the loader; the chunks stand beside it.
 * @param found - The script tag and what it says.
 */
export function loadParts(base: string, found: Pick<Page, 'script' | 'tag' | 'ranFromTag'>): Parts {
  const coming: Partial<Record<PartName, Promise<Runtime> | undefined>> = {};

  const load = async (part: PartName): Promise<Runtime> => {
    try {
      const url = new URL(`${part}.js`, base).href;
      await preloadChunk(url, __PARCOURS_PARTS__[part]);
      return ((await import(url)) as RuntimeModule).start(page);
    } catch (error) {
      coming[part] = undefined;
      throw error;
    }
  };
  const bring = (part: PartName): Promise<Runtime> => (coming[part] ??= load(part));
  // On a page that has altered the language, another part stands in for both.
  const bringSound = (part: PartName) => bring(isSound(window as never) ? part : 'realm');
  const isBehindButton = (element: HTMLElement) =>
    // Nothing said is "undefined", which is neither.
    /^(dialog|launcher)$/.test((element.getAttribute('mode') ?? found.script['mode']) as string);
  const page: Page & Parts = {
    ...found,
    preload: preloadChunk,
    isBehindButton,
    runtime: () => bringSound('runtime'),
    for: (element) => bringSound(isBehindButton(element) ? 'opener' : 'runtime'),
    diagnose: () =>
      bring('runtime')
        .then((runtime) => (runtime as Required<Runtime>).diagnose())
        .catch((error: unknown) => console.error(`Parcours: doctor: ${error}`)),
  };
  return page;
}
