import { UnansweredQuestion } from '../../src/contracts/message-request.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import { Refusal } from '../journeys/refusal.ts';
import { noticeProblems } from '../scheduling/notice-problems.ts';
import type { ClinicCall } from './api-context.ts';
import { limitRate } from './rate-limit.ts';
import { readJson } from './read-body.ts';

const limitBytes = 16 * 1024;

/** `POST /v1/faq/unanswered`: the words of a question that found no answer, from someone who agreed to give them. */
export async function postUnanswered({ request, clinic, context, address }: ClinicCall): Promise<Response> {
  limitRate(address, context.strictLimit);
  const body = await readJson(request, limitBytes);
  const read = UnansweredQuestion.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const { question, language, notice } = read.data;
  const asked = clinic.notices.find(({ id }) => id === notice.id);
  // Of the notices of the clinic, this one alone is decided on here: the others are not asked.
  const faults = noticeProblems([notice], { ...clinic, notices: asked ? [asked] : [] });
  if (asked?.purpose !== 'measurement' || notice.decision !== 'given' || faults.length > 0)
    throw new Refusal('invalid_request', { errors: [{ pointer: '/notice', code: 'not_given' }] });
  const askedOn = isoDateAt(context.clock.now(), clinic.timeZone);
  await context.unanswered.save({ clinic: clinic.id, language, question, notice, askedOn });
  return new Response(null, { status: 204 });
}
