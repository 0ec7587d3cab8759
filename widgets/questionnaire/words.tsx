import type { ComponentChildren } from 'preact';
import type { LocalText } from '../../src/domain/questionnaire/localise-form.ts';

const rightToLeft = /^(?:ar|fa|he|ur)\b/i;

export interface WordsProps {
  text: LocalText | undefined;
  /** What the widget speaks. */
  language: string;
}

/** Words of the form. Where they are in another language than the rest, that is said. */
export function Words({ text, language }: WordsProps): ComponentChildren {
  if (!text) return null;
  const { language: own } = text;
  if (!own || own.split('-')[0] === language) return text.text;
  return (
    <span lang={own} dir={rightToLeft.test(own) ? 'rtl' : 'ltr'}>
      {text.text}
    </span>
  );
}
