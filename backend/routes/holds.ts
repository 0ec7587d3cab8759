import { HoldRequest } from '../../src/contracts/hold-request.ts';
import type { Hold } from '../../src/contracts/hold.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { HeldSlot } from '../journeys/scheduling-port.ts';
import { offeredCandidate, refuseTaken } from '../scheduling/find-place.ts';
import type { ClinicCall } from './api-context.ts';
import { countStep } from './count-step.ts';
import { jsonResponse } from './json-response.ts';
import { readJson, readText } from './read-body.ts';
import { slotOnWire } from './slot-on-wire.ts';

const limitBytes = 4 * 1024;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** `POST /v1/holds` (IHE `$hold`): keeps a slot while the patient types. */
export async function postHold(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  const body = await readJson(request, limitBytes);
  const read = HoldRequest.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const { scheduling } = context;
  const candidate = await offeredCandidate(scheduling, clinic, read.data.slotId);
  const held = await scheduling.hold(clinic, candidate);
  if (held === 'slot_taken') return refuseTaken(scheduling, clinic, candidate);
  countStep(call, { step: 'held', service: candidate.service });
  return jsonResponse(holdOnWire(held, { clinic, context }), 201);
}

/** `PUT /v1/holds/:id`: gives the hold its full time again, once. A repeated request changes nothing. */
export async function putHold({ params, clinic, context }: ClinicCall): Promise<Response> {
  const held = await context.scheduling.extendHold(clinic, holdIdOf(params));
  if (typeof held === 'string') throw new Refusal(held);
  return jsonResponse(holdOnWire(held, { clinic, context }));
}

/** `POST /v1/holds/:id/release`: gives a hold back. Simple enough for a closing tab, and repeatable. */
export async function postRelease({ request, params, clinic, context }: ClinicCall): Promise<Response> {
  await readText(request, limitBytes);
  const id = params['id'] ?? '';
  if (uuid.test(id)) await context.scheduling.release(clinic, id);
  return new Response(null, { status: 204 });
}

function holdIdOf(params: ClinicCall['params']): string {
  const id = params['id'] ?? '';
  if (!uuid.test(id)) throw new Refusal('unknown_hold');
  return id;
}

function holdOnWire(held: HeldSlot, { clinic, context }: Pick<ClinicCall, 'clinic' | 'context'>): Hold {
  return {
    holdId: held.id,
    slot: slotOnWire(held.candidate, clinic),
    expiresAt: isoWithOffset(held.expiresMs, clinic.timeZone),
    serverNow: isoWithOffset(context.clock.now(), clinic.timeZone),
  };
}
