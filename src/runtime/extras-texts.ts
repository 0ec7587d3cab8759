import type { BringExtras, ExtrasTexts } from '../../widgets/questionnaire/extras-texts.ts';
import type { FormExtrasMessages } from '../locales/form-extras-messages.ts';

/** Keeps the texts of each language once they are here. */
export function extrasTexts(bring: BringExtras): ExtrasTexts {
  const known = new Map<string, FormExtrasMessages>();
  return {
    in: (language) => known.get(language),
    async bring(language) {
      const texts = known.get(language) ?? (await bring(language));
      known.set(language, texts);
      return texts;
    },
  };
}
