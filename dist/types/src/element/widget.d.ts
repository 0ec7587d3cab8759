import type { Prefill } from '../contracts/prefill.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Messages } from '../locales/messages.ts';
/** What every widget is given to live in. */
export interface WidgetSurface {
    /** Where to draw, inside the shadow root. */
    root: HTMLElement;
    /** Those it starts with. */
    messages: Messages;
    /** What the page knew of the patient when it started. */
    prefill?: Prefill;
    /** Aborted when the element leaves the page. */
    signal: AbortSignal;
    /** Drawing has failed for good: the fallback comes back. */
    onCrash(error: unknown): void;
}
/** A widget on the page, or the reason why it could not start. */
export type MountResult = MountedView | {
    problem: Problem;
};
export interface MountedView {
    unmount(): void;
    /** The page has come back from the browser's memory, perhaps hours later: what can be out of date is asked for again. */
    refresh(): void;
    /**
     * Goes on in another language, with all that was chosen and typed, and the focus where it is. A widget that
     * cannot is started anew.
     *
     * @throws When the texts cannot be had; it goes on as it was.
     */
    speak?(messages: Messages): Promise<void>;
    /** Takes what the page knows of the patient. What the patient has typed stays. */
    fill?(prefill: Prefill): void;
}
/** What a widget's chunk exports. */
export interface WidgetModule<Options> {
    /** Style sheets as text, to be adopted before `mount`. */
    styles: readonly string[];
    /** Draws nothing before everything it needs has arrived. */
    mount(surface: WidgetSurface, options: Options): Promise<MountResult>;
}
