import type { Parts } from './load-parts.ts';
import { widgetLives } from './widget-lives.ts';
import type { WidgetLives } from './widget-lives.ts';

/** How far below the fold an element is when its widget begins to load. */
const nearPx = 600;

/**
 * Defines the elements, and starts the widget of each that comes near the viewport.
 *
 * @param tags - Elements to define, each after `parcours-`.
 */
export function watchElements(tags: readonly string[], parts: Parts): WidgetLives {
  const lives = widgetLives(parts, (element) => near.unobserve(element));
  const near = new IntersectionObserver(
    (entries) => {
      for (let index = 0; index < entries.length; index += 1) {
        // Twice by its place: shorter than by a name, in the one file where that counts.
        if ((entries[index] as IntersectionObserverEntry).isIntersecting)
          void lives.attach((entries[index] as IntersectionObserverEntry).target as HTMLElement);
      }
    },
    { rootMargin: `${nearPx}px` },
  );
  class WidgetElement extends HTMLElement {
    static observedAttributes = ['clinic', 'endpoint', 'locale', 'service', 'mode', 'label'];

    connectedCallback() {
      if (!lives.add(this)) return;
      // A button is small, and one that floats has no place on the page to come near to. A link that says
      // something, such as `#rdv=…`, is for now, wherever on the page it leads to.
      if (parts.isBehindButton(this) || /=/.test(location.hash)) void lives.attach(this);
      else near.observe(this);
    }
    disconnectedCallback() {
      // An element that is only being moved is back before the microtask.
      queueMicrotask(() => {
        if (!this.isConnected) lives.remove(this);
      });
    }
    attributeChangedCallback() {
      lives.renew(this);
    }
  }
  for (let index = 0; tags[index]; index += 1) {
    customElements.define(`parcours-${tags[index]}`, class extends WidgetElement {});
  }
  return lives;
}
