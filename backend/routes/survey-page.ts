import { join } from 'node:path';
import { formsOf, keysOf } from '../forms/forms-of.ts';
import { escapeHtml } from '../channels/escape-html.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import type { ClinicCall } from './api-context.ts';
import { integrityOf, widgetPagePolicy } from './booking-page.ts';
import { bookingPageStyle } from './booking-page-html.ts';
import { wantedLanguages } from './wanted-languages.ts';

const words = {
  fr: { title: 'Votre avis', fallback: 'Pour nous donner votre avis, appelez le' },
  en: { title: 'Your opinion', fallback: 'To tell us your opinion, call' },
  ar: { title: 'رأيك', fallback: 'لإبداء رأيك اتصل على الرقم' },
} as const;

/**
 * `GET /survey?clinic=…&form=…`: the page behind the link of a survey, for a clinic whose website has none. It reads and
 * changes nothing; the secret of the link is in the fragment, which never gets here.
 */
export async function getSurveyPage({ request, url, clinic, context }: ClinicCall): Promise<Response> {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  const chosen = chooseLanguage([...wanted, ...clinic.languages], ['fr', 'en', 'ar']);
  const language = chosen === 'ar' || chosen === 'en' ? chosen : 'fr';
  const { title, fallback } = words[language];
  const endpoint = context.publicUrl.replace(/\/+$/, '');
  const sdk = new URL('sdk/parcours.js', `${endpoint}/`);
  const integrity = await integrityOf(join(context.sdkFolder, 'parcours.js'));
  const surveys = formsOf(clinic).filter(({ id }) => clinic.surveys.forms.includes(id));
  const form = surveys.find(({ id }) => id === url.searchParams.get('form')) ?? surveys[0];
  const nowS = context.clock.now() / 1000;
  const keys = keysOf(clinic).filter(({ nbf, exp }) => nbf <= nowS && nowS < exp);
  const text = escapeHtml;
  const attributes = `form="${text(form?.id ?? '')}" keys="${text(keys.map(({ kid }) => kid).join(' '))}" draft="none"`;
  const call = `<a class="call" href="tel:${text(clinic.phone.replace(/[^\d+]/g, ''))}" dir="ltr">${text(clinic.phone)}</a>`;
  const html = `<!doctype html>
<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${text(`${title} – ${clinic.name}`)}</title>
<style>${bookingPageStyle}</style>
<script async src="${text(sdk.href)}"${integrity && ` integrity="${text(integrity)}"`} crossorigin="anonymous" data-clinic="${text(clinic.id)}" data-endpoint="${text(endpoint)}" data-locale="${language}"></script>
</head>
<body>
<header><h1>${text(clinic.name)}</h1></header>
<main><parcours-questionnaire ${attributes}><p>${text(fallback)} ${call}</p></parcours-questionnaire></main>
</body>
</html>
`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': widgetPagePolicy(sdk.origin),
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      vary: 'Accept-Language',
    },
  });
}
