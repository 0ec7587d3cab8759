import type { HostEventName, HostEvents } from './host-events.ts';
/** BCP 47 tag and direction of the texts. */
export interface WidgetLanguage {
    language: string;
    direction: 'ltr' | 'rtl';
}
/** The part of an element that a widget draws in, and everything to be undone when it goes. */
export interface WidgetHost {
    /** The window of the page; the runtime may run in another, which has no address. */
    readonly page: Window;
    /** Where the widget draws; out of sight until `showWidget`. */
    readonly root: HTMLElement;
    /** Aborted by `destroy`: every listener, request and timer of the instance hangs on it. */
    readonly signal: AbortSignal;
    /** Adds the style sheets of a part to those the element has; a part that was added already changes nothing. */
    adoptStyles(texts: readonly string[]): void;
    showWidget(): void;
    /** Says in which language its texts are. */
    speak(language: WidgetLanguage): void;
    /** Shows the element's own children again: the telephone number, the link. */
    showFallback(): void;
    dispatch<Name extends HostEventName>(name: Name, detail: HostEvents[Name]): void;
    destroy(): void;
}
/**
 * Owns the shadow root of one element. Promises that its own children are visible whenever the widget is not,
 * and that after `destroy` nothing is left but an empty shadow root that shows them.
 *
 * @param element - A `<parcours-…>` element; it keeps one shadow root for life, because the platform gives no way to remove it.
 * @param language - Of the texts it starts with.
 */
export declare function createWidgetHost(element: HTMLElement, language: WidgetLanguage): WidgetHost;
