import type { HostEventName, HostEvents } from './host-events.ts';
import { keepPlace } from './keep-place.ts';
import { guardKeys } from './key-guard.ts';
import { restoreStyles } from './restore-styles.ts';

/** BCP 47 tag and direction of the texts. */
export interface WidgetLanguage {
  language: string;
  direction: 'ltr' | 'rtl';
}

/** The part of an element that a widget draws in, and everything to be undone when it goes. */
export interface WidgetHost {
  /** The window of the page; the runtime may run in another, which has no address. */
  readonly page: Window;
  /** Where the widget draws; out of sight until `showWidget`. */
  readonly root: HTMLElement;
  /** Aborted by `destroy`: every listener, request and timer of the instance hangs on it. */
  readonly signal: AbortSignal;
  /** Adds the style sheets of a part to those the element has; a part that was added already changes nothing. */
  adoptStyles(texts: readonly string[]): void;
  showWidget(): void;
  /** Says in which language its texts are. */
  speak(language: WidgetLanguage): void;
  /** Shows the element's own children again: the telephone number, the link. */
  showFallback(): void;
  dispatch<Name extends HostEventName>(name: Name, detail: HostEvents[Name]): void;
  destroy(): void;
}

/**
 * Owns the shadow root of one element. Promises that its own children are visible whenever the widget is not,
 * and that after `destroy` nothing is left but an empty shadow root that shows them.
 *
 * @param element - A `<parcours-…>` element; it keeps one shadow root for life, because the platform gives no way to remove it.
 * @param language - Of the texts it starts with.
 */
export function createWidgetHost(element: HTMLElement, language: WidgetLanguage): WidgetHost {
  const controller = new AbortController();
  // The page's own, when the runtime runs in a realm of its own: a sheet can be adopted only where it was made.
  const page = element.ownerDocument.defaultView as Window & typeof globalThis;
  const sheets: CSSStyleSheet[] = [];
  const adopted = new Set<readonly string[]>();
  const untouched = () => {};
  let giveStylesBack = untouched;
  // Open: a closed root would blind the accessibility checkers the clinic may run.
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const fallback = document.createElement('slot');
  const root = document.createElement('div');
  root.className = 'root';
  const speak = (spoken: WidgetLanguage) => {
    root.lang = spoken.language;
    root.dir = spoken.direction;
  };
  speak(language);
  guardKeys(root, controller.signal);
  shadow.replaceChildren(fallback);

  const showFallback = () => {
    giveStylesBack();
    giveStylesBack = untouched;
    shadow.replaceChildren(fallback);
  };

  return {
    page,
    root,
    signal: controller.signal,
    adoptStyles(texts) {
      if (adopted.has(texts)) return;
      adopted.add(texts);
      for (const text of texts) {
        const sheet = new page.CSSStyleSheet();
        sheet.replaceSync(text);
        sheets.push(sheet);
      }
      shadow.adoptedStyleSheets = sheets;
    },
    showWidget() {
      const before = element.offsetHeight;
      shadow.replaceChildren(root);
      keepPlace(root, before, controller.signal);
      giveStylesBack = restoreStyles(element, root);
    },
    speak,
    showFallback,
    dispatch(name, detail) {
      element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    },
    destroy() {
      controller.abort();
      showFallback();
      shadow.adoptedStyleSheets = [];
    },
  };
}
