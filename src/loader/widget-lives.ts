import type { Runtime } from '../runtime/page.ts';
import type { Parts } from './load-parts.ts';

/** The elements that are in the page, and what runs the widget of each. */
export interface WidgetLives {
  /** @returns Something true when it is new. */
  add(element: HTMLElement): unknown;
  /** The element has left the page. */
  remove(element: HTMLElement): void;
  /** @returns What runs the widget, or nothing if it could not start or was ended meanwhile. */
  attach(element: HTMLElement): Promise<Runtime | undefined>;
  detach(element: HTMLElement): Promise<void>;
  /** Has what runs the widget of an element look again at what is asked of it, or another part when that is what is asked. */
  renew(element: HTMLElement): void;
  /** Does something with each element that matches, or with all, in the order in which they came. */
  forEach(act: (element: HTMLElement) => unknown, selector?: string): void;
}

/**
 * Owns the start and the end of every widget. Lists are gone through by counting, and there is no map: pages
 * exist whose iterator of lists or whose `Map` is broken.
 *
 * @param parts - Brings what runs a widget.
 * @param stopWaiting - The element need not come near any more.
 */
export function widgetLives(parts: Parts, stopWaiting: (element: HTMLElement) => void): WidgetLives {
  const known: (HTMLElement | undefined)[] = [];
  const coming: (Promise<Runtime> | undefined)[] = [];
  const placeOf = (element: HTMLElement): number => {
    let place = known.length;
    // Down to -1 where there is none.
    while (place-- && known[place] !== element);
    return place;
  };

  const attach = async (element: HTMLElement): Promise<Runtime | undefined> => {
    stopWaiting(element);
    if (placeOf(element) < 0) return undefined;
    const arriving = (coming[placeOf(element)] ??= parts.for(element));
    try {
      const running = await arriving;
      // Meanwhile it may have been ended, or have left the page.
      if (coming[placeOf(element)] !== arriving) return undefined;
      await running.attach(element);
      return running;
    } catch (error) {
      coming[placeOf(element)] = undefined;
      console.error(`Parcours: <${element.localName}> keeps its fallback: ${error}`);
      return undefined;
    }
  };
  const detach = async (element: HTMLElement): Promise<void> => {
    stopWaiting(element);
    const place = placeOf(element);
    const arriving = coming[place];
    coming[place] = undefined;
    // What never came has nothing to end.
    await arriving?.then(
      (running) => running.detach(element),
      () => {},
    );
  };

  return {
    attach,
    detach,
    add: (element) => placeOf(element) < 0 && (known[known.length] = element),
    remove(element) {
      void detach(element);
      // A hole is all that stays: to close it takes a `splice`, which may be broken as well.
      known[placeOf(element)] = undefined;
    },
    async renew(element) {
      if (!coming[placeOf(element)]) return;
      if (coming[placeOf(element)] !== parts.for(element)) await detach(element);
      void attach(element);
    },
    forEach(act, selector = '*') {
      for (let index = 0; index < known.length; index += 1) {
        const element = known[index];
        if (element?.matches(selector)) act(element);
      }
    },
  };
}
