import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import { isoWithOffset } from '../../../src/lib/iso-with-offset.ts';
import type { FactRef } from '../../journeys/journey-ports.ts';
import type { OpenRequest, RequestStorePort } from '../../journeys/request-port.ts';
import { httpExchange, textOf } from '../http-exchange.ts';
import { signWebhook } from '../standard-webhooks.ts';

export interface RequestContext {
  store: RequestStorePort;
  findClinic: (id: string) => ClinicFile | undefined;
  /** Value of the variable that the clinic file names. */
  secretOf: (name: string) => string;
  nowMs: () => number;
  exchange?: typeof httpExchange;
}

/** Neutral, for the queue that tries again. */
export class RequestNotTaken extends Error {
  override readonly name = 'RequestNotTaken';

  constructor(status: number) {
    super(`The clinic's address answered ${status}.`);
  }
}

/**
 * Sends one appointment request to the address the clinic named: an n8n, Make or Zapier hook, a CRM. Whoever takes
 * it sees a CloudEvent with the time as a wish, and the person to call back.
 *
 * Signed as Standard Webhooks has it, over `id.timestamp.body`; `webhook-id` is the same in every attempt, so that
 * the receiver can drop a repetition.
 *
 * @throws RequestNotTaken or NoAnswer: then the queue tries again, at most a minute apart, until it is taken.
 */
export async function sendRequest(ref: FactRef, context: RequestContext): Promise<void> {
  const { store, findClinic, secretOf, nowMs, exchange = httpExchange } = context;
  const [clinic, open] = [findClinic(ref.clinic), await store.find(ref)];
  if (!open || clinic?.scheduling?.kind !== 'request') return;
  const body = JSON.stringify(requestEvent(ref, open, clinic));
  const answer = await exchange({
    url: new URL(clinic.scheduling.url),
    method: 'POST',
    headers: {
      'content-type': 'application/cloudevents+json',
      ...signWebhook({ id: ref.id, body, nowMs: nowMs() }, secretOf(clinic.scheduling.secret)),
    },
    body,
  });
  await textOf(answer, 1024 * 1024);
  if (answer.status < 200 || answer.status >= 300) throw new RequestNotTaken(answer.status);
  await store.settle(ref, nowMs());
}

/** FHIR names throughout: an Appointment that is `pending`, with the time as `requestedPeriod`. */
function requestEvent(
  ref: FactRef,
  { fact, occurredMs, appointment }: OpenRequest,
  clinic: ClinicFile,
): object {
  const { start, end, service, practitioner, location, mode } = fact;
  const { given, family, birthDate, email, phone, locale } = appointment.patient;
  return {
    ...{ specversion: '1.0', id: ref.id, source: ref.source, type: 'appointment.requested' },
    time: isoWithOffset(occurredMs, clinic.timeZone),
    datacontenttype: 'application/json',
    data: {
      ...{ appointmentId: fact.appointmentId, status: 'pending', timeZone: clinic.timeZone },
      preferences: [{ service, practitioner, location, mode, requestedPeriod: { start, end } }],
      patient: { given, family, birthDate },
      contact: { email, phone },
      locale,
    },
  };
}
