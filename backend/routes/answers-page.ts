import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../channels/escape-html.ts';
import type { ClinicCall } from './api-context.ts';

const words = {
  fr: {
    title: 'Réponses reçues',
    loading: 'Chargement…',
    missing: 'Cette page a besoin de JavaScript, et d’un navigateur récent.',
  },
  en: {
    title: 'Answers received',
    loading: 'Loading…',
    missing: 'This page needs JavaScript, and a recent browser.',
  },
} as const;

/**
 * `GET /desk/answers?clinic=…`: the page on which a clinic opens its answers. It is the same for everybody: the secret
 * is in the fragment, the key comes from the clinic's own disk, and the policy lets nothing out but calls to this
 * backend.
 */
export async function getAnswersPage({ clinic, context }: ClinicCall): Promise<Response> {
  const language = clinic.languages[0]?.startsWith('en') ? 'en' : 'fr';
  const { title, loading, missing } = words[language];
  const script = '/sdk/answers.js';
  const content = await readFile(join(context.sdkFolder, 'answers.js')).catch(() => undefined);
  const hash = content ? `sha384-${createHash('sha384').update(content).digest('base64')}` : '';
  const text = escapeHtml;
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${text(`${title} – ${clinic.name}`)}</title>
<script type="module" src="${script}"${hash && ` integrity="${hash}"`}></script>
</head>
<body id="answers" data-name="${text(clinic.name)}" data-zone="${text(clinic.timeZone)}">
<main><h1>${text(title)}</h1><p>${text(loading)}</p><noscript><p>${text(missing)}</p></noscript></main>
</body>
</html>
`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': policy(new URL(script, `${context.publicUrl.replace(/\/+$/, '')}/`).href),
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    },
  });
}

/** One script by its address, calls to this backend, and nothing else. */
const policy = (script: string) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
