import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import type { FaqOptions, Spoken } from './faq-options.ts';
export declare const styles: readonly string[];
/** Starts a conversation in an element; its content has arrived. */
export declare function mount({ root, onCrash }: WidgetSurface, options: FaqOptions): MountedView & {
    say(spoken: Spoken): void;
    bringMore(): void;
};
