import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { WaitingEntry } from '../../src/contracts/waiting-entry.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { localText, chooseLanguage } from '../journeys/local-text.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { Waiting } from '../journeys/waiting-port.ts';
import { joinWaitlist } from '../scheduling/join-waitlist.ts';
import { idOfWaitingToken, waitingTokenOf } from '../scheduling/waiting-token.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { limitNumbers } from './limit-numbers.ts';
import { readBearerToken } from './read-bearer-token.ts';
import { readJson, readText } from './read-body.ts';
import { readIdempotencyKey } from './read-idempotency-key.ts';

const limitBytes = 32 * 1024;
const noBodyBytes = 4 * 1024;

/** `POST /v1/waitlist`: waits for a time, or for an earlier one. */
export async function postWaitlist(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  const idempotencyKey = readIdempotencyKey(request);
  const body = await readJson(request, limitBytes);
  await limitNumbers(call, body);
  const id = await joinWaitlist(body, { clinic, idempotencyKey }, context);
  return jsonResponse(await entryOnWire(id, call, idempotencyKey), 201);
}

/** `GET /v1/waitlist`: what has become of a place on the list. */
export async function getWaitlist(call: ClinicCall): Promise<Response> {
  return jsonResponse(await entryOnWire(idOf(call), call));
}

/** `POST /v1/waitlist/leave`: gives the place up. Repeatable. */
export async function postLeave(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  const id = idOf(call);
  await readText(request, noBodyBytes);
  await context.waitlist.leave(clinic.id, id, context.clock.now());
  return new Response(null, { status: 204 });
}

function idOf({ request, context }: ClinicCall): string {
  const id = idOfWaitingToken('waiting', readBearerToken(request), context.secret);
  if (id === undefined) throw new Refusal('not_found');
  return id;
}

async function entryOnWire(
  id: string,
  { clinic, context }: ClinicCall,
  idempotencyKey?: string,
): Promise<WaitingEntry> {
  const found = await context.waitlist.find(clinic.id, id, context.clock.now());
  if (!found) throw new Refusal('not_found');
  return {
    id,
    idempotencyKey: idempotencyKey ?? found.idempotencyKey,
    status: found.status,
    token: waitingTokenOf('waiting', id, context.secret),
    serviceName: serviceName(found, clinic),
    expiresAt: isoWithOffset(found.expiresMs, clinic.timeZone),
    phone: clinic.phone,
  };
}

function serviceName({ service, patient }: Waiting, clinic: ClinicFile): string {
  const entry = clinic.services.find(({ id }) => id === service);
  const languages = [chooseLanguage([patient.locale], clinic.languages), ...clinic.languages];
  return entry ? localText(entry.name, languages) : service;
}
