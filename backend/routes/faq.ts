import { createHash } from 'node:crypto';
import { faqContentOf } from '../faq/faq-content-of.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { wantedLanguages } from './wanted-languages.ts';

/** An hour of closing early shows soon enough; a page opened again asks nothing. */
const caching = 'public, max-age=300, stale-while-revalidate=86400';

/** `GET /v1/faq`: the questions and answers of the clinic, in the language that is wanted or else in its first. */
export function getFaq({ request, clinic }: ClinicCall): Promise<Response> {
  const content = faqContentOf(clinic, wantedLanguages(request.headers.get('accept-language') ?? ''));
  if (!content) return Promise.reject(new Refusal('not_found'));
  const body = JSON.stringify(content);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const response = isKnown(request, tag) ? new Response(null, { status: 304 }) : jsonResponse(body);
  response.headers.set('content-language', content.language);
  response.headers.set('etag', tag);
  response.headers.set('cache-control', caching);
  response.headers.append('vary', 'Accept-Language');
  return Promise.resolve(response);
}

/** RFC 9110, 13.1.2: a proxy that compresses makes a tag weak; the content behind it is the same. */
function isKnown({ headers }: Request, tag: string): boolean {
  const wanted = headers.get('if-none-match');
  return (
    wanted !== null &&
    wanted.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag)
  );
}
