import type { WidgetConfig } from './contracts/widget-config.ts';
import type { PageChanges } from './element/parcours-global.ts';
export type { HostEventName, HostEvents } from './element/host-events.ts';
export type { Prefill } from './contracts/prefill.ts';
export type { PageChanges, ParcoursApi, ParcoursCall, ParcoursGlobal } from './element/parcours-global.ts';
export type { Locale } from './contracts/locale.ts';
export type { WidgetConfig, WidgetMode } from './contracts/widget-config.ts';
/** A widget that was mounted, and how to end it. */
export interface MountedWidget {
    /** Resolves when the widget is on the page, or when its fallback is there to stay. Never rejects. */
    ready: Promise<void>;
    /** Brings the widget before the patient's eyes: scrolls to it, or opens its dialog. */
    open(): void;
    /**
     * Tells the widget what has changed on the page. In another language, and with a `prefill`, it goes on as it is;
     * what the patient has typed stays.
     */
    update(changes: Pick<PageChanges, 'locale' | 'label' | 'prefill'>): void;
    /** Ends the widget and leaves nothing of it; the element's own children show again. */
    destroy(): void;
}
/**
 * Puts a widget into an element of a page that is built with a bundler. Pages without one paste the script
 * tag instead.
 *
 * @param widget - Which one: `booking`, or `faq`.
 * @param element - Any element that can have a shadow root, such as a `<div>`. Its children are the fallback.
 * @param config - The clinic, its endpoint, and the language.
 *
 * @example
 * ```ts
 * const booking = mount('booking', document.querySelector('#rdv'), {
 *   clinic: 'tilleuls',
 *   endpoint: 'https://rdv.clinic.example',
 * });
 * await booking.ready;
 * ```
 */
export declare function mount(widget: 'booking' | 'faq', element: HTMLElement, config: WidgetConfig): MountedWidget;
