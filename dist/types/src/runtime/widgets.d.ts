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
/** Tag name to widget. A tag that is not here keeps its fallback. */
export declare const widgets: Readonly<Record<string, {
    name: string;
    load: LoadWidget;
}>>;
