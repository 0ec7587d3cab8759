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

/** One file each, with the widget itself. A widget that is not here keeps its fallback. */
const parts: Readonly<Record<string, () => Promise<{ load: LoadWidget }>>> = {
  booking: () => import('./start-booking.ts'),
  faq: () => import('./start-faq.ts'),
  questionnaire: () => import('./start-questionnaire.ts'),
};

/** @returns Nothing for a tag that has no widget. */
export async function loadWidget(page: Page, name: string) {
  const part = parts[name];
  return part && (await importVerified(page, name, part)).load(page);
}
