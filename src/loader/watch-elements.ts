import type { Runtime } from '../runtime/page.ts';

/** The elements of the page and their widgets: what is there, what has been started. */
export interface WatchedElements {
  matching(selector: string): HTMLElement[];
  /** Starts the widget of an element now, near or not. */
  attach(element: HTMLElement): Promise<void>;
  /** Ends the widget of an element; it may be attached again. */
  detach(element: HTMLElement): Promise<void>;
}

/** How far below the fold an element is when its widget begins to load. */
const nearPx = 600;

/**
 * Defines the elements, and starts the widget of each that comes near the viewport.
 *
 * @param tags - Elements to define.
 * @param live - Those of them whose widget exists; the others keep their children.
 * @param load - Brings the runtime; called for the first widget that is wanted, and never before.
 */
export function watchElements(
  tags: readonly string[],
  live: readonly string[],
  load: () => Promise<Runtime>,
): WatchedElements {
  const elements = new Set<HTMLElement>();
  let runtime: Promise<Runtime> | undefined;

  const attach = async (element: HTMLElement): Promise<void> => {
    near.unobserve(element);
    try {
      const running = await (runtime ??= load());
      if (element.isConnected) await running.attach(element);
    } catch (error) {
      runtime = undefined;
      console.error(`Parcours: <${element.localName}> keeps its fallback: ${error}`);
    }
  };
  const detach = async (element: HTMLElement): Promise<void> => {
    near.unobserve(element);
    (await runtime)?.detach(element);
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) void attach(target as HTMLElement);
      }
    },
    { rootMargin: `${nearPx}px` },
  );

  class WidgetElement extends HTMLElement {
    connectedCallback() {
      if (elements.has(this) || !live.includes(this.localName)) return;
      elements.add(this);
      near.observe(this);
    }
    disconnectedCallback() {
      // An element that is only being moved is back before the microtask.
      queueMicrotask(() => {
        if (this.isConnected) return;
        elements.delete(this);
        void detach(this);
      });
    }
  }
  for (const tag of tags) customElements.define(tag, class extends WidgetElement {});

  return {
    attach,
    detach,
    matching: (selector) => [...elements].filter((element) => element.matches(selector)),
  };
}
