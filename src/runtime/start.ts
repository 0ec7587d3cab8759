import { createWidgetHost } from '../element/widget-host.ts';
import type { WidgetHost } from '../element/widget-host.ts';
import { chooseLocale } from './choose-locale.ts';
import { importVerified } from './chunk-integrity.ts';
import { loadMessages } from './load-messages.ts';
import type { Page, Runtime } from './page.ts';
import { readConfig } from './read-config.ts';
import { deliveryResumption } from './resume-delivery.ts';
import { widgets } from './widgets.ts';

interface Instance {
  host?: WidgetHost;
  unmount?: () => void;
}

/**
 * The composition root: the only place that knows the page, the widgets and the transport.
 *
 * Owns every running widget. Promises that a widget that cannot start, or that breaks, gives way to its own
 * fallback and says why in one line of the console; the clinic's page never sees an exception.
 */
export function start(page: Page): Runtime {
  const instances = new Map<HTMLElement, Instance>();
  const resumption = deliveryResumption(page);

  const giveUp = (element: HTMLElement, code: string, reason: string) => {
    console.error(`Parcours: <${element.localName}> keeps its fallback: ${reason}`);
    const host = instances.get(element)?.host;
    host?.showFallback();
    host?.dispatch('parcours-unavailable', { widget: element.localName, code });
  };

  const attach = async (element: HTMLElement, tag: string): Promise<void> => {
    const widget = widgets[tag];
    if (!widget || instances.has(element)) return;
    const instance: Instance = {};
    instances.set(element, instance);
    const reading = readConfig(element, page.script);
    if ('mistakes' in reading) return giveUp(element, 'config', reading.mistakes.join(' '));

    const { config } = reading;
    const locale = chooseLocale(element, config.locale, navigator.languages);
    const [startWidget, messages] = await Promise.all([widget.load(page), loadMessages(page, locale)]);
    if (instances.get(element) !== instance) return;

    const host = createWidgetHost(element, { tag: messages.language, direction: messages.direction });
    instance.host = host;
    const onCrash = (error: unknown) => giveUp(element, 'crashed', String(error));
    const surface = { root: host.root, messages, signal: host.signal, onCrash };
    const result = await startWidget({ host, config, surface });
    if (host.signal.aborted) return;
    if ('problem' in result) return giveUp(element, result.problem.code, result.problem.title);
    instance.unmount = result.unmount;
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) result.refresh();
    };
    host.page.addEventListener('pageshow', onPageShow, { signal: host.signal });
    host.showWidget();
    host.dispatch('parcours-ready', { widget: widget.name });
  };

  return {
    attach: (element, tag = element.localName) =>
      attach(element, tag).catch((error: unknown) => giveUp(element, 'failed', String(error))),
    open: (element) => element.scrollIntoView(),
    resume: resumption.begin,
    detach(element) {
      resumption.end(element);
      const instance = instances.get(element);
      instances.delete(element);
      instance?.unmount?.();
      instance?.host?.destroy();
    },
    diagnose: async () =>
      (await importVerified(page, 'doctor', () => import('./doctor/open-doctor.ts'))).openDoctor(page),
  };
}
