import type { HostEventName, HostEvents } from './host-events.ts';
/** A shadow root of its own over the page, for a panel that belongs to no element of it. */
export interface PanelHost {
    /** Where the panel draws. */
    readonly root: HTMLElement;
    /** Aborted by `destroy`. */
    readonly signal: AbortSignal;
    dispatch<Name extends HostEventName>(name: Name, detail: HostEvents[Name]): void;
    /** Takes all of it away. */
    destroy(): void;
}
/**
 * Gives an element of ours a shadow root that no rule of the page can hide.
 *
 * @param element - Fresh, and in the document.
 * @param options - BCP 47 tag of the texts, and style sheets as text.
 */
export declare function createPanelHost(element: HTMLElement, options: {
    language: string;
    styles: readonly string[];
}): PanelHost;
