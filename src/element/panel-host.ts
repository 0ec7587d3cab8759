import type { HostEventName, HostEvents } from './host-events.ts';

/** A shadow root of its own over the page, for a panel that belongs to no element of it. */
export interface PanelHost {
  /** Where the panel draws. */
  readonly root: HTMLElement;
  /** Aborted by `destroy`. */
  readonly signal: AbortSignal;
  dispatch<Name extends HostEventName>(name: Name, detail: HostEvents[Name]): void;
  /** Takes all of it away. */
  destroy(): void;
}

/** Inline and important, because only that outdoes what is important in a style sheet of the page. */
const shown = { display: 'block', visibility: 'visible', opacity: '1', 'content-visibility': 'visible' };

/**
 * Gives an element of ours a shadow root that no rule of the page can hide.
 *
 * @param element - Fresh, and in the document.
 * @param options - BCP 47 tag of the texts, and style sheets as text.
 */
export function createPanelHost(
  element: HTMLElement,
  options: { language: string; styles: readonly string[] },
): PanelHost {
  const controller = new AbortController();
  const shadow = element.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  root.className = 'root';
  root.lang = options.language;
  shadow.adoptedStyleSheets = options.styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  for (const [name, value] of Object.entries(shown)) element.style.setProperty(name, value, 'important');
  shadow.append(root);

  return {
    root,
    signal: controller.signal,
    dispatch(name, detail) {
      element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    },
    destroy() {
      controller.abort();
      element.remove();
    },
  };
}
