import { browserEvents, type BrowserEventType } from '../../src/contracts/browser-events.ts';
import { CloudEvent, maximumBatchBytes, maximumBatchEvents } from '../../src/contracts/cloud-event.ts';
import type { EventReceipt, EventResult } from '../../src/contracts/event-receipt.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { ClinicCall } from './api-context.ts';
import { findJsonFault, mayHoldUnusableCharacters } from './find-json-fault.ts';
import { jsonResponse } from './json-response.ts';
import { parseJson, readJsonText } from './read-body.ts';

/** `POST /v1/events`: what widgets claim. Each event of the batch is answered for itself. */
export async function postEvents({ request, clinic, context }: ClinicCall): Promise<Response> {
  const types = ['text/plain', 'application/json', 'application/cloudevents-batch+json'];
  const text = await readJsonText(request, types, maximumBatchBytes);
  const batch = parseJson(text);
  if (!Array.isArray(batch) || batch.length > maximumBatchEvents) {
    throw new Refusal('invalid_request', { errors: [{ pointer: '', code: 'not_a_batch_of_at_most_50' }] });
  }
  const isPlain = !mayHoldUnusableCharacters(text);
  const read = (batch as unknown[]).map((event) => (isPlain ? readEvent(event) : readWhole(event)));
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
  return { claim: envelope.data };
}

/** Reads an event of a batch that may hold what a database cannot keep. */
function readWhole(event: unknown): ReadEvent {
  const read = readEvent(event);
  if (!read.claim || !findJsonFault(JSON.stringify(read.claim))) return read;
  return { result: { id: read.claim.id, status: 'rejected', code: 'invalid_event' } };
}

function isBrowserEvent(type: string): type is BrowserEventType {
  return Object.hasOwn(browserEvents, type);
}

/** Even a bad event is named in the answer, if it says its name. */
function idOf(event: unknown): string | null {
  if (typeof event !== 'object' || event === null || !('id' in event)) return null;
  return typeof event.id === 'string' ? event.id.slice(0, 64) : null;
}
