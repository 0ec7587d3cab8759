import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../channels/escape-html.ts';
import type { ClinicCall } from './api-context.ts';

/** A page of the clinic itself, made of one script of the build. */
export interface OwnPage {
  /** Id of the body, by which the script knows its page. */
  id: string;
  title: string;
  loading: string;
  missing: string;
  language: string;
  /** Files below `/sdk/`: the script, and what it imports later. */
  scripts: readonly [string, ...string[]];
  /** It shows other pages of this backend inside it. */
  hasFrames?: true;
}

/**
 * Answers with a page that is the same for everybody: the secret is in the fragment, and the policy lets nothing in but
 * its scripts, and nothing out but calls to this backend.
 */
export async function ownPage(
  { clinic, context }: Pick<ClinicCall, 'clinic' | 'context'>,
  page: OwnPage,
): Promise<Response> {
  const { id, title, loading, missing, language, scripts } = page;
  const content = await readFile(join(context.sdkFolder, scripts[0])).catch(() => undefined);
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
<script type="module" src="/sdk/${scripts[0]}"${hash && ` integrity="${hash}"`}></script>
</head>
<body id="${id}" data-name="${text(clinic.name)}" data-zone="${text(clinic.timeZone)}">
<main><h1>${text(title)}</h1><p>${text(loading)}</p><noscript><p>${text(missing)}</p></noscript></main>
</body>
</html>
`;
  const base = `${context.publicUrl}/sdk/`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': policy(
        scripts.map((script) => new URL(script, base).href),
        page,
      ),
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    },
  });
}

/** Scripts by their addresses, calls to this backend and frames of it, and nothing else. */
const policy = (scripts: readonly string[], { hasFrames }: Pick<OwnPage, 'hasFrames'>) =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "connect-src 'self'",
    ...(hasFrames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
