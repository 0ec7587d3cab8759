import type { CommonMessages } from '../locales/messages.ts';
import { fitAboveKeyboard } from './fit-above-keyboard.ts';
import type { ScrollLock } from './scroll-lock.ts';
import type { WidgetHost } from './widget-host.ts';

export interface OpenerWords {
  /** What the button says, and what the dialog is called. */
  label: string;
  texts: Pick<CommonMessages, 'close' | 'loading'>;
}

export interface OpenerOptions {
  /** `launcher` floats in the corner; `dialog` stands where the element is. */
  mode: 'dialog' | 'launcher';
  words: OpenerWords;
  /** Drawn before the words. */
  icon: keyof typeof icons;
  scroll: ScrollLock;
  /** The patient is about to press the button: a pointer over it, a finger on it, focus. */
  onIntent(): void;
  onClose(): void;
}

/** A button, and the dialog it opens. */
export interface Opener {
  /** Where the widget goes. Until it is there, whatever the element's own children say. */
  readonly stage: HTMLElement;
  readonly isOpen: boolean;
  open(): void;
  /** Says the same in other words, open or not. */
  say(words: OpenerWords): void;
  /** Lifts the button into the top layer; it has to be in the page. */
  float(): void;
  /** The stage has something to show: the skeleton goes. */
  settle(): void;
}

/**
 * Draws the button and its dialog. Both are in the browser's top layer when they float, so that no `z-index`,
 * `transform` or `filter` of the page reaches them. The dialog is modal: it keeps the focus and gives it back.
 */
export function createOpener(host: WidgetHost, options: OpenerOptions): Opener {
  const name = create('span', '');
  const button = create('button', `opener ${options.mode}`, icon(icons[options.icon]), name);
  const title = create('p', 'title');
  const close = create('button', 'close', icon(cross));
  const stage = create('div', 'stage', document.createElement('slot'));
  const patience = create('span', 'visually-hidden');
  const waiting = create('div', 'waiting', patience);
  const dialog = create(
    'dialog',
    'sheet',
    create('div', 'bar', title, close),
    create('div', 'body', waiting, stage),
  );

  button.type = close.type = 'button';
  button.setAttribute('part', 'button');
  button.setAttribute('aria-haspopup', 'dialog');
  title.id = 'title';
  // The name of the dialog takes the focus, so that it is what a screen reader says first.
  title.tabIndex = -1;
  title.autofocus = true;
  waiting.setAttribute('aria-busy', 'true');
  stage.hidden = true;
  dialog.setAttribute('part', 'dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('closedby', 'any');
  host.root.append(button, dialog);

  const say = ({ label, texts }: OpenerWords) => {
    name.textContent = title.textContent = label;
    patience.textContent = texts.loading;
    close.ariaLabel = texts.close;
  };
  say(options.words);

  const open = wire(host, options, { button, close, dialog });
  return {
    stage,
    open,
    say,
    get isOpen() {
      return dialog.open;
    },
    float() {
      button.popover = 'manual';
      // Before 2024, Safari has none: there its z-index has to do.
      button.showPopover?.();
    },
    settle() {
      waiting.hidden = true;
      stage.hidden = false;
    },
  };
}

interface Parts {
  button: HTMLButtonElement;
  close: HTMLButtonElement;
  dialog: HTMLDialogElement;
}

/** @returns Opens the dialog. */
function wire(host: WidgetHost, options: OpenerOptions, { button, close, dialog }: Parts): () => void {
  const { signal } = host;
  let letGo = () => {};
  const open = () => {
    options.onIntent();
    if (dialog.open) return;
    letGo = options.scroll.hold();
    dialog.showModal();
  };
  for (const type of ['pointerenter', 'pointerdown', 'focus']) {
    button.addEventListener(type, options.onIntent, { signal, once: true });
  }
  button.addEventListener('click', open, { signal });
  close.addEventListener('click', () => dialog.close(), { signal });
  dialog.addEventListener(
    'close',
    () => {
      letGo();
      options.onClose();
    },
    { signal },
  );
  // Escape closes this dialog; whatever the page would close with it stays open.
  for (const type of ['keydown', 'keyup']) {
    dialog.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  fitAboveKeyboard(dialog, host.page, signal);
  // A widget that leaves while it is open has been closed.
  signal.addEventListener('abort', () => {
    letGo();
    dialog.close();
  });
  return open;
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

const icons = {
  calendar: 'M4 9.5h16M8 3v4m8-4v4M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  speech: 'M4 5h16v12h-9l-5 4v-4H4z',
  form: 'M9 4h6v4H9zm0 2H6v15h12V6h-3M9 13h6m-6 4h4',
};
const cross = 'M6 6l12 12M18 6L6 18';

/** A line drawing beside a text that already says the same. */
function icon(path: string): SVGElement {
  const draw = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = draw('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' });
  svg.append(draw('path', { d: path }));
  return svg;
}
