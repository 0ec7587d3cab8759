import { createHash } from 'node:crypto';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { accepted } from '../../src/contracts/newsletter-request.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';
import { noticeWording } from '../journeys/notice-wording.ts';
import { Refusal } from '../journeys/refusal.ts';
import { askForNewsletter, noteUnfinished } from '../scheduling/ask-for-newsletter.ts';
import { idOfWaitingToken, waitingTokenOf } from '../scheduling/waiting-token.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import {
  confirmedPageHtml,
  confirmPageHtml,
  newsletterFormHtml,
  newsletterSentHtml,
  type NewsletterForm,
} from './newsletter-page-html.ts';
import { plainPageOf, plainPageResponse, type PlainPage } from './plain-page.ts';
import { missingPageHtml } from './preferences-page-html.ts';
import { preferencesWords } from './preferences-words.ts';
import { limitRate } from './rate-limit.ts';
import { readJson, readText } from './read-body.ts';
import { keyForm, readIdempotencyKey } from './read-idempotency-key.ts';

const limitBytes = 16 * 1024;

/** `POST /v1/newsletter`: asks the owner of an address. The answer is the same whether it is known or not. */
export async function postNewsletter({ request, clinic, context, address }: ClinicCall): Promise<Response> {
  limitRate(address, context.strictLimit);
  const idempotencyKey = readIdempotencyKey(request);
  await askForNewsletter(await readJson(request, limitBytes), { clinic, idempotencyKey }, context);
  return jsonResponse(accepted, 202);
}

/** `POST /v1/unfinished`: somebody goes away from a booking and agrees to be written to about it. */
export async function postUnfinished({ request, clinic, context, address }: ClinicCall): Promise<Response> {
  limitRate(address, context.strictLimit);
  const idempotencyKey = readIdempotencyKey(request);
  await noteUnfinished(await readJson(request, limitBytes), { clinic, idempotencyKey }, context);
  return jsonResponse(accepted, 202);
}

/** `GET /newsletter?clinic=…`: the form, for a clinic whose website has none of its own. */
export function getNewsletterPage(call: ClinicCall): Promise<Response> {
  const page = plainPageOf(call);
  const form = formOf(call, page);
  return Promise.resolve(
    form
      ? plainPageResponse(newsletterFormHtml(page, form), page)
      : plainPageResponse(missingPageHtml(page), page, 404),
  );
}

/** `POST` to the same address, from that form. */
export async function postNewsletterPage(call: ClinicCall): Promise<Response> {
  const { request, clinic, context, address } = call;
  limitRate(address, context.strictLimit);
  const page = plainPageOf(call);
  const form = formOf(call, page);
  if (!form) return plainPageResponse(missingPageHtml(page), page, 404);
  const sent = new URLSearchParams(await readText(request, limitBytes));
  const field = (name: string) => sent.get(name) ?? '';
  const typed = {
    email: field('email').trim(),
    given: field('given').trim(),
    interests: sent.getAll('topic'),
  };
  const idempotencyKey = keyForm.test(field('key')) ? field('key') : form.key;
  const body = {
    ...{ email: typed.email, ...(typed.given && { given: typed.given }), interests: typed.interests },
    locale: page.language,
    notice: {
      ...{ id: field('notice'), version: field('version'), language: field('language') },
      ...{ hash: field('hash'), decision: field('decision') === 'given' ? 'given' : 'refused' },
    },
  };
  try {
    await askForNewsletter(body, { clinic, idempotencyKey }, context);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'too_many_requests') throw error;
    return plainPageResponse(newsletterFormHtml(page, form, typed), page, 422);
  }
  return plainPageResponse(newsletterSentHtml(page), page, 202);
}

/** `GET /newsletter/confirm?clinic=…&token=…`: asks once more, and changes nothing: mail scanners follow links. */
export async function getNewsletterConfirm(call: ClinicCall): Promise<Response> {
  const page = plainPageOf(call);
  const id = idOf(call);
  const found = id === undefined ? undefined : await call.context.contacts.find(call.clinic.id, id);
  if (!found) return plainPageResponse(missingPageHtml(page), page, 404);
  return plainPageResponse(confirmPageHtml(page), page);
}

/** `POST` to the same address: the owner of the address wants the newsletter. Repeatable. */
export async function postNewsletterConfirm(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  const page = plainPageOf(call);
  const id = idOf(call);
  const done =
    id === undefined ? undefined : await context.contacts.confirm(clinic.id, id, context.clock.now());
  if (id === undefined || !done) return plainPageResponse(missingPageHtml(page), page, 404);
  const query = new URLSearchParams({
    clinic: clinic.id,
    token: waitingTokenOf('contact', id, context.secret),
  });
  const { all } = preferencesWords[page.language];
  return plainPageResponse(confirmedPageHtml(page, `../preferences?${query.toString()}`, all), page);
}

function idOf({ url, context }: ClinicCall): string | undefined {
  return idOfWaitingToken('newsletter', url.searchParams.get('token') ?? '', context.secret);
}

/** @returns `undefined` for a clinic that has no newsletter. */
function formOf({ clinic, context }: ClinicCall, page: PlainPage): NewsletterForm | undefined {
  const notice = clinic.notices.find(({ id }) => id === clinic.newsletter?.notice);
  if (!clinic.newsletter || !notice) return undefined;
  const language = chooseLanguage([page.language], clinic.languages);
  const wording = noticeWording(notice, language, clinic);
  const hash = createHash('sha256').update(wording).digest('hex');
  return {
    topics: topicsOf(clinic.newsletter.topics, [page.language, ...clinic.languages]),
    notice: { id: notice.id, version: notice.version, language, wording, hash },
    key: context.newId(),
  };
}

function topicsOf(
  topics: NonNullable<ClinicFile['newsletter']>['topics'],
  languages: readonly string[],
): NewsletterForm['topics'] {
  return topics.map(({ id, name }) => ({ id, name: localText(name, languages) }));
}
