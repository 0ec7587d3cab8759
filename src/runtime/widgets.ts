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

interface Widget {
  name: string;
  load: LoadWidget;
}

/** One file with the widget itself. */
const widgetIn = (name: string, importer: () => Promise<{ load: LoadWidget }>): Widget => ({
  name,
  load: async (page) => (await importVerified(page, name, importer)).load(page),
});

/** Tag name to widget. A tag that is not here keeps its fallback. */
export const widgets: Readonly<Record<string, Widget>> = {
  'parcours-booking': widgetIn('booking', () => import('./start-booking.ts')),
  'parcours-faq': widgetIn('faq', () => import('./start-faq.ts')),
};
