import { browserEvents, type BrowserEventType } from '../../src/contracts/browser-events.ts';
import { CloudEvent, maximumBatchBytes, maximumBatchEvents } from '../../src/contracts/cloud-event.ts';
import type { EventReceipt, EventResult } from '../../src/contracts/event-receipt.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { ClinicCall } from './api-context.ts';
import { findJsonFault } from './find-json-fault.ts';
import { jsonResponse } from './json-response.ts';
import { parseJson, readJsonText } from './read-body.ts';

/** `POST /v1/events`: what widgets claim. Each event of the batch is answered for itself. */
export async function postEvents({ request, clinic, context }: ClinicCall): Promise<Response> {
  const types = ['text/plain', 'application/json', 'application/cloudevents-batch+json'];
  const batch = parseJson(await readJsonText(request, types, maximumBatchBytes));
  if (!Array.isArray(batch) || batch.length > maximumBatchEvents) {
    throw new Refusal('invalid_request', { errors: [{ pointer: '', code: 'not_a_batch_of_at_most_50' }] });
  }
  const results: EventResult[] = [];
  for (const event of batch as unknown[]) results.push(await receive(event, { clinic, context }));
  const receipt: EventReceipt = { results };
  return jsonResponse(receipt, 202);
}

async function receive(
  event: unknown,
  { clinic, context }: Pick<ClinicCall, 'clinic' | 'context'>,
): Promise<EventResult> {
  const envelope = CloudEvent.safeParse(event);
  if (!envelope.success) return { id: idOf(event), status: 'rejected', code: 'invalid_event' };
  const { id, type } = envelope.data;
  if (!isBrowserEvent(type)) return { id, status: 'rejected', code: 'unknown_type' };
  const data = browserEvents[type].data.safeParse(envelope.data.data);
  if (!data.success) return { id, status: 'rejected', code: 'invalid_data' };
  if (findJsonFault(JSON.stringify(envelope.data))) return { id, status: 'rejected', code: 'invalid_event' };
  return { id, status: await context.events.saveClaim(clinic.id, envelope.data, context.clock.now()) };
}

function isBrowserEvent(type: string): type is BrowserEventType {
  return Object.hasOwn(browserEvents, type);
}

/** Even a bad event is named in the answer, if it says its name. */
function idOf(event: unknown): string | null {
  if (typeof event !== 'object' || event === null || !('id' in event)) return null;
  return typeof event.id === 'string' ? event.id.slice(0, 64) : null;
}
