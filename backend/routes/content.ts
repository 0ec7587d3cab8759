import { ContentMoment } from '../../src/contracts/content-entry.ts';
import type { ShownContent } from '../../src/contracts/shown-content.ts';
import { contentOf } from '../journeys/content-of.ts';
import { Refusal } from '../journeys/refusal.ts';
import { announcementsOf } from './announcements.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';

/**
 * `GET /v1/content?clinic=…&at=faq|booked`: what the clinic gives to read at that moment, in the wanted language. It is
 * the same for everybody: what interests a patient is no part of an address.
 */
export async function getContent(call: ClinicCall): Promise<Response> {
  const { url, clinic } = call;
  const moment = ContentMoment.safeParse(url.searchParams.get('at'));
  if (!moment.success)
    throw new Refusal('invalid_request', { errors: [{ pointer: '/at', code: 'not_faq_booked_or_news' }] });
  const { language, announcements } = await announcementsOf(call);
  const shown: ShownContent = {
    ...contentOf(clinic, moment.data, language),
    announcements: announcements.map(({ subject, body, link }) => ({ subject, body, ...(link && { link }) })),
  };
  const response = jsonResponse(shown);
  response.headers.set('content-language', language);
  response.headers.set('cache-control', 'public, max-age=300');
  response.headers.append('vary', 'Accept-Language');
  return response;
}
