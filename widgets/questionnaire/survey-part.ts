import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import { surveyMessages } from '../../src/locales/survey-messages.ts';
import baseCss from '../ui/base.css';
import controlsCss from '../ui/controls.css';
import { mountClosed } from './closed-view.tsx';
import questionnaireCss from './questionnaire.css';

/** Why a survey is not asked. */
export type Spent = 'used' | 'expired' | 'missing';

export const styles: readonly string[] = [baseCss, controlsCss, questionnaireCss];

/** Says kindly that a link cannot be answered, and whom to call. */
export const mountSpent = (
  surface: Pick<WidgetSurface, 'root' | 'messages'>,
  { spent, phone }: { spent: Spent; phone: string | undefined },
): Promise<MountedView> =>
  mountClosed(surface, {
    phone,
    async wordsIn({ language }) {
      const texts = surveyMessages[language] ?? surveyMessages['fr'];
      return { title: texts?.[`${spent}Title`] ?? '', text: texts?.[spent] ?? '' };
    },
  });
