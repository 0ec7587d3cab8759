import * as z from 'zod/mini';
import type { DeskErasure, DeskPerson, PersonAnchor } from '../../src/contracts/desk.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { FoundPerson } from '../stores/desk-person-store.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { readAs } from './read-as.ts';
import { readText } from './read-body.ts';
import { requireDesk } from './require-desk.ts';

const mostBytes = 4 * 1024;

/** A name is in the body, never in an address. */
const SearchBody = z.strictObject({ text: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)) });

const AnchorBody = z.strictObject({
  kind: z.enum(['appointment', 'waiting', 'message', 'contact']),
  id: z.uuid(),
});

/** `POST /v1/desk/people`: people whose name, address or number holds a text. */
export async function postPeople(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const { text } = await readAs(call.request, SearchBody, mostBytes);
  const found = await context.desk.people.find(clinic.id, text, context.clock.now());
  return jsonResponse({ people: found.map((person) => personOf(person, clinic.timeZone)) });
}

/** `POST /v1/desk/people/export`: all that is kept of a person, row by row, as a file to hand out. */
export async function postPersonExport(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const anchor: PersonAnchor = await readAs(call.request, AnchorBody, mostBytes);
  const kept = await context.desk.people.export(clinic.id, anchor);
  if (!kept) throw new Refusal('not_found');
  const { id, name, phone, email, timeZone } = clinic;
  const response = jsonResponse({
    controller: { id, name, phone, email },
    exportedAt: isoWithOffset(context.clock.now(), timeZone),
    kept,
  });
  response.headers.set('content-disposition', 'attachment; filename="export.json"');
  return response;
}

/** `POST /v1/desk/people/erase`: nothing is left of a person but the proof of their decisions. */
export async function postPersonErase(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const anchor: PersonAnchor = await readAs(call.request, AnchorBody, mostBytes);
  const report = await context.desk.people.erase(clinic.id, anchor, context.clock.now());
  if (!report) throw new Refusal('not_found');
  // How much, and never of whom.
  context.log({ level: 'info', event: 'person_erased', count: sum(Object.values(report.erased)) });
  return jsonResponse(report);
}

/** `GET /v1/desk/people/erasures`: where somebody who was erased here is still to be forgotten. */
export async function getErasures(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const rows = await context.desk.erasures.list(clinic.id);
  const erasures = rows.map(({ id, connector, erased, isOpen, code, pseudonym }): DeskErasure => ({
    ...{ id, connector, erasedAt: isoWithOffset(erased.getTime(), clinic.timeZone) },
    state: isOpen ? 'open' : 'by-hand',
    ...(code && { code }),
    ...(pseudonym && !isOpen && { pseudonym }),
  }));
  return jsonResponse({ erasures });
}

/** `POST /v1/desk/people/erasures/:id/done`: somebody has done it there. Repeatable. */
export async function postErasureDone(call: ClinicCall): Promise<Response> {
  const { request, clinic, context, params } = call;
  requireDesk(call);
  await readText(request, mostBytes);
  const isThere = await context.desk.erasures.settle(clinic.id, params['id'] ?? '', context.clock.now());
  if (!isThere) throw new Refusal('not_found');
  return new Response(null, { status: 204 });
}

function personOf(person: FoundPerson, timeZone: string): DeskPerson {
  const { appointments, waiting, messages, contacts: _contacts, decisions, ...rest } = person;
  return {
    ...rest,
    ...{ appointments: appointments.length, waiting: waiting.length, messages: messages.length },
    decisions: decisions.map((one) => ({ ...one, at: isoWithOffset(one.at.getTime(), timeZone) })),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
