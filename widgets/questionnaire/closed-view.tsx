import { render } from 'preact';
import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { CallLink } from '../ui/call-link.tsx';

/** Says calmly that nothing can be answered here, and whom to call. */
export interface Closed {
  /** In the language of now. */
  wordsIn(messages: Messages): Promise<{ title: string; text: string }>;
  /** As the clinic writes it. */
  phone: string | undefined;
}

export async function mountClosed(
  { root, messages }: Pick<WidgetSurface, 'root' | 'messages'>,
  { wordsIn, phone }: Closed,
): Promise<MountedView> {
  const draw = async (spoken: Messages) => {
    const { title, text } = await wordsIn(spoken);
    render(
      <div class="widget form" part="widget" role="region" aria-label={title}>
        <h2>{title}</h2>
        <p>{text}</p>
        {phone && (
          <p>
            <CallLink phone={phone}>{spoken.common.call(phone)}</CallLink>
          </p>
        )}
      </div>,
      root,
    );
  };
  await draw(messages);
  return { refresh() {}, speak: draw, unmount: () => render(null, root) };
}
