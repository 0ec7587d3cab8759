import type { Prefill } from '../contracts/prefill.ts';
import type { MountedView, WidgetSurface } from '../element/widget.ts';
import type { WidgetHost } from '../element/widget-host.ts';
import { chooseLocale } from './choose-locale.ts';
import { loadMessages } from './load-messages.ts';
import type { MessageLink, Page } from './page.ts';
import { readConfig } from './read-config.ts';

/** A widget on the page, or on its way there. */
export interface Instance {
  /** Attributes with which it was started. */
  standing: string;
  /** As it was written then. */
  locale: string | undefined;
  /** Its start and each change after it, one after the other. */
  turn: Promise<void>;
  host?: WidgetHost;
  surface?: WidgetSurface;
  view?: MountedView;
  hasGivenUp?: boolean;
  /** A link it was started to show. */
  link: MessageLink | undefined;
  /** A button stands before it, which watches the address. */
  isBehindButton: boolean;
}

/**
 * Has a running widget follow its page: what it knows of the patient, and its language.
 *
 * @returns A function that says whether the widget could follow; otherwise it has to be started anew. A language that
 *   cannot be had is told in the console, and the widget goes on in its own: nobody loses a form to a typing error.
 */
export function pageFollower(page: Page, prefillOf: (view: Window) => Promise<Prefill | undefined>) {
  return async (element: HTMLElement, { host, surface, view }: Instance): Promise<boolean> => {
    if (!host || !surface) return true;
    // Also where the widget has given up: a secret does not stay in the address for that.
    const prefill = await prefillOf(host.page);
    if (!view) return true;
    if (prefill && prefill !== surface.prefill) view.fill?.((surface.prefill = prefill));

    const before = surface.messages;
    try {
      const reading = readConfig(element, page.script);
      if ('mistakes' in reading) throw reading.mistakes.join(' ');
      const locale = chooseLocale(element, reading.config.locale, navigator.languages);
      if (locale === before.language) return true;
      if (!view.speak) return false;
      const messages = await loadMessages(page, locale);
      if (host.signal.aborted) return true;
      // From here on the backend is asked in that language too.
      surface.messages = messages;
      await view.speak(messages);
      host.speak(messages);
    } catch (error) {
      surface.messages = before;
      console.error(`Parcours: <${element.localName}> keeps its language: ${error}`);
    }
    return true;
  };
}
