import type { WidgetConfig } from '../contracts/widget-config.ts';
import type { MountResult, WidgetSurface } from '../element/widget.ts';
import type { WidgetHost } from '../element/widget-host.ts';
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
/** @returns Nothing for a tag that has no widget. */
export declare function loadWidget(page: Page, name: string): Promise<((start: WidgetStart) => Promise<MountResult>) | undefined>;
