import type { WidgetConfig } from '../contracts/widget-config.ts';
import type { MountResult, WidgetSurface } from '../element/widget.ts';
import type { WidgetHost } from '../element/widget-host.ts';
import { importVerified } from './chunk-integrity.ts';
import type { MessageLink, Page } from './page.ts';

export interface WidgetStart {
  element: HTMLElement;
  host: WidgetHost;
  config: WidgetConfig;
  surface: WidgetSurface;
  /** What is shown in place of the widget's first view. */
  link?: MessageLink | undefined;
}

/** Brings a widget's chunk, and answers how to start it in an element. */
export type LoadWidget = (page: Page) => Promise<(start: WidgetStart) => Promise<MountResult>>;

/** Tag name to widget. A tag that is not here keeps its fallback. */
export const widgets: Readonly<Record<string, { name: string; load: LoadWidget }>> = {
  'parcours-booking': {
    name: 'booking',
    // One file with the widget itself.
    load: async (page) =>
      (await importVerified(page, 'booking', () => import('./start-booking.ts'))).load(page),
  },
  'parcours-faq': {
    name: 'faq',
    load: async (page) => (await importVerified(page, 'faq', () => import('./start-faq.ts'))).load(page),
  },
};
