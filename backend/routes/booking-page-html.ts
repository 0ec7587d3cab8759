import { escapeHtml } from '../channels/escape-html.ts';

export interface BookingPageParts {
  clinic: { id: string; name: string; phone: string; address: string };
  language: 'fr' | 'en';
  /** Address of the loader. */
  sdk: string;
  /** Its hash; empty where it is not known. */
  integrity: string;
  /** Base of the calls of the widget. */
  endpoint: string;
}

const words = {
  fr: {
    title: 'Rendez-vous',
    fallback: 'Pour prendre, déplacer ou annuler un rendez-vous, appelez le',
    private: 'Cette page est la vôtre : ne transmettez pas son adresse.',
  },
  en: {
    title: 'Appointments',
    fallback: 'To book, move or cancel an appointment, call',
    private: 'This page is yours: do not pass on its address.',
  },
} as const;

/** The whole look of the page; the widget brings its own. */
export const bookingPageStyle = `
:root { color-scheme: light dark; --paper: #eef2f4; --card: #fff; --ink: #1d2a33; --muted: #566570; --accent: #0f6674; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #10171c; --card: #1a242b; --ink: #e8eef2; --muted: #a9b6bf; --accent: #7fd1dd; }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-block-size: 100vh; display: grid; grid-template-rows: auto 1fr auto;
  background: var(--paper); color: var(--ink);
  font: 17px/1.5 -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
header, main, footer { inline-size: 100%; max-inline-size: 720px; margin-inline: auto; padding-inline: 20px; }
header { padding-block: 32px 16px; }
h1 { margin: 0; font-size: 24px; line-height: 1.25; text-wrap: balance; }
header p, footer p { margin: 4px 0 0; color: var(--muted); }
main > * { display: block; padding: 24px; border-radius: 16px; background: var(--card); }
main p { margin: 0; }
a { color: var(--accent); font-weight: 600; white-space: nowrap; }
a.call { display: inline-flex; align-items: center; min-block-size: 44px; }
footer { padding-block: 16px 40px; font-size: 15px; }
@media (max-width: 480px) { main { padding-inline: 0; } main > * { border-radius: 0; padding: 20px; } }
`;

/** Writes the page on which a patient books, or sees what they booked. The telephone stands until the widget does. */
export function bookingPageHtml({ clinic, language, sdk, integrity, endpoint }: BookingPageParts): string {
  const { title, fallback, private: secret } = words[language];
  const text = escapeHtml;
  const number = clinic.phone.replace(/[^\d+]/g, '');
  const hash = integrity && ` integrity="${text(integrity)}"`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${text(`${title} – ${clinic.name}`)}</title>
<style>${bookingPageStyle}</style>
<script async src="${text(sdk)}"${hash} crossorigin="anonymous" data-clinic="${text(clinic.id)}" data-endpoint="${text(endpoint)}" data-locale="${language}"></script>
</head>
<body>
<header><h1>${text(clinic.name)}</h1>${clinic.address && `<p>${text(clinic.address)}</p>`}</header>
<main><parcours-booking><p>${text(fallback)} <a class="call" href="tel:${text(number)}">${text(clinic.phone)}</a>.</p></parcours-booking></main>
<footer><p>${text(secret)}</p></footer>
</body>
</html>
`;
}
