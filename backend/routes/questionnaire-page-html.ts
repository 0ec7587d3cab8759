import { escapeHtml as text } from '../channels/escape-html.ts';
import { bookingPageStyle } from './booking-page-html.ts';

export interface QuestionnairePage {
  clinic: { id: string; name: string; phone: string };
  language: string;
  /** Names neither a form nor what it is about: titles stand in histories. */
  title: string;
  /** Stands before the telephone number until the widget does. */
  fallback: string;
  /** Id of the form; empty where there is none. */
  form: string;
  /** Thumbprints of the keys for which the page may seal. */
  keys: readonly string[];
  /** Whether what is entered may stay on the device for a day. */
  draft: 'keep' | 'none';
  /** Address of the loader. */
  sdk: string;
  /** Its hash; empty where it is not known. */
  integrity: string;
  /** Base of the calls of the widget. */
  endpoint: string;
}

/** Writes a page that carries one form. */
export function questionnairePageHtml(page: QuestionnairePage): string {
  const { clinic, language, title, fallback, form, keys, draft, sdk, integrity, endpoint } = page;
  const attributes = `form="${text(form)}" keys="${text(keys.join(' '))}" draft="${draft}"`;
  const call = `<a class="call" href="tel:${text(clinic.phone.replace(/[^\d+]/g, ''))}" dir="ltr">${text(clinic.phone)}</a>`;
  return `<!doctype html>
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
<script async src="${text(sdk)}"${integrity && ` integrity="${text(integrity)}"`} crossorigin="anonymous" data-clinic="${text(clinic.id)}" data-endpoint="${text(endpoint)}" data-locale="${language}"></script>
</head>
<body>
<header><h1>${text(clinic.name)}</h1></header>
<main><parcours-questionnaire ${attributes}><p>${text(fallback)} ${call}</p></parcours-questionnaire></main>
</body>
</html>
`;
}
