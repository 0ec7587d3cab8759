import { join } from 'node:path';
import { formOfReference } from '../forms/form-reference.ts';
import { keysOf } from '../forms/forms-of.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { ClinicCall } from './api-context.ts';
import { integrityOf, widgetPagePolicy } from './booking-page.ts';
import { questionnairePageHtml, type QuestionnairePage } from './questionnaire-page-html.ts';
import { wantedLanguages } from './wanted-languages.ts';

const words = {
  fr: { title: 'Questionnaire', fallback: 'Pour répondre de vive voix, appelez le' },
  en: { title: 'Questionnaire', fallback: 'To answer in person, call' },
  es: { title: 'Cuestionario', fallback: 'Para responder por teléfono, llame al' },
  de: { title: 'Fragebogen', fallback: 'Um am Telefon zu antworten, rufen Sie an unter' },
  pt: { title: 'Questionário', fallback: 'Para responder por telefone, ligue para' },
  ar: { title: 'استبيان', fallback: 'للإجابة هاتفيًا اتصل على الرقم' },
} as const;

/**
 * `GET /questionnaire?clinic=…&q=…`: the page behind the link to a form, for a clinic whose website carries none. `q` names
 * the form to nobody but this backend. The page reads and changes nothing.
 */
export async function getQuestionnairePage(call: ClinicCall): Promise<Response> {
  const { url, clinic, context } = call;
  const form = formOfReference(clinic, url.searchParams.get('q') ?? '', context.secret);
  if (!form) throw new Refusal('not_found');
  const language = languageOf(call, Object.keys(words)) as keyof typeof words;
  return questionnairePage(call, { ...words[language], language, form: form.id, draft: 'keep' });
}

/** The first of the languages that a browser, and then the clinic, wants and a page has. */
export function languageOf({ request, clinic }: ClinicCall, written: readonly string[]): string {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  return chooseLanguage([...wanted, ...clinic.languages], written);
}

/** Answers with a page that carries one form. */
export async function questionnairePage(
  { clinic, context }: ClinicCall,
  page: Pick<QuestionnairePage, 'title' | 'fallback' | 'language' | 'form' | 'draft'>,
): Promise<Response> {
  const endpoint = context.publicUrl;
  const sdk = new URL('sdk/parcours.js', `${endpoint}/`);
  const integrity = await integrityOf(join(context.sdkFolder, 'parcours.js'));
  const nowS = context.clock.now() / 1000;
  const keys = keysOf(clinic).filter(({ nbf, exp }) => nbf <= nowS && nowS < exp);
  const html = questionnairePageHtml({
    ...{ ...page, clinic, endpoint, integrity, sdk: sdk.href },
    keys: keys.map(({ kid }) => kid),
  });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': page.language,
      'content-security-policy': widgetPagePolicy(sdk.origin),
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      vary: 'Accept-Language',
    },
  });
}
