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
  const read = (batch as unknown[]).map(readEvent);
  const claims = read.flatMap(({ claim }) => claim ?? []);
  const kept = await context.events.saveClaims(clinic.id, claims, context.clock.now());
  const statusOf = new Map(claims.map((claim, at) => [claim, kept[at] ?? 'duplicate']));
  const receipt: EventReceipt = {
    results: read.map(({ claim, result }) =>
      claim ? { id: claim.id, status: statusOf.get(claim) ?? 'duplicate' } : result,
    ),
  };
  return jsonResponse(receipt, 202);
}

type ReadEvent = { claim: CloudEvent; result?: never } | { result: EventResult; claim?: never };

function readEvent(event: unknown): ReadEvent {
  const refused = (code: string): ReadEvent => ({ result: { id: idOf(event), status: 'rejected', code } });
  const envelope = CloudEvent.safeParse(event);
  if (!envelope.success) return refused('invalid_event');
  const { type } = envelope.data;
  if (!isBrowserEvent(type)) return refused('unknown_type');
  const data = browserEvents[type].data.safeParse(envelope.data.data);
  if (!data.success) return refused('invalid_data');
  if (findJsonFault(JSON.stringify(envelope.data))) return refused('invalid_event');
  return { claim: envelope.data };
}

function isBrowserEvent(type: string): type is BrowserEventType {
  return Object.hasOwn(browserEvents, type);
}

/** Even a bad event is named in the answer, if it says its name. */
function idOf(event: unknown): string | null {
  if (typeof event !== 'object' || event === null || !('id' in event)) return null;
  return typeof event.id === 'string' ? event.id.slice(0, 64) : null;
}
