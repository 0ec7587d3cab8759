import { Refusal } from '../journeys/refusal.ts';
import { idOfWaitingToken } from '../scheduling/waiting-token.ts';
import type { ClinicCall } from './api-context.ts';

/**
 * `GET /desk/campaign?clinic=…&token=…&language=…`: a campaign as a mail program shows it, to be framed by the desk. The
 * token is in the address, for nothing else can open a frame; it opens this text alone, written to somebody who does not
 * exist.
 */
export async function getCampaignPage({ url, clinic, context }: ClinicCall): Promise<Response> {
  const id = idOfWaitingToken('campaign', url.searchParams.get('token') ?? '', context.secret);
  const campaign = id === undefined ? undefined : await context.campaigns.store.find(clinic.id, id);
  if (!campaign) throw new Refusal('not_found');
  const language = url.searchParams.get('language') ?? clinic.languages[0] ?? 'fr';
  const { html } = await context.campaigns.preview(clinic, campaign, language);
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // What a mail program does: styles and images, and nothing that runs.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox",
      'x-robots-tag': 'noindex, nofollow',
    },
  });
}
