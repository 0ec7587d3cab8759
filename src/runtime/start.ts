import { claimLink, prefillBringer } from './bring-prefill.ts';
import { importVerified } from './chunk-integrity.ts';
import { pageFollower } from './follow-page.ts';
import type { Instance } from './follow-page.ts';
import type { MessageLink, Page, Runtime } from './page.ts';
import { deliveryResumption } from './resume-delivery.ts';
import { standingAttributes } from './standing-attributes.ts';
import { widgetStarter } from './start-widget.ts';

/** What is asked for an element, beside what its attributes say. */
interface Asked {
  /** Which widget. */
  tag: string;
  link?: MessageLink | undefined;
  isBehindButton?: boolean;
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
  const prefillOf = prefillBringer(page);
  const follow = pageFollower(page, prefillOf);

  const giveUp = givingUp(instances);
  const begin = widgetStarter(page, {
    prefillOf,
    giveUp,
    attach: (element, tag) => attach(element, { tag }),
    isCurrent: (element, instance) => instances.get(element) === instance,
  });

  const attach = (element: HTMLElement, { tag, link, isBehindButton }: Asked): Promise<void> => {
    const before = instances.get(element);
    const asked = {
      standing: standingAttributes(element, page.script),
      locale: element.getAttribute('locale') ?? page.script['locale'],
      link,
      isBehindButton: isBehindButton ?? before?.isBehindButton ?? false,
    };
    const isSame = isContinued(before, asked);
    if (before && !isSame) detach(element);
    const instance: Instance = isSame ? before : { ...asked, turn: Promise.resolve() };
    instances.set(element, instance);
    const step = async () => {
      if (!isSame) return begin({ element, instance, tag });
      const hasFollowed = await follow(element, instance);
      if (instances.get(element) !== instance) return;
      const pressed = instance.isBehindButton ? undefined : claimLink(page);
      if (!pressed && hasFollowed) return;
      detach(element);
      void attach(element, { tag, link: pressed, isBehindButton: instance.isBehindButton });
    };
    const fail = (error: unknown) => {
      if (instances.get(element) === instance) giveUp(element, 'failed', String(error));
    };
    return (instance.turn = instance.turn.then(step).catch(fail));
  };

  const detach = (element: HTMLElement): void => {
    resumption.end(element);
    const instance = instances.get(element);
    instances.delete(element);
    instance?.view?.unmount();
    instance?.host?.destroy();
  };

  return {
    attach: (element, tag = element.localName, handed) =>
      attach(element, { tag, link: handed?.link, ...(handed && { isBehindButton: true }) }),
    open: (element) => element.scrollIntoView(),
    resume: resumption.begin,
    detach,
    diagnose: async () =>
      (await importVerified(page, 'doctor', () => import('./doctor/open-doctor.ts'))).openDoctor(page),
  };
}

/** Whether the widget that there is can do what is asked now. */
function isContinued(
  before: Instance | undefined,
  { standing, locale, link }: Pick<Instance, 'standing' | 'locale' | 'link'>,
): before is Instance {
  // One that could not start may have been asked for a language that there is not.
  return before?.standing === standing && !link && !(before.hasGivenUp && before.locale !== locale);
}

/** @returns Shows the fallback of an element, and says why in one line of the console. */
const givingUp =
  (instances: ReadonlyMap<HTMLElement, Instance>) => (element: HTMLElement, code: string, reason: string) => {
    console.error(`Parcours: <${element.localName}> keeps its fallback: ${reason}`);
    const instance = instances.get(element);
    if (!instance) return;
    instance.hasGivenUp = true;
    instance.host?.showFallback();
    instance.host?.dispatch('parcours-unavailable', { widget: element.localName, code });
  };
