import type { CommonMessages } from '../locales/messages.ts';
import type { ScrollLock } from './scroll-lock.ts';
import type { WidgetHost } from './widget-host.ts';
export interface OpenerWords {
    /** What the button says, and what the dialog is called. */
    label: string;
    texts: Pick<CommonMessages, 'close' | 'loading'>;
}
export interface OpenerOptions {
    /** `launcher` floats in the corner; `dialog` stands where the element is. */
    mode: 'dialog' | 'launcher';
    words: OpenerWords;
    /** Drawn before the words. */
    icon: keyof typeof icons;
    scroll: ScrollLock;
    /** The patient is about to press the button: a pointer over it, a finger on it, focus. */
    onIntent(): void;
    onClose(): void;
}
/** A button, and the dialog it opens. */
export interface Opener {
    /** Where the widget goes. Until it is there, whatever the element's own children say. */
    readonly stage: HTMLElement;
    readonly isOpen: boolean;
    open(): void;
    /** Says the same in other words, open or not. */
    say(words: OpenerWords): void;
    /** Lifts the button into the top layer; it has to be in the page. */
    float(): void;
    /** The stage has something to show: the skeleton goes. */
    settle(): void;
}
/**
 * Draws the button and its dialog. Both are in the browser's top layer when they float, so that no `z-index`,
 * `transform` or `filter` of the page reaches them. The dialog is modal: it keeps the focus and gives it back.
 */
export declare function createOpener(host: WidgetHost, options: OpenerOptions): Opener;
declare const icons: {
    calendar: string;
    speech: string;
    form: string;
};
export {};
