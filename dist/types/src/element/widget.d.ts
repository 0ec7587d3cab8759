import type { Problem } from '../contracts/problem.ts';
import type { Messages } from '../locales/messages.ts';
/** What every widget is given to live in. */
export interface WidgetSurface {
    /** Where to draw, inside the shadow root. */
    root: HTMLElement;
    messages: Messages;
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
}
/** What a widget's chunk exports. */
export interface WidgetModule<Options> {
    /** Style sheets as text, to be adopted before `mount`. */
    styles: readonly string[];
    /** Draws nothing before everything it needs has arrived. */
    mount(surface: WidgetSurface, options: Options): Promise<MountResult>;
}
