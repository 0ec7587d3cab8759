import type { ParcoursApi } from '../element/parcours-global.ts';
import type { WidgetLives } from './widget-lives.ts';

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
  const api: ParcoursApi = {
    version,
    on(name, listener) {
      document.addEventListener(`parcours-${name}`, listener as EventListener);
      return () => document.removeEventListener(`parcours-${name}`, listener as EventListener);
    },
    async open(selector) {
      let first: HTMLElement | undefined;
      forEach((element) => (first ??= element), selector);
      if (first) await (await attach(first))?.open(first);
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
      (api[name] as (...rest: unknown[]) => unknown)(...rest);
    },
  };
  return api;
}
