import { maximumFactBytes, PracticeFact } from '../../src/contracts/practice-fact.ts';
import { webhookFault } from '../scheduling/standard-webhooks.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { ClinicCall } from './api-context.ts';
import { findJsonFault } from './find-json-fault.ts';
import { jsonResponse } from './json-response.ts';
import { parseJson, readJsonText } from './read-body.ts';

/** `POST /v1/facts`: what the practice system states, signed over the body as it came. */
export async function postFact({ request, clinic, context }: ClinicCall): Promise<Response> {
  const { hooks, clock } = context;
  const secrets = hooks.factSecrets(clinic.id);
  if (secrets.length === 0) throw new Refusal('not_found');
  const types = ['application/json', 'application/cloudevents+json'];
  const body = await readJsonText(request, types, maximumFactBytes);
  const nowMs = clock.now();
  // Before anything of it is read: what nobody signed has no meaning.
  const fault = webhookFault({ headers: request.headers, body, nowMs }, secrets);
  if (fault) throw new Refusal('signature_invalid', { detail: `The signature is ${fault}.` });
  const value = parseJson(body);
  const broken = findJsonFault(body);
  if (broken) throw new Refusal('invalid_request', { errors: [broken] });
  const read = PracticeFact.safeParse(value);
  if (!read.success)
    throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, value) });
  const { id, type, time, data } = read.data;
  const status = await hooks.facts.state(
    {
      ...{ clinic: clinic.id, id, type, appointmentId: data.appointmentId },
      // The sender's clock may be ahead; nothing has happened that is still to come.
      occurredMs: Math.min(Date.parse(time), nowMs),
    },
    nowMs,
  );
  if (status === 'unknown_appointment') throw new Refusal('not_found');
  return jsonResponse({ id, status }, 202);
}
