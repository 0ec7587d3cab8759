import { render } from 'preact';
import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { surveyMessages } from '../../src/locales/survey-messages.ts';
import baseCss from '../ui/base.css';
import { CallLink } from '../ui/call-link.tsx';
import controlsCss from '../ui/controls.css';

/** Why a survey is not asked. */
export type Spent = 'used' | 'expired' | 'missing';

export const styles: readonly string[] = [baseCss, controlsCss];

/** Says kindly that a link cannot be answered, and whom to call. */
export function mountSpent(
  { root, messages }: Pick<WidgetSurface, 'root' | 'messages'>,
  { spent, phone }: { spent: Spent; phone: string | undefined },
): MountedView {
  const draw = (spoken: Messages) => {
    const texts = surveyMessages[spoken.language] ?? surveyMessages['fr'];
    const title = texts?.[`${spent}Title`];
    render(
      <div class="widget" part="widget" role="region" aria-label={title}>
        <h2>{title}</h2>
        <p>{texts?.[spent]}</p>
        {phone && (
          <p>
            <CallLink phone={phone}>{spoken.common.call(phone)}</CallLink>
          </p>
        )}
      </div>,
      root,
    );
  };
  draw(messages);
  return {
    refresh() {},
    speak: (spoken) => Promise.resolve(draw(spoken)),
    unmount: () => render(null, root),
  };
}
