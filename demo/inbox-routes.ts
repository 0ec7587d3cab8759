import { Hono } from 'hono';
import { isoWithOffset } from '../src/lib/iso-with-offset.ts';
import {
  nextAppointment,
  nextReminder,
  standingAppointments,
  type Appointment,
  type Moment,
} from './appointments.ts';
import type { DemoClock } from './demo-clock.ts';
import type { Received, ReceivedMail } from './received-messages.ts';

const HOUR_MS = 3_600_000;

export interface InboxRoutesOptions {
  received(): Promise<Received>;
  clock: DemoClock;
  /** IANA zone of the clinic. */
  timeZone: string;
  /** When the journeys go on next. */
  nextDueMs(): Promise<number | undefined>;
  /** Runs everything that has become due since the clock was turned. */
  wake(): Promise<void>;
}

type Written = (instantMs: number) => string;

/** What the inbox page asks: the messages, the demo's time, and to move it forward. */
export function inboxRoutes(options: InboxRoutesOptions): Hono {
  const { received, clock, timeZone, wake } = options;
  const routes = new Hono();
  const written: Written = (instantMs) => isoWithOffset(instantMs, timeZone);

  routes.get('/inbox', async (context) => {
    const messages = await received();
    return context.json({
      clock: clockJson({ messages, nextDueMs: await options.nextDueMs() }, options, written),
      mails: messages.mails.map((mail) => mailSummaryJson(mail, written)),
      sms: messages.sms.map(({ receivedMs, ...sms }) => ({ ...sms, receivedAt: written(receivedMs) })),
    });
  });

  routes.route('/mails', mailRoutes(received, written));

  routes.post('/clock', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    const to = typeof body === 'object' && body !== null && 'to' in body ? body.to : undefined;
    const nextDueMs = to === 'next-step' ? await options.nextDueMs() : undefined;
    const atMs = target(to, { messages: await received(), nextDueMs }, clock.now());
    if (atMs === undefined) return context.json({ error: 'There is no such moment to go to.' }, 409);
    await clock.advanceTo(atMs);
    await wake();
    return context.json({ now: written(clock.now()) });
  });
  return routes;
}

function mailRoutes(received: InboxRoutesOptions['received'], written: Written): Hono {
  const routes = new Hono();
  const mailWith = async (id: string) => (await received()).mails.find((mail) => mail.id === id);

  routes.get('/:id', async (context) => {
    const mail = await mailWith(context.req.param('id'));
    return mail ? context.json(mailJson(mail, written)) : context.notFound();
  });

  routes.get('/:id/source', async (context) => {
    const mail = await mailWith(context.req.param('id'));
    if (!mail) return context.notFound();
    return context.body(new Uint8Array(mail.source), 200, { 'Content-Type': 'text/plain; charset=utf-8' });
  });

  routes.get('/:id/attachments/:index', async (context) => {
    const mail = await mailWith(context.req.param('id'));
    const attachment = mail?.attachments[Number(context.req.param('index'))];
    if (!attachment) return context.notFound();
    return context.body(new Uint8Array(attachment.content), 200, {
      'Content-Type': attachment.contentType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename)}`,
    });
  });
  return routes;
}

function standing({ mails }: Received): Appointment[] {
  return standingAppointments([...mails].reverse().flatMap(({ appointments }) => appointments));
}

interface Known {
  messages: Received;
  nextDueMs: number | undefined;
}

function target(to: unknown, { messages, nextDueMs }: Known, nowMs: number): number | undefined {
  if (to === 'next-step') return nextDueMs;
  if (to === 'next-hour') return nowMs + HOUR_MS;
  if (to === 'next-reminder') return nextReminder(standing(messages), nowMs)?.atMs;
  return to === 'next-appointment' ? nextAppointment(standing(messages), nowMs)?.atMs : undefined;
}

function clockJson(
  { messages, nextDueMs }: Known,
  { clock, timeZone }: InboxRoutesOptions,
  written: Written,
) {
  const nowMs = clock.now();
  const appointments = standing(messages);
  const momentJson = (moment: Moment | undefined) =>
    moment ? { at: written(moment.atMs), appointment: appointmentJson(moment.appointment) } : null;
  return {
    now: written(nowMs),
    timeZone,
    nextStep: nextDueMs === undefined ? null : { at: written(nextDueMs) },
    nextReminder: momentJson(nextReminder(appointments, nowMs)),
    nextAppointment: momentJson(nextAppointment(appointments, nowMs)),
  };
}

function mailSummaryJson(mail: ReceivedMail, written: Written) {
  const { id, receivedMs, from, subject, language, text } = mail;
  const preview = text.replace(/\s+/g, ' ').trim().slice(0, 140);
  return { id, receivedAt: written(receivedMs), from, subject, language, preview };
}

function mailJson(mail: ReceivedMail, written: Written) {
  const { id, receivedMs, from, fromAddress, to, subject, language, text, html } = mail;
  return {
    ...{ id, receivedAt: written(receivedMs), from, fromAddress, to, subject, language, text, html },
    attachments: mail.attachments.map(({ filename, contentType, content }, index) => ({
      filename,
      contentType,
      bytes: content.length,
      url: `/demo/api/mails/${id}/attachments/${index}`,
    })),
    appointments: mail.appointments.map(appointmentJson),
    sourceUrl: `/demo/api/mails/${id}/source`,
  };
}

function appointmentJson({ startMs, endMs, ...appointment }: Appointment) {
  const { timeZone } = appointment;
  return {
    ...appointment,
    start: isoWithOffset(startMs, timeZone),
    end: isoWithOffset(endMs, timeZone),
  };
}
