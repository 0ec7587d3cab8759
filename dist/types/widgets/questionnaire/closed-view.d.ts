import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import type { Messages } from '../../src/locales/messages.ts';
/** Says calmly that nothing can be answered here, and whom to call. */
export interface Closed {
    /** In the language of now. */
    wordsIn(messages: Messages): Promise<{
        title: string;
        text: string;
    }>;
    /** As the clinic writes it. */
    phone: string | undefined;
}
export declare function mountClosed({ root, messages }: Pick<WidgetSurface, 'root' | 'messages'>, { wordsIn, phone }: Closed): Promise<MountedView>;
