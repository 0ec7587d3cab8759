import { AssistRequest, type AssistEvent } from '../../src/contracts/assist-request.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { ClinicCall } from './api-context.ts';
import { limitRate } from './rate-limit.ts';
import { readJson } from './read-body.ts';

const limitBytes = 16 * 1024;

/**
 * `POST /v1/faq/assist`: an answer worded by a language model from the entries of the FAQ, as server-sent events. Only for
 * a clinic that names one.
 */
export async function postAssist({ request, clinic, context, address }: ClinicCall): Promise<Response> {
  if (!clinic.assistant) throw new Refusal('not_found');
  limitRate(address, context.strictLimit);
  const body = await readJson(request, limitBytes);
  const read = AssistRequest.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const left = new AbortController();
  const events = context.assistant.answer(clinic, read.data, AbortSignal.any([request.signal, left.signal]));
  return new Response(streamOf(events, left, context.log), {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
  });
}

/** One event at a time, as the patient's browser takes them. */
function streamOf(
  events: AsyncGenerator<AssistEvent>,
  left: AbortController,
  log: ClinicCall['context']['log'],
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await events.next();
      if (done) return controller.close();
      if (value.event === 'error') log({ level: 'info', event: 'assist_failed', code: value.data.code });
      controller.enqueue(encoder.encode(`event: ${value.event}\ndata: ${JSON.stringify(value.data)}\n\n`));
    },
    async cancel() {
      left.abort();
      await events.return(undefined);
    },
  });
}
