import type { WidgetLives } from './widget-lives.ts';

/** `window.Parcours`: the one global of the SDK. */
export interface ParcoursApi {
  readonly version: string;
  /**
   * Listens for an event of any widget on the page.
   *
   * @param name - Without its prefix: `ready`, `unavailable`, `appointment-booked`.
   * @returns Stops listening.
   */
  on(name: string, listener: (event: Event) => void): () => void;
  /** Starts the first widget that matches, and brings it into view or opens its dialog. */
  open(selector?: string): void;
  /** Changes attributes of the script tag, by their names after `data-`, and starts the running widgets anew with them. */
  update(attributes: Record<string, string>): void;
  /** Ends the widgets that match; their own children show. Without a selector it ends all that the SDK does on the page. */
  destroy(selector?: string): void;
  /** Makes a call from the array form: `Parcours.push(['open'])` works before and after the script has come. */
  push(call: readonly [name: 'on' | 'open' | 'update' | 'destroy', ...rest: never[]]): void;
}

interface ApiParts {
  lives: WidgetLives;
  /** What the script tag says. */
  script: Record<string, string | undefined>;
  /** Everything has been ended. */
  onEnd(): void;
}

/** Joins the calls of the page to the elements. */
export function parcoursApi(version: string, { lives, script, onEnd }: ApiParts): ParcoursApi {
  const { forEach, attach, detach, renew } = lives;
  const open = async (element: HTMLElement) => (await attach(element))?.open(element);
  const api: ParcoursApi = {
    version,
    on(name, listener) {
      document.addEventListener(`parcours-${name}`, listener);
      return () => document.removeEventListener(`parcours-${name}`, listener);
    },
    open(selector) {
      let first: HTMLElement | undefined;
      forEach((element) => (first ??= element), selector);
      if (first) void open(first);
    },
    update(attributes) {
      Object.assign(script, attributes);
      forEach(renew);
    },
    destroy(selector) {
      if (!selector) onEnd();
      forEach(detach, selector);
    },
    push([name, ...rest]) {
      (api[name] as (...rest: never[]) => unknown)(...rest);
    },
  };
  return api;
}
