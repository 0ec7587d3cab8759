import { watchPageLanguage } from '../element/watch-page-language.ts';
import { createWidgetHost } from '../element/widget-host.ts';
import { prefillBringer } from './bring-prefill.ts';
import { chooseLocale } from './choose-locale.ts';
import { importVerified } from './chunk-integrity.ts';
import { pageFollower } from './follow-page.ts';
import type { Instance } from './follow-page.ts';
import { loadMessages } from './load-messages.ts';
import type { Page, Runtime } from './page.ts';
import { readConfig } from './read-config.ts';
import { standingAttributes } from './standing-attributes.ts';
import { widgets } from './widgets.ts';

/**
 * The composition root: the only place that knows the page, the widgets and the transport.
 *
 * Owns every running widget. Promises that a widget that cannot start, or that breaks, gives way to its own
 * fallback and says why in one line of the console; the clinic's page never sees an exception.
 */
export function start(page: Page): Runtime {
  const instances = new Map<HTMLElement, Instance>();
  const prefillOf = prefillBringer(page);
  const follow = pageFollower(page, prefillOf);

  const giveUp = (element: HTMLElement, code: string, reason: string) => {
    console.error(`Parcours: <${element.localName}> keeps its fallback: ${reason}`);
    const instance = instances.get(element);
    if (!instance) return;
    instance.hasGivenUp = true;
    instance.host?.showFallback();
    instance.host?.dispatch('parcours-unavailable', { widget: element.localName, code });
  };

  const begin = async (element: HTMLElement, instance: Instance, tag: string): Promise<void> => {
    const widget = widgets[tag];
    const reading = readConfig(element, page.script);
    if (!widget) return;
    if ('mistakes' in reading) return giveUp(element, 'config', reading.mistakes.join(' '));

    const { config } = reading;
    const locale = chooseLocale(element, config.locale, navigator.languages);
    const [startWidget, messages, prefill] = await Promise.all([
      widget.load(page),
      loadMessages(page, locale),
      prefillOf(element.ownerDocument.defaultView as Window),
    ]);
    if (instances.get(element) !== instance) return;

    const host = createWidgetHost(element, messages);
    const onCrash = (error: unknown) => giveUp(element, 'crashed', String(error));
    const surface = { root: host.root, messages, signal: host.signal, onCrash, ...(prefill && { prefill }) };
    Object.assign(instance, { host, surface });
    const result = await startWidget({ host, config, surface });
    if (host.signal.aborted) return;
    if ('problem' in result) return giveUp(element, result.problem.code, result.problem.title);
    instance.view = result;
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) result.refresh();
    };
    host.page.addEventListener('pageshow', onPageShow, { signal: host.signal });
    watchPageLanguage(host, () => void attach(element, tag));
    host.showWidget();
    host.dispatch('parcours-ready', { widget: widget.name });
  };

  const attach = (element: HTMLElement, tag: string): Promise<void> => {
    const standing = standingAttributes(element, page.script);
    const before = instances.get(element);
    const locale = element.getAttribute('locale') ?? page.script['locale'];
    // One that could not start may have been asked for a language that there is not.
    const isSame = before?.standing === standing && !(before.hasGivenUp && before.locale !== locale);
    if (before && !isSame) detach(element);
    const instance = isSame ? before : { standing, locale, turn: Promise.resolve() };
    instances.set(element, instance);
    const step = async () => {
      if (!isSame) return begin(element, instance, tag);
      if (await follow(element, instance)) return;
      detach(element);
      void attach(element, tag);
    };
    const fail = (error: unknown) => {
      if (instances.get(element) === instance) giveUp(element, 'failed', String(error));
    };
    return (instance.turn = instance.turn.then(step).catch(fail));
  };

  const detach = (element: HTMLElement): void => {
    const instance = instances.get(element);
    instances.delete(element);
    instance?.view?.unmount();
    instance?.host?.destroy();
  };

  return {
    attach: (element, tag = element.localName) => attach(element, tag),
    open: (element) => element.scrollIntoView(),
    detach,
    diagnose: async () =>
      (await importVerified(page, 'doctor', () => import('./doctor/open-doctor.ts'))).openDoctor(page),
  };
}
