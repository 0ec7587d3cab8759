import * as z from 'zod/mini';
import type {
  DeskAppointment,
  DeskDay,
  DeskMessages,
  DeskSend,
  DeskTask,
  DeskWaiting,
} from '../../src/contracts/desk.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { startOfDay } from '../../src/lib/start-of-day.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import { localText } from '../journeys/local-text.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { DayRow, LedgerRow, PlaceRow, TaskRow } from '../stores/desk-lists-store.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { readJson, readText } from './read-body.ts';
import { dayIn, deskLanguages, requireDesk, todayAt } from './require-desk.ts';

const noBodyBytes = 4 * 1024;
const ledgerDays = 14;
const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** `GET /v1/desk/today?day=…`: the appointments of a day; of today when it is left out. */
export async function getDeskDay(call: ClinicCall): Promise<Response> {
  const { url, clinic, context } = call;
  requireDesk(call);
  const nowMs = context.clock.now();
  const today = todayAt(clinic, nowMs);
  const day = dayIn(url, 'day', today);
  const { timeZone } = clinic;
  const rows = await context.desk.lists.day(
    clinic.id,
    startOfDay(day, timeZone),
    startOfDay(day, timeZone, 1),
  );
  const languages = deskLanguages(call);
  const answer: DeskDay = {
    ...{ day, today },
    appointments: rows.map((row) => appointmentOf(row, { clinic, languages, nowMs })),
  };
  return jsonResponse(answer);
}

const AttendanceBody = z.strictObject({ attendance: z.enum(['attended', 'noshow']) });

/** `POST /v1/desk/appointments/:id/attendance`: whether the patient came. The last word counts. */
export async function postAttendance(call: ClinicCall): Promise<Response> {
  const { request, clinic, context, params } = call;
  requireDesk(call);
  const body = await readJson(request, noBodyBytes);
  const read = AttendanceBody.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const appointmentId = params['id'] ?? '';
  if (!isUuid(appointmentId)) throw new Refusal('not_found');
  const { attendance } = read.data;
  const outcome = await context.attendance.record({
    ...{ clinic: clinic.id, appointmentId, attendance, nowMs: context.clock.now() },
  });
  if (outcome === 'not_found') throw new Refusal('not_found');
  if (outcome === 'not_booked')
    throw new Refusal('invalid_request', { errors: [{ pointer: '', code: 'not_booked' }] });
  if (outcome === 'too_early')
    throw new Refusal('invalid_request', { errors: [{ pointer: '', code: 'too_early' }] });
  return jsonResponse({ attendance });
}

/** `GET /v1/desk/tasks`: what is open, with whom it is about. */
export async function getDeskTasks(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const nowMs = context.clock.now();
  const rows = await context.desk.lists.openTasks(clinic.id);
  return jsonResponse({ tasks: rows.map((row) => taskOf(row, { clinic, nowMs })) });
}

/** `POST /v1/desk/tasks/:id/done`. Repeatable. */
export async function postTaskDone(call: ClinicCall): Promise<Response> {
  const { request, clinic, context, params } = call;
  requireDesk(call);
  await readText(request, noBodyBytes);
  const isThere = await context.desk.lists.settleTask(clinic.id, params['id'] ?? '', context.clock.now());
  if (!isThere) throw new Refusal('not_found');
  return new Response(null, { status: 204 });
}

/** `GET /v1/desk/waiting`: who waits for a time, the longest first. */
export async function getDeskWaiting(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const rows = await context.desk.lists.waiting(clinic.id, context.clock.now());
  const languages = deskLanguages(call);
  return jsonResponse({ waiting: rows.map((row) => placeOf(row, { clinic, languages })) });
}

/** `GET /v1/desk/messages?appointment=…`: what was sent about it; of the last two weeks when it is left out. */
export async function getDeskLedger(call: ClinicCall): Promise<Response> {
  const { url, clinic, context } = call;
  requireDesk(call);
  const appointment = url.searchParams.get('appointment');
  if (appointment !== null && !isUuid(appointment))
    throw new Refusal('invalid_request', { errors: [{ pointer: '/appointment', code: 'invalid' }] });
  const since = { sinceMs: context.clock.now() - ledgerDays * 86_400_000 };
  const rows = await context.desk.lists.ledger(clinic.id, appointment === null ? since : { appointment });
  return jsonResponse({ appointments: byAppointment(rows, clinic) } satisfies DeskMessages);
}

const nameOf = ({ given, family }: { given: string; family: string }) => `${given} ${family}`.trim();

interface Shown {
  clinic: ClinicFile;
  languages: readonly string[];
  nowMs: number;
}

function appointmentOf(row: DayRow, { clinic, languages, nowMs }: Shown): DeskAppointment {
  const service = clinic.services.find(({ id }) => id === row.service);
  const place = clinic.locations.find(({ id }) => id === row.location);
  return {
    ...{ id: row.id, status: row.status, name: nameOf(row), phone: row.phone, email: row.email },
    start: isoWithOffset(row.start.getTime(), clinic.timeZone),
    end: isoWithOffset(row.end.getTime(), clinic.timeZone),
    serviceName: service ? localText(service.name, languages) : row.service,
    practitionerName:
      clinic.practitioners.find(({ id }) => id === row.practitioner)?.name ?? row.practitioner,
    locationName: place && clinic.locations.length > 1 ? localText(place.name, languages) : '',
    ...(row.audience && { audience: row.audience }),
    ...(row.booker && { booker: nameOf(row.booker) }),
    ...(row.attendance && { attendance: row.attendance }),
    ...(service?.form !== undefined && { form: row.answered ? 'answered' : 'missing' }),
    hasBegun: row.start.getTime() <= nowMs,
    isErased: row.erased,
  };
}

function taskOf(row: TaskRow, { clinic, nowMs }: Pick<Shown, 'clinic' | 'nowMs'>): DeskTask {
  const { id, queue, subject, journey, given, family, phone, email, start } = row;
  return {
    ...{ id, queue, subject, journey },
    madeAt: isoWithOffset(row.made.getTime(), clinic.timeZone),
    notAfter: isoWithOffset(row.not_after.getTime(), clinic.timeZone),
    isPast: row.not_after.getTime() < nowMs,
    ...(given !== null && { name: nameOf({ given, family: family ?? '' }) }),
    ...(phone !== null && { phone }),
    ...(email !== null && { email }),
    ...(start && { appointmentStart: isoWithOffset(start.getTime(), clinic.timeZone) }),
  };
}

function placeOf(row: PlaceRow, { clinic, languages }: Omit<Shown, 'nowMs'>): DeskWaiting {
  const service = clinic.services.find(({ id }) => id === row.service);
  const at = (instant: Date) => isoWithOffset(instant.getTime(), clinic.timeZone);
  return {
    ...{ id: row.id, name: nameOf(row), phone: row.phone, email: row.email },
    serviceName: service ? localText(service.name, languages) : row.service,
    ...{ joinedAt: at(row.joined), expiresAt: at(row.expires) },
    ...(row.offered_start &&
      row.offered_until && { offer: { start: at(row.offered_start), until: at(row.offered_until) } }),
  };
}

function byAppointment(
  rows: readonly LedgerRow[],
  { timeZone }: Pick<ClinicFile, 'timeZone'>,
): DeskMessages['appointments'] {
  const found = new Map<string, DeskMessages['appointments'][number]>();
  for (const row of rows) {
    const { appointment: id, template, channel, code, attempts, journey } = row;
    const one = found.get(id) ?? {
      ...{ id, name: nameOf(row), start: isoWithOffset(row.start.getTime(), timeZone), sends: [] },
    };
    found.set(id, one);
    const state = row.state as DeskSend['state'];
    const at = state === 'planned' ? row.due : row.changed;
    one.sends.push({
      ...{ template, channel, state, attempts, journey, at: isoWithOffset(at.getTime(), timeZone) },
      ...(code !== null && { code }),
    });
  }
  return [...found.values()];
}
