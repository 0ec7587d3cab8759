import { escapeHtml } from '../channels/escape-html.ts';

const words = {
  fr: {
    title: 'Message reçu',
    loading: 'Ouverture du message…',
    missing: 'Ce message n’est pas là : le lien est incomplet, ou le message a été effacé.',
    done: 'C’est traité',
    settled: 'Traité.',
  },
  en: {
    title: 'Message received',
    loading: 'Opening the message…',
    missing: 'This message is not here: the link is incomplete, or the message was erased.',
    done: 'It is dealt with',
    settled: 'Dealt with.',
  },
} as const;

export const deskMessagePageStyle = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 32px 20px; max-inline-size: 640px; font: 17px/1.5 -apple-system, 'Segoe UI', Roboto, sans-serif; }
h1 { font-size: 24px; line-height: 1.25; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; padding: 20px; border-radius: 12px; border: 1px solid #8a979f; }
button { min-block-size: 44px; padding-inline: 20px; font: inherit; }
`;

/** The secret is in the fragment, which a browser sends to nobody; text goes in as text. */
export const deskMessagePageScript = `
const at = (id) => document.getElementById(id);
const token = location.hash.replace(/^#message=/, '');
const call = (path, method) =>
  fetch(path + location.search, { method, headers: { authorization: 'Bearer ' + token } });
const show = async () => {
  const answer = await call('/v1/message', 'GET').catch(() => undefined);
  const message = answer && answer.ok ? await answer.json() : undefined;
  at('state').textContent = message && message.state !== 'erased' ? '' : document.body.dataset.missing;
  if (!message || message.state === 'erased') return;
  at('from').textContent = [message.name, message.email, message.phone].filter(Boolean).join(' · ');
  at('when').textContent = new Date(message.receivedAt).toLocaleString(document.documentElement.lang);
  at('text').textContent = message.text;
  at('text').hidden = false;
  at('done').hidden = message.state === 'done';
  if (message.state === 'done') at('state').textContent = document.body.dataset.settled;
};
at('done').addEventListener('click', async () => {
  await call('/v1/message/done', 'POST').catch(() => undefined);
  await show();
});
addEventListener('hashchange', () => location.reload());
void show();
`;

/** Writes the page on which the desk reads one message. */
export function deskMessagePageHtml(clinic: string, language: 'fr' | 'en'): string {
  const { title, loading, missing, done, settled } = words[language];
  const text = escapeHtml;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(`${title} – ${clinic}`)}</title>
<style>${deskMessagePageStyle}</style>
</head>
<body data-missing="${text(missing)}" data-settled="${text(settled)}">
<main><h1>${text(title)}</h1><p id="from"></p><p id="when"></p>
<pre id="text" hidden></pre><p id="state" role="status">${text(loading)}</p>
<button id="done" type="button" hidden>${text(done)}</button></main>
<script>${deskMessagePageScript}</script>
</body>
</html>
`;
}
