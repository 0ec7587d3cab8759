import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import { NewsletterRequest, UnfinishedRequest } from '../../src/contracts/newsletter-request.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import type { ContactPort, RequestOutcome } from '../journeys/contact-port.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import type { Clock } from '../journeys/ports.ts';
import { Refusal } from '../journeys/refusal.ts';
import { wordingProblem } from './notice-problems.ts';
import { requestHashOf } from './request-hash.ts';

export interface ContactContext {
  contacts: ContactPort;
  clock: Clock;
  newId: () => string;
}

interface Order {
  clinic: ClinicFile;
  idempotencyKey: string;
}

/**
 * Asks the owner of an address whether they want the newsletter. Whether it is known does not show in what happens here.
 *
 * @param body - Parsed JSON, or the fields of a form.
 * @throws Refusal if the request is not right, or its key was used for another.
 */
export async function askForNewsletter(
  body: unknown,
  { clinic, idempotencyKey }: Order,
  { contacts, clock, newId }: ContactContext,
): Promise<void> {
  const read = NewsletterRequest.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const { newsletter } = clinic;
  if (!newsletter) throw new Refusal('not_found');
  const { interests, notice, ...who } = read.data;
  const known = newsletter.topics.map(({ id }) => id);
  const errors = [
    ...interests.flatMap((id, index) =>
      known.includes(id) ? [] : [{ pointer: `/interests/${index}`, code: 'unknown' }],
    ),
    ...noticeErrors(notice, 'newsletter', clinic),
  ];
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
  const requestHash = requestHashOf(read.data);
  refuseReused(
    await contacts.request({
      ...{ id: newId(), clinic, idempotencyKey, requestHash, nowMs: clock.now() },
      ...{ ...who, interests: [...new Set(interests)], notice: shownOf(notice) },
    }),
  );
}

/**
 * Notes that somebody went away from a booking and agreed to be written to about it.
 *
 * @param body - Parsed JSON.
 * @throws Refusal likewise.
 */
export async function noteUnfinished(
  body: unknown,
  { clinic, idempotencyKey }: Order,
  { contacts, clock, newId }: ContactContext,
): Promise<void> {
  const read = UnfinishedRequest.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const { service, notice, ...who } = read.data;
  const errors = [
    ...(clinic.services.some(({ id }) => id === service) ? [] : [{ pointer: '/service', code: 'unknown' }]),
    ...noticeErrors(notice, 'unfinished-booking', clinic),
  ];
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
  const requestHash = requestHashOf(read.data);
  refuseReused(
    await contacts.noteUnfinished({
      ...{ id: newId(), clinic, idempotencyKey, requestHash, nowMs: clock.now() },
      ...{ ...who, service, notice: shownOf(notice) },
    }),
  );
}

/** A yes to another notice, or to other words, is none. */
function noticeErrors(notice: NoticeDecision, purpose: ConsentPurpose, clinic: ClinicFile): FieldProblem[] {
  const asked = clinic.notices.find(({ id }) => id === notice.id);
  const code =
    asked?.purpose === purpose
      ? (wordingProblem(notice, clinic) ?? (notice.decision === 'given' ? undefined : 'missing'))
      : 'unknown';
  return code ? [{ pointer: '/notice', code }] : [];
}

function shownOf({ id, version, language, hash }: NoticeDecision) {
  return { id, version, language, ...(hash !== undefined && { hash }) };
}

function refuseReused(outcome: RequestOutcome): void {
  if (outcome === 'key_reused') throw new Refusal('key_reused');
}
