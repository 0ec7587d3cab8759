import { afterEach, describe, expect, it } from 'vitest';
import { defineJourney, type JourneyDefinition } from '../../backend/journeys/definition.ts';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import type { DeskDay, DeskFigures, DeskMessages, DeskTask, DeskWaiting } from '../../src/contracts/desk.ts';
import type { JourneyMap, MapStep } from '../../src/contracts/desk-journeys.ts';
import { formOfTests } from '../fixtures/seal-form.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { surveyForm } from '../fixtures/survey-form.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { deskClient, deskSecret } from './fixtures/desk-client.ts';
import { waitingClient } from './fixtures/waiting-client.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
afterEach(() => test.close());

const start = '2027-03-19T10:00:00+01:00';

/** A clinic with one appointment on the 19th of March, for which a form is asked. */
async function booked(now = '2027-03-01T09:00:00+01:00', journeys: readonly JourneyDefinition[] = []) {
  const [short, long] = clinicWith().services;
  const clinic = clinicWith({
    notices: noticesWith('survey', 'reminder-sms'),
    forms: [formOfTests(), surveyForm()],
    surveys: { forms: ['visit'], short: 'visit' },
    services: [{ ...short, form: formOfTests().id }, long],
  });
  test = await startBackend({ clinics: [clinic, clinicWith({ id: 'south' })], now, journeys });
  const client = clinicClient(test.url, 'north');
  const notices = clinic.notices.map(({ id, version }) => ({ id, version, language: 'fr' }));
  const receipt = await client.bookAt(start, { notices, audience: 'new' });
  await test.backend.wake();
  return { client, receipt, desk: deskClient(test.url, 'north') };
}

async function turnTo(...instants: string[]) {
  for (const instant of instants) {
    test.clock.turnTo(instant);
    await test.backend.wake();
  }
}

/** The days on which the form is asked for, asked for again, and missed. */
const formDays = ['2027-03-14T10:01:00+01:00', '2027-03-17T10:01:00+01:00', '2027-03-18T10:01:00+01:00'];

const codeOf = async (response: Response) => {
  const { code, errors } = (await response.json()) as { code: string; errors?: { code: string }[] };
  return [response.status, code, ...(errors ?? []).map((each) => each.code)];
};

describe('the day of a desk', () => {
  it('shows who comes, for what, and whether the form is there', async () => {
    const { desk, receipt } = await booked();
    const day = await desk.read<DeskDay>('today?day=2027-03-19');
    expect(day.today).toBe('2027-03-01');
    expect(day.appointments).toEqual([
      {
        ...{ id: receipt.id, status: 'booked', name: 'Camille Essai', start },
        ...{ end: '2027-03-19T10:20:00+01:00', phone: '+33612345678', email: 'camille@patient.example' },
        ...{ serviceName: 'Contrôle', practitionerName: 'Dr Chêne', locationName: '' },
        ...{ audience: 'new', form: 'missing', hasBegun: false, isErased: false },
      },
    ]);
    expect((await desk.read<DeskDay>('today')).appointments).toEqual([]);
  });

  it('takes down who came, the last word counts, and the journeys hear of it', async () => {
    const { desk, receipt } = await booked();
    const mark = (attendance: string) => desk.post(`appointments/${receipt.id}/attendance`, { attendance });
    expect(await codeOf(await mark('attended'))).toEqual([422, 'invalid_request', 'too_early']);
    await turnTo('2027-03-19T10:01:00+01:00');
    expect((await mark('attended')).status).toBe(200);
    expect((await mark('noshow')).status).toBe(200);
    expect((await mark('noshow')).status).toBe(200);
    await test.backend.wake();
    const day = await desk.read<DeskDay>('today');
    expect(day.appointments.map(({ attendance, hasBegun }) => [attendance, hasBegun])).toEqual([
      ['noshow', true],
    ]);
    // Nobody who did not come is asked how it was.
    const map = await desk.read<JourneyMap>('journeys');
    expect(map.journeys.find(({ id }) => id === 'satisfaction')?.runs).toMatchObject({
      active: 0,
      exited: 1,
    });
  });

  it('says what is wrong with what it is asked', async () => {
    const { desk } = await booked();
    expect(await codeOf(await desk.get('today?day=2027-02-30'))).toEqual([422, 'invalid_request', 'invalid']);
    const of = (id: string, body: unknown) => desk.post(`appointments/${id}/attendance`, body);
    const nobody = '019e0000-0000-7000-8000-000000000000';
    expect(await codeOf(await of(nobody, { attendance: 'attended' }))).toEqual([404, 'not_found']);
    expect(await codeOf(await of("1' or 1=1", { attendance: 'attended' }))).toEqual([404, 'not_found']);
    expect(await codeOf(await of(nobody, { attendance: 'late' }))).toEqual([
      422,
      'invalid_request',
      'invalid',
    ]);
    expect(await codeOf(await of(nobody, {}))).toEqual([422, 'invalid_request', 'missing']);
    expect(await codeOf(await desk.get('journeys?audience=rich'))).toEqual([
      422,
      'invalid_request',
      'invalid',
    ]);
    expect(await codeOf(await desk.get('journeys?service=none'))).toEqual([
      422,
      'invalid_request',
      'invalid',
    ]);
    expect(await codeOf(await desk.get('messages?appointment=none'))).toEqual([
      422,
      'invalid_request',
      'invalid',
    ]);
    expect(await codeOf(await desk.get('figures?from=2027-03-02&to=2027-03-01'))).toEqual([
      ...[422, 'invalid_request', 'after_to'],
    ]);
    expect(await codeOf(await desk.get('figures?from=2020-01-01&to=2027-03-01'))).toEqual([
      422,
      'range_too_wide',
    ]);
    expect(await codeOf(await desk.post('people', { text: 'a' }))).toEqual([
      422,
      'invalid_request',
      'missing',
    ]);
    expect(test.log.filter(({ event }) => event === 'route_failed')).toEqual([]);
  });
});

describe('the secret of a desk', () => {
  it('is needed for everything, is no other clinic’s, and is not that of the answers', async () => {
    const { receipt } = await booked();
    const anchor = { kind: 'appointment', id: receipt.id };
    const calls: [string, unknown?][] = [
      ...([['today'], ['tasks'], ['waiting'], ['messages'], ['journeys'], ['figures']] as [string][]),
      ...([
        ['people', { text: 'camille' }],
        ['people/export', anchor],
        ['people/erase', anchor],
        ['tasks/1/done', {}],
        [`appointments/${receipt.id}/attendance`, { attendance: 'attended' }],
      ] as [string, unknown][]),
    ];
    const tokens = [
      waitingTokenOf('desk', 'south', deskSecret),
      waitingTokenOf('answers', 'north', deskSecret),
      waitingTokenOf('desk', 'north', 'another secret of 32 letters, at least'),
    ];
    for (const token of tokens) {
      const stranger = deskClient(test.url, 'north', token);
      for (const [path, body] of calls) {
        const response = await (body === undefined ? stranger.get(path) : stranger.post(path, body));
        expect([path, response.status]).toEqual([path, 404]);
      }
    }
    // A desk of its own sees nothing of the other, whatever it names.
    const south = deskClient(test.url, 'south');
    expect((await south.post('people/export', anchor)).status).toBe(404);
    expect((await south.post('people/erase', anchor)).status).toBe(404);
    expect(
      (await south.post(`appointments/${receipt.id}/attendance`, { attendance: 'attended' })).status,
    ).toBe(404);
    expect(await south.read<DeskMessages>(`messages?appointment=${receipt.id}`)).toEqual({
      appointments: [],
    });
    const { people } = (await (await south.post('people', { text: 'camille' })).json()) as { people: [] };
    expect(people).toEqual([]);
    expect((await fetch(new URL('/v1/desk/today?clinic=north', test.url))).status).toBe(401);
  });

  it('opens the answers, too', async () => {
    await booked();
    const token = waitingTokenOf('desk', 'north', deskSecret);
    const response = await fetch(new URL('/v1/questionnaire-responses?clinic=north', test.url), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
  });
});

describe('the tasks of a desk', () => {
  it('are done once, name whom they are about, and leave when the visit is off', async () => {
    const { desk } = await booked();
    await turnTo(...formDays);
    const { tasks } = await desk.read<{ tasks: DeskTask[] }>('tasks');
    expect(tasks).toMatchObject([
      {
        ...{ queue: 'front-desk', subject: 'call-about-form', journey: 'form-before-visit', isPast: false },
        ...{ name: 'Camille Essai', phone: '+33612345678', appointmentStart: start, notAfter: start },
      },
    ]);
    const id = tasks[0]?.id ?? '';
    expect((await deskClient(test.url, 'south').post(`tasks/${id}/done`)).status).toBe(404);
    expect((await desk.post(`tasks/${id}/done`)).status).toBe(204);
    expect((await desk.post(`tasks/${id}/done`)).status).toBe(204);
    expect((await desk.post('tasks/999/done')).status).toBe(404);
    expect(await desk.read('tasks')).toEqual({ tasks: [] });
  });
});

describe('the ledger of a desk', () => {
  it('says what was sent and what was not, and never what it said', async () => {
    const { desk, receipt } = await booked();
    await turnTo(...formDays);
    const { appointments } = await desk.read<DeskMessages>(`messages?appointment=${receipt.id}`);
    expect(appointments.map(({ id, name }) => [id, name])).toEqual([[receipt.id, 'Camille Essai']]);
    const told = appointments[0]?.sends.map(({ template, channel, state }) => [template, channel, state]);
    expect(told).toContainEqual(['booking-confirmation', 'email', 'accepted']);
    expect(told).toContainEqual(['appointment-reminder', 'sms', 'accepted']);
    expect(told).toContainEqual(['questionnaire-reminder', 'email', 'accepted']);
    expect(JSON.stringify(appointments)).not.toContain('patient.example');
    expect((await desk.read<DeskMessages>('messages')).appointments).toHaveLength(1);
  });
});

describe('the waiting list of a desk', () => {
  it('shows who waits, and for how long', async () => {
    const { desk, client } = await booked();
    await waitingClient(client).joined({
      service: 'long',
      patient: { given: 'Alix', family: 'Essai', birthDate: '1990-01-01' },
      contact: { email: 'alix@patient.example', phone: '06 12 34 56 79' },
    });
    const { waiting } = await desk.read<{ waiting: DeskWaiting[] }>('waiting');
    expect(waiting).toMatchObject([{ name: 'Alix Essai', serviceName: 'Examen', phone: '+33612345679' }]);
    expect(await deskClient(test.url, 'south').read('waiting')).toEqual({ waiting: [] });
  });
});

describe('the map of the journeys', () => {
  const stepsOf = (steps: readonly MapStep[]): MapStep[] =>
    steps.flatMap((step) => [step, ...step.ways.flatMap(({ steps: below }) => stepsOf(below))]);
  const stepIn = ({ journeys }: JourneyMap, journey: string, step: string) =>
    stepsOf(journeys.find(({ id }) => id === journey)?.steps ?? []).find(({ id }) => id === step);

  it('is drawn from the definitions that run, with who is where', async () => {
    const { desk } = await booked();
    await turnTo('2027-03-14T10:01:00+01:00');
    const map = await desk.read<JourneyMap>('journeys');
    const ids = map.journeys.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('appointment-reminder');
    expect(map.journeys.every(({ isLatest }) => isLatest)).toBe(true);
    expect(stepIn(map, 'form-before-visit', 'answers-in-time')).toMatchObject({
      ...{ kind: 'wait-for', on: 'form.answered', until: 'data.start-P2D', counts: { waiting: 1 } },
      ways: [
        { name: 'arrived', steps: [] },
        { name: 'late', steps: [{ id: 'remind' }] },
      ],
    });
    expect(stepIn(map, 'form-before-visit', 'invite')?.counts.sent).toBe(1);
    expect(stepIn(map, 'satisfaction', 'length')?.ways.map(({ name, share }) => [name, share])).toEqual([
      ['short', 0.5],
      ['long', 0.5],
    ]);
    // Its own entry is a condition: this clinic prepares for nothing, so nobody is on that journey.
    expect(map.journeys.find(({ id }) => id === 'preparation')?.runs.active).toBe(0);
  });

  it('shows what the clinic has written, too, with who is where', async () => {
    const calls = (version: number) =>
      defineJourney({
        ...{ id: 'calls', version, class: 'care', exit: [{ on: 'appointment.cancelled' }] },
        entry: { on: 'appointment.booked', key: 'data.appointmentId' },
        steps: [
          { id: 'week', wait: { until: 'run.entered', offset: 'P7D', ifPast: 'skip' } },
          { id: 'call', task: { queue: 'front-desk', subject: 'call-about-form', notAfter: 'data.start' } },
        ],
      });
    const { desk } = await booked(undefined, [calls(1), calls(2)]);
    const { journeys } = await desk.read<JourneyMap>('journeys');
    const own = journeys.filter(({ id }) => id === 'calls');
    expect(own).toMatchObject([{ version: 2, isLatest: true, runs: { active: 1 } }]);
    expect(own[0]?.steps[0]).toMatchObject({ id: 'week', counts: { waiting: 1 } });
    // Behind those that come with the backend, which stand in the order of a visit.
    expect(journeys.map(({ id }) => id).indexOf('calls')).toBe(journeys.length - 1);
    expect(journeys[0]?.id).toBe('appointment-reminder');
    const { journeys: figures } = await desk.read<DeskFigures>('figures?from=2027-02-20&to=2027-03-05');
    expect(figures.find(({ journey }) => journey === 'calls')).toMatchObject({ entered: 1 });
  });

  it('counts one kind of patient alone', async () => {
    const { desk } = await booked();
    await turnTo('2027-03-14T10:01:00+01:00');
    const waiting = async (query: string) =>
      stepIn(await desk.read<JourneyMap>(`journeys?${query}`), 'form-before-visit', 'answers-in-time')?.counts
        .waiting;
    expect(await waiting('audience=new')).toBe(1);
    expect(await waiting('audience=known')).toBe(0);
    expect(await waiting('audience=new&service=short')).toBe(1);
    expect(await waiting('service=long')).toBe(0);
  });
});

describe('the figures of a desk', () => {
  it('are what was written down, and say what nobody knows', async () => {
    const { desk, client } = await booked();
    await client.bookAt('2027-03-19T11:00:00+01:00', {
      patient: { given: 'Alix', family: 'Essai', birthDate: '1990-01-01' },
    });
    await turnTo('2027-03-19T18:00:00+01:00');
    const day = await desk.read<DeskDay>('today');
    await desk.post(`appointments/${day.appointments[0]?.id}/attendance`, { attendance: 'attended' });
    await test.backend.wake();
    const figures = await desk.read<DeskFigures>('figures');
    expect([figures.from, figures.to, figures.bookings.length]).toEqual(['2027-02-18', '2027-03-19', 30]);
    expect(figures.bookings.filter(({ count }) => count > 0)).toEqual([{ day: '2027-03-01', count: 2 }]);
    expect(figures.attendance).toEqual({ attended: 1, noshow: 0, unmarked: 1, cancelled: 0 });
    // Nobody wrote, and nobody agreed to be counted.
    expect(figures.replies).toEqual({ received: 0, open: 0, done: 0, medianMinutes: null });
    expect(figures.funnel.map(({ count }) => count)).toEqual([0, 0, 0]);
    expect(figures.surveys).toEqual([{ form: 'visit', sent: 0, answered: 0, nps: null }]);
    const of = (journey: string) => figures.journeys.filter((one) => one.journey === journey);
    expect(of('form-before-visit')).toMatchObject([{ entered: 2, reached: 1 }]);
    // It has no goal: 0 would be a lie.
    expect(of('satisfaction').map(({ arm, reached }) => [arm !== undefined, reached])).toEqual(
      of('satisfaction').map(() => [true, null]),
    );
    expect(of('satisfaction').reduce((sum, { entered }) => sum + entered, 0)).toBe(2);
  });

  it('count replies by when a message was dealt with', async () => {
    const { desk, client } = await booked();
    const write = (name: string) =>
      client.post(
        '/v1/messages',
        {
          ...{ name, email: `${name.toLowerCase()}@patient.example`, message: 'Bonjour', locale: 'fr' },
          notices: [{ id: 'booking', version: '1', language: 'fr' }],
        },
        { 'idempotency-key': `a-message-of-${name}` },
      );
    expect((await write('Alix')).status).toBe(201);
    expect((await write('Lou')).status).toBe(201);
    await test.backend.wake();
    const link = /message\?clinic=north#message=([\w.-]+)/.exec(
      test.mail.mails.map(({ text = '' }) => text).join('\n'),
    );
    await turnTo('2027-03-01T09:45:00+01:00');
    const done = await client.post('/v1/message/done', '', { authorization: `Bearer ${link?.[1]}` });
    expect(done.ok).toBe(true);
    const { replies } = await desk.read<DeskFigures>('figures');
    expect(replies).toEqual({ received: 2, open: 1, done: 1, medianMinutes: 45 });
  });

  it('count only the steps of those who agreed to it', async () => {
    const { desk, client } = await booked();
    const key = crypto.randomUUID();
    const slot = await client.slotAt('2027-03-19T11:00:00+01:00');
    const patient = { given: 'Alix', family: 'Essai', birthDate: '1990-01-01' };
    expect((await client.book(bookingBody({ slotId: slot.id, patient }), key)).status).toBe(201);
    const claim = (idempotencyKey: string) => ({
      ...{
        specversion: '1.0',
        id: crypto.randomUUID(),
        source: 'https://www.nord.example',
        type: 'booking.requested',
      },
      ...{ time: '2027-03-01T09:00:00+01:00', data: { idempotencyKey, attempt: 1 } },
    });
    const events = await client.post('/v1/events', [claim(key), claim(key), claim(crypto.randomUUID())]);
    expect(events.status).toBe(202);
    const { funnel } = await desk.read<DeskFigures>('figures');
    expect(funnel).toEqual([
      { step: 'requested', count: 2 },
      { step: 'booked', count: 1 },
      { step: 'attended', count: 0 },
    ]);
  });
});
