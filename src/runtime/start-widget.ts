import { nextTask } from '../lib/next-task.ts';
import { watchPageLanguage } from '../element/watch-page-language.ts';
import { createWidgetHost } from '../element/widget-host.ts';
import { claimLink } from './bring-prefill.ts';
import type { prefillBringer } from './bring-prefill.ts';
import { chooseLocale } from './choose-locale.ts';
import type { Instance } from './follow-page.ts';
import { loadMessages } from './load-messages.ts';
import type { Page } from './page.ts';
import { readConfig } from './read-config.ts';
import { loadWidget } from './widgets.ts';

/** What the start of a widget asks of whoever owns it. */
export interface WidgetOwner {
  prefillOf: ReturnType<typeof prefillBringer>;
  giveUp(element: HTMLElement, code: string, reason: string): void;
  /** Has the widget look again at what is asked of it. */
  attach(element: HTMLElement, tag: string): Promise<void>;
  /** It may have been ended while something was loading. */
  isCurrent(element: HTMLElement, instance: Instance): boolean;
}

interface Start {
  element: HTMLElement;
  instance: Instance;
  /** Which widget. */
  tag: string;
}

/** @returns Brings what a widget needs and puts it on the page, or gives up and says why. */
export function widgetStarter(page: Page, { prefillOf, giveUp, attach, isCurrent }: WidgetOwner) {
  return async ({ element, instance, tag }: Start): Promise<void> => {
    const name = tag.slice('parcours-'.length);
    const reading = readConfig(element, page.script);
    if ('mistakes' in reading) return giveUp(element, 'config', reading.mistakes.join(' '));

    const { config } = reading;
    const locale = chooseLocale(element, config.locale, navigator.languages);
    const [startWidget, messages, prefill] = await Promise.all([
      loadWidget(page, name),
      loadMessages(page, locale),
      prefillOf(element.ownerDocument.defaultView as Window),
    ]);
    await nextTask();
    if (!startWidget || !isCurrent(element, instance)) return;

    const link = instance.link ?? (instance.isBehindButton ? undefined : claimLink(page));
    const host = createWidgetHost(element, messages);
    const onCrash = (error: unknown) => giveUp(element, 'crashed', String(error));
    const surface = { root: host.root, messages, signal: host.signal, onCrash, ...(prefill && { prefill }) };
    Object.assign(instance, { host, surface });
    const lookAgain = () => void attach(element, tag);
    if (!instance.isBehindButton)
      host.page.addEventListener('hashchange', lookAgain, { signal: host.signal });
    const result = await startWidget({ element, host, config, surface, link });
    await nextTask();
    if (host.signal.aborted) return;
    if ('problem' in result) return giveUp(element, result.problem.code, result.problem.title);
    instance.view = result;
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) result.refresh();
    };
    host.page.addEventListener('pageshow', onPageShow, { signal: host.signal });
    watchPageLanguage(host, lookAgain);
    host.showWidget();
    if (link) {
      // As after any link: the page is at what it leads to, and so is the next key.
      element.scrollIntoView();
      host.root.querySelector<HTMLElement>('h2,a,button')?.focus({ preventScroll: true });
    }
    host.dispatch('parcours-ready', { widget: name });
  };
}
