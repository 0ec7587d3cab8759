import { createHash } from 'node:crypto';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { MessageRequest, type MessageReceipt } from '../../src/contracts/message-request.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import { Refusal } from '../journeys/refusal.ts';
import { noticeProblems } from '../scheduling/notice-problems.ts';
import { readPhone } from '../scheduling/read-phone.ts';
import { requestHashOf } from '../scheduling/request-hash.ts';
import { idOfWaitingToken } from '../scheduling/waiting-token.ts';
import type { ClinicCall } from './api-context.ts';
import {
  deskMessagePageHtml,
  deskMessagePageScript,
  deskMessagePageStyle,
} from './desk-message-page-html.ts';
import { deskMessageWords, type DeskLanguage } from './desk-message-words.ts';
import { jsonResponse } from './json-response.ts';
import { limitRate } from './rate-limit.ts';
import { readBearerToken } from './read-bearer-token.ts';
import { readJson, readText } from './read-body.ts';
import { readIdempotencyKey } from './read-idempotency-key.ts';
import { wantedLanguages } from './wanted-languages.ts';

const limitBytes = 32 * 1024;
const noBodyBytes = 4 * 1024;

/** `POST /v1/messages`: somebody writes to the desk. Once for each key, and the same bytes for a repeat. */
export async function postMessage({ request, clinic, context, address }: ClinicCall): Promise<Response> {
  limitRate(address, context.strictLimit);
  const idempotencyKey = readIdempotencyKey(request);
  const { sent, phone } = readMessage(await readJson(request, limitBytes), clinic);
  const nowMs = context.clock.now();
  const id = context.newId();
  const receipt: MessageReceipt = {
    ...{ id, idempotencyKey, status: 'received', phone: clinic.phone },
    receivedAt: isoWithOffset(nowMs, clinic.timeZone),
  };
  const { name, email, message: text, locale, notices } = sent;
  const outcome = await context.deskMessages.receive({
    ...{ id, clinic, idempotencyKey, nowMs, name, email, phone, text, locale, notices },
    requestHash: requestHashOf(sent),
    receipt: JSON.stringify(receipt),
    decisions: notices.map((decided) => ({
      ...decided,
      purpose: clinic.notices.find((notice) => notice.id === decided.id)?.purpose ?? 'care',
    })),
  });
  if (outcome.kind === 'key_reused') throw new Refusal('key_reused');
  return jsonResponse(outcome.receipt, 201);
}

/** `GET /v1/message`: what the link in the e-mail to the desk leads to. */
export async function getDeskMessage(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  const found = await context.deskMessages.find(clinic.id, idOf(call));
  if (!found) throw new Refusal('not_found');
  const { receivedMs, ...message } = found;
  return jsonResponse({ ...message, receivedAt: isoWithOffset(receivedMs, clinic.timeZone) });
}

/** `POST /v1/message/done`: the desk has dealt with it. Repeatable. */
export async function postDeskMessageDone(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  const id = idOf(call);
  await readText(request, noBodyBytes);
  await context.deskMessages.settle(clinic.id, id, context.clock.now());
  return new Response(null, { status: 204 });
}

/** `POST /v1/message/erase`: the person asked for it, or there is no more need of it. Repeatable. */
export async function postDeskMessageErase(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  const id = idOf(call);
  await readText(request, noBodyBytes);
  await context.deskMessages.erase(clinic.id, id, context.clock.now());
  return new Response(null, { status: 204 });
}

/** `GET /message?clinic=…`: the page behind that link. It has nothing of the message until its script has asked. */
export function getDeskMessagePage({ request, clinic }: ClinicCall): Promise<Response> {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  const written = Object.keys(deskMessageWords) as DeskLanguage[];
  const language = chooseLanguage([...wanted, ...clinic.languages], written) as DeskLanguage;
  const { doneMessageDays: done, messageDays: most } = clinic.retention;
  const html = deskMessagePageHtml({
    ...{ clinic: clinic.name, timeZone: clinic.timeZone, language },
    days: { done, most },
  });
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'content-security-policy': deskMessagePolicy(),
    'x-robots-tag': 'noindex, nofollow',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    vary: 'Accept-Language',
  };
  return Promise.resolve(new Response(html, { headers }));
}

/** One script, one sheet of styles, calls to this backend, and nothing else. */
function deskMessagePolicy(): string {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hashOf(deskMessagePageScript)}`,
    `style-src ${hashOf(deskMessagePageStyle)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ');
}

function readMessage(body: unknown, clinic: ClinicFile): { sent: MessageRequest; phone: string | undefined } {
  const read = MessageRequest.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const sent = read.data;
  const errors: FieldProblem[] = noticeProblems(sent.notices, clinic);
  const phone = sent.phone === undefined ? undefined : readPhone(sent.phone, clinic.country);
  if (sent.phone !== undefined && phone === undefined) errors.push({ pointer: '/phone', code: 'invalid' });
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
  return { sent, phone };
}

function idOf({ request, context }: ClinicCall): string {
  const id = idOfWaitingToken('message', readBearerToken(request), context.secret);
  if (id === undefined) throw new Refusal('not_found');
  return id;
}
