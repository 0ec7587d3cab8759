import type { Page, Runtime, RuntimeModule } from '../runtime/page.ts';

/** Files of the runtime with their hashes, the entry first; written by the build. */
declare const __PARCOURS_RUNTIME__: readonly (readonly [file: string, integrity: string])[];
declare const __PARCOURS_VERSION__: string;

/**
 * What the agency pastes. It finds its own tag, defines the elements, and imports the rest only when an
 * element comes near the viewport or is asked for. Until then, and whenever anything fails, the children of
 * each element stay what the patient sees.
 */
(() => {
  const tags = ['parcours-booking', 'parcours-faq', 'parcours-questionnaire'];
  /** Elements whose widget exists; the others keep their children. */
  const live = tags.slice(0, 1);

  const note = (text: string) => console.info(`Parcours ${__PARCOURS_VERSION__}: ${text}`);
  const page = window as unknown as { Parcours?: unknown };

  if (customElements.get(tags[0] as string)) {
    note('loaded a second time on this page; the first one stays in charge.');
    return;
  }

  // `document.currentScript` is null when an optimiser delays the tag, and an <img name=currentScript> can stand in its place.
  const current = document.currentScript;
  const tag =
    current instanceof HTMLScriptElement
      ? current
      : (document.querySelector<HTMLScriptElement>('script[data-clinic]') ??
        document.querySelector<HTMLScriptElement>('script[src*="parcours.js"]'));
  if (!tag?.src) {
    console.error('Parcours: the script tag was not found. Keep data-clinic="…" and src="…" on it.');
    return;
  }
  const script: Record<string, string | undefined> = { ...tag.dataset };
  const base = tag.src;

  const preload = (url: string, integrity: string) =>
    new Promise<void>((resolve, reject) => {
      const link = document.createElement('link');
      const fail = () => reject(new Error(`${url} did not arrive as it was built`));
      if (!link.relList.supports('modulepreload')) {
        fetch(url, { integrity }).then(() => resolve(), fail);
        return;
      }
      const done = (settle: () => void) => () => {
        link.remove();
        settle();
      };
      link.rel = 'modulepreload';
      link.crossOrigin = 'anonymous';
      link.integrity = integrity;
      link.onload = done(resolve);
      link.onerror = done(fail);
      link.href = url;
      (document.head ?? document.documentElement).append(link);
    });

  let runtime: Promise<Runtime> | undefined;
  const load = () =>
    (runtime ??= (async () => {
      const urls = __PARCOURS_RUNTIME__.map(
        ([file, integrity]) => [new URL(file, base).href, integrity] as const,
      );
      await Promise.all(urls.map(([url, integrity]) => preload(url, integrity)));
      const module = (await import(urls[0]?.[0] as string)) as RuntimeModule;
      return module.start({ script, preload } satisfies Page);
    })());

  const elements = new Set<HTMLElement>();
  const attach = (element: HTMLElement) =>
    load().then(
      (running) => (elements.has(element) ? running.attach(element) : undefined),
      (error: unknown) => console.error(`Parcours: the widgets keep their fallback: ${error}`),
    );
  const detach = (element: HTMLElement) =>
    runtime?.then((running) => running.detach(element)).catch(() => {});

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void attach(target as HTMLElement);
      }
    },
    { rootMargin: '600px' },
  );

  for (const name of tags) {
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          if (!live.includes(name) || elements.has(this)) return;
          elements.add(this);
          near.observe(this);
        }
        disconnectedCallback() {
          // An element that is only being moved is back before the microtask.
          queueMicrotask(() => {
            if (this.isConnected) return;
            elements.delete(this);
            near.unobserve(this);
            void detach(this);
          });
        }
      },
    );
  }

  const find = (selector: string) => [...elements].filter((element) => element.matches(selector));
  const api = {
    version: __PARCOURS_VERSION__,
    /** Listens for a DOM event of any widget; returns how to stop. */
    on(name: string, listener: (event: Event) => void) {
      document.addEventListener(`parcours-${name}`, listener);
      return () => document.removeEventListener(`parcours-${name}`, listener);
    },
    /** Starts a widget now and brings it into view. */
    open(selector = tags[0] as string) {
      for (const element of find(selector).slice(0, 1)) {
        near.unobserve(element);
        void attach(element).then(() => element.scrollIntoView());
      }
    },
    /** Changes attributes of the script tag and starts the widgets anew with them. */
    update(attributes: Record<string, string>) {
      Object.assign(script, attributes);
      for (const element of elements) void detach(element)?.then(() => attach(element));
    },
    /** Ends the widgets; their fallbacks show. */
    destroy(selector = '*') {
      for (const element of find(selector)) {
        elements.delete(element);
        near.unobserve(element);
        void detach(element);
      }
    },
  };
  type Call = [name: 'on' | 'open' | 'update' | 'destroy', ...rest: never[]];
  const push = ([name, ...rest]: Call) => (api[name] as (...rest: never[]) => unknown)(...rest);
  // Calls made before this script arrived wait in an array of the same name.
  const queue = page.Parcours;
  page.Parcours = { ...api, push };
  if (Array.isArray(queue)) for (const call of queue) push(call as Call);
})();
