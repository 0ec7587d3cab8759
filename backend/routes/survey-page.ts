import { formsOf } from '../forms/forms-of.ts';
import type { ClinicCall } from './api-context.ts';
import { languageOf, questionnairePage } from './questionnaire-page.ts';

const words = {
  fr: { title: 'Votre avis', fallback: 'Pour nous donner votre avis, appelez le' },
  en: { title: 'Your opinion', fallback: 'To tell us your opinion, call' },
  es: { title: 'Su opinión', fallback: 'Para darnos su opinión, llame al' },
  de: { title: 'Ihre Meinung', fallback: 'Um uns Ihre Meinung zu sagen, rufen Sie an unter' },
  pt: { title: 'A sua opinião', fallback: 'Para nos dar a sua opinião, ligue para' },
  ar: { title: 'رأيك', fallback: 'لإبداء رأيك اتصل على الرقم' },
} as const;

/**
 * `GET /survey?clinic=…&form=…`: the page behind the link of a survey, for a clinic whose website has none. It reads and
 * changes nothing; the secret of the link is in the fragment, which never gets here.
 */
export function getSurveyPage(call: ClinicCall): Promise<Response> {
  const { url, clinic } = call;
  const language = languageOf(call, Object.keys(words)) as keyof typeof words;
  const surveys = formsOf(clinic).filter(({ id }) => clinic.surveys.forms.includes(id));
  const form = surveys.find(({ id }) => id === url.searchParams.get('form')) ?? surveys[0];
  return questionnairePage(call, { ...words[language], language, form: form?.id ?? '', draft: 'none' });
}
