import type { OutboxOptions } from '../transport/outbox/outbox-world.ts';
import { createOpener } from '../element/opener.ts';
import type { Opener, OpenerOptions, OpenerWords } from '../element/opener.ts';
import openerCss from '../element/opener.css';
import { scrollLock } from '../element/scroll-lock.ts';
import type { ScrollLock } from '../element/scroll-lock.ts';
import { watchPageLanguage } from '../element/watch-page-language.ts';
import { createWidgetHost } from '../element/widget-host.ts';
import type { WidgetHost } from '../element/widget-host.ts';
import { locales } from '../contracts/locale.ts';
import { faqTitles } from '../locales/faq-titles.ts';
import { questionnaireTitles } from '../locales/questionnaire-titles.ts';
import type { Messages } from '../locales/messages.ts';
import { claimLink, takeLinkedPrefill } from './bring-prefill.ts';
import { chooseLocale } from './choose-locale.ts';
import { loadMessages } from './load-messages.ts';
import { hasUnsent } from './has-unsent.ts';
import type { MessageLink, Page, Runtime } from './page.ts';
import { standingAttributes } from './standing-attributes.ts';

interface Instance {
  /** Attributes with which it was started. */
  standing: string;
  /** Its start and each change after it, one after the other. */
  turn: Promise<void>;
  host?: WidgetHost;
  opener?: Opener;
  /** The runtime, once the patient has meant to open the widget. */
  coming?: Promise<Runtime> | undefined;
  /** The runtime, when an earlier visit has left something for it to send. */
  resuming?: Promise<Runtime>;
  /** Taken out of the address, and not yet handed on. */
  link?: MessageLink | undefined;
}

/** What is drawn before the words; a calendar where nothing else is named. */
const icons: Readonly<Record<string, OpenerOptions['icon']>> = {
  'parcours-faq': 'speech',
  'parcours-questionnaire': 'form',
};

/** What the button says when the agency has not said it. */
const titles: Readonly<Record<string, (messages: Messages) => string>> = {
  'parcours-booking': ({ booking }) => booking.title,
  'parcours-faq': ({ language }) => faqTitles[language] ?? '',
  'parcours-questionnaire': ({ language }) => questionnaireTitles[language] ?? 'Questionnaire',
};

/** What the element says to its widget. */
const handedOn = ['clinic', 'endpoint', 'service'];

/**
 * Stands before the runtime where a widget is behind a button: it draws the button and asks for the widget
 * only when the patient means to press it.
 *
 * Promises that the dialog never shows less than the element's own children, and that a button whose widget
 * cannot be had gives way to them.
 */
export function start(page: Page): Runtime {
  const instances = new Map<HTMLElement, Instance>();
  const scroll = scrollLock(document);

  /** Draws the button, or has it say what the page asks for by now. */
  const follow = async (element: HTMLElement, instance: Instance, tag: string): Promise<void> => {
    // Does not wait for the patient to press the button: till then every script of the page could read it.
    const taking = takeLinkedPrefill(page, element.ownerDocument.defaultView as Window).catch(() => {});
    const said = saidOf(page, element);
    const wanted = locales.find((locale) => locale === said('locale'));
    const messages = await loadMessages(page, chooseLocale(element, wanted, navigator.languages));
    if (instances.get(element) !== instance) return;
    const label = said('label')?.trim() || (titles[tag]?.(messages) ?? '');
    const words = { label, texts: messages.common };
    const { host, opener } = instance.opener
      ? instance
      : draw(page, element, {
          ...{ instance, tag, words, messages, scroll },
          onChange: () => void attach(element, tag),
        });
    host?.speak(messages);
    opener?.say(words);
    // A mistake in the attribute is for the runtime to name.
    opener?.stage.setAttribute('locale', said('locale') ?? messages.language);
    await taking;
    if (instances.get(element) !== instance) return;
    instance.link = claimLink(page) ?? instance.link;
    if (instance.coming) void instance.coming.then((runtime) => handOn(instance, tag, runtime));
    // Whoever presses a link has asked for what is behind the button.
    if (instance.link && instance.host?.root.isConnected) opener?.open();
    void resume(page, instance, { clinic: said('clinic') ?? '', endpoint: said('endpoint') ?? '' });
  };

  const attach = (element: HTMLElement, tag: string): Promise<void> => {
    const standing = standingAttributes(element, page.script);
    if (instances.get(element)?.standing !== standing) detach(element);
    const instance = instances.get(element) ?? { standing, turn: Promise.resolve() };
    instances.set(element, instance);
    const step = () => follow(element, instance, tag);
    return (instance.turn = instance.turn.then(step, step));
  };

  const detach = (element: HTMLElement): void => {
    const { coming, resuming, host, opener } = instances.get(element) ?? {};
    instances.delete(element);
    host?.destroy();
    if (!opener) return;
    for (const runtime of [coming, resuming])
      void runtime?.then((running) => running.detach(opener.stage)).catch(() => undefined);
  };

  return {
    attach: (element, tag = element.localName) => attach(element, tag),
    open: (element) => instances.get(element)?.opener?.open(),
    detach,
  };
}

/** @returns What the agency says of an attribute, on the element or on the script tag. */
const saidOf = (page: Page, element: Element) => (name: string) =>
  element.getAttribute(name) ?? page.script[name];

interface Drawing {
  instance: Instance;
  tag: string;
  scroll: ScrollLock;
  /** The page says that it is in another language, or a link to it was pressed. */
  onChange(): void;
  words: OpenerWords;
  messages: Messages;
}

/** Draws the button and its dialog into an element. */
function draw(
  page: Page,
  element: HTMLElement,
  { instance, tag, words, messages, scroll, onChange }: Drawing,
) {
  const host = createWidgetHost(element, messages);
  const isLauncher = saidOf(page, element)('mode') === 'launcher';
  const opener = createOpener(host, {
    mode: isLauncher ? 'launcher' : 'dialog',
    icon: icons[tag] ?? 'calendar',
    words,
    scroll,
    onIntent: () => prepare(page, instance, tag),
    // It was asked for and could not be had: the telephone number is a better button.
    onClose: () => instance.coming ?? host.showFallback(),
  });
  for (const name of handedOn) {
    const value = element.getAttribute(name);
    if (value !== null) opener.stage.setAttribute(name, value);
  }
  host.adoptStyles([openerCss]);
  watchPageLanguage(host, onChange);
  host.page.addEventListener('hashchange', onChange, { signal: host.signal });
  host.showWidget();
  if (isLauncher) opener.float();
  return Object.assign(instance, { host, opener });
}

/** What an earlier visit left unsent must arrive whether or not the patient presses the button today. */
async function resume(page: Page, instance: Instance, clinicAt: OutboxOptions): Promise<void> {
  const { host, opener } = instance;
  if (!opener || instance.resuming || !(await hasUnsent(clinicAt)) || host?.signal.aborted) return;
  instance.resuming = page.runtime();
  await instance.resuming.then((runtime) => runtime.resume?.(opener.stage)).catch(() => undefined);
}

/** Has the widget follow, or show what a link leads to. */
async function handOn(instance: Instance, tag: string, runtime: Runtime): Promise<void> {
  const { host, opener, link } = instance;
  if (!opener || host?.signal.aborted) return;
  instance.link = undefined;
  await runtime.attach(opener.stage, tag, { link });
}

/** Brings the widget into the dialog, once, when the patient means to open it. */
function prepare(page: Page, instance: Instance, tag: string): void {
  const { host, opener } = instance;
  if (!host || !opener || instance.coming) return;
  const { stage } = opener;
  const giveUp = () => {
    instance.coming = undefined;
    stage.classList.add('fallback');
    opener.settle();
    if (!opener.isOpen) host.showFallback();
  };
  stage.addEventListener('parcours-ready', () => opener.settle(), { signal: host.signal });
  stage.addEventListener('parcours-unavailable', giveUp, { signal: host.signal });
  instance.coming = page.runtime();
  instance.coming.then((runtime) => handOn(instance, tag, runtime)).catch(giveUp);
}
