import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import type { ClinicCall } from './api-context.ts';
import { bookingPageHtml, bookingPageStyle } from './booking-page-html.ts';
import { wantedLanguages } from './wanted-languages.ts';

const written = ['fr', 'en'] as const;

/**
 * `GET /rdv?clinic=…`: the page behind the links of messages, for a clinic whose website has none. It reads and changes
 * nothing; the secret of a link is in the fragment, which never gets here.
 */
export async function getBookingPage({ request, clinic, context }: ClinicCall): Promise<Response> {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  const language = chooseLanguage([...wanted, ...clinic.languages], written) === 'en' ? 'en' : 'fr';
  const sdk = new URL('sdk/parcours.js', `${context.publicUrl}/`);
  const integrity = await integrityOf(join(context.sdkFolder, 'parcours.js'));
  const endpoint = context.publicUrl;
  const html = bookingPageHtml({
    clinic: clinicOnPage(clinic),
    language,
    sdk: sdk.href,
    integrity,
    endpoint,
  });
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

function clinicOnPage({ id, name, phone, locations }: ClinicFile) {
  return { id, name, phone, address: locations.length === 1 ? (locations[0]?.address ?? '') : '' };
}

/** The files of the build and the calls of the widget, one sheet of styles, and nothing else. */
export function widgetPagePolicy(origin: string): string {
  const style = createHash('sha256').update(bookingPageStyle).digest('base64');
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    `style-src 'sha256-${style}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Left out where the build is not there: then the script is not either, and the fallback shows. */
export async function integrityOf(file: string): Promise<string> {
  const content = await readFile(file).catch(() => undefined);
  return content ? `sha384-${createHash('sha384').update(content).digest('base64')}` : '';
}
