import { describe, expect, it } from 'vitest';
import { defineJourney } from '../../backend/journeys/definition.ts';
import { appointmentReminder } from '../../backend/journeys/definitions/appointment-reminder.ts';
import { offsetInstant } from '../../backend/journeys/offset-instant.ts';
import { journeyRegistry } from '../../backend/journeys/registry.ts';
import type { JourneyRun } from '../../backend/journeys/run.ts';
import { step } from '../../backend/journeys/step.ts';

const startMs = Date.parse('2027-03-28T09:30:00+02:00');
const dayBeforeMs = Date.parse('2027-03-27T09:30:00+01:00');
const run: JourneyRun = {
  ...{
    id: 'r',
    clinic: 'north',
    journey: 'appointment-reminder',
    definitionVersion: 1,
    key: 'a',
    round: 1,
    person: 'p',
  },
  ...{ status: 'active', waitingAt: null, version: 0 },
  anchors: {
    startMs,
    endMs: startMs + 1_200_000,
    timeZone: 'Europe/Paris',
    enteredMs: dayBeforeMs - 86_400_000,
  },
  rebased: 0,
};
const { anchors } = run;
const enter = (nowMs: number) => step(appointmentReminder, run, { input: { kind: 'entered' }, nowMs });
const kinds = ({ commands }: ReturnType<typeof step>) =>
  commands.map((command) => (command.kind === 'send' ? command.step.id : command.kind));

describe('a run', () => {
  it('sends what comes first and waits on the wall clock', () => {
    const entered = enter(dayBeforeMs - 1);
    expect(entered.commands[1]).toEqual({
      kind: 'set-timer',
      step: 'day-before',
      dueMs: dayBeforeMs,
      version: 1,
    });
    expect(kinds(entered)).toEqual(['confirmation', 'set-timer']);
    expect(entered.run).toMatchObject({ status: 'active', waitingAt: 'day-before', version: 1 });
  });

  it('leaves out what hangs on a wait that is already past', () => {
    expect(kinds(enter(dayBeforeMs + 1))).toEqual(['confirmation']);
    expect(enter(dayBeforeMs + 1).run.status).toBe('completed');
    expect(kinds(enter(dayBeforeMs))).toEqual(['confirmation', 'set-timer']);
  });

  it('goes on at its timer, once', () => {
    const waiting = enter(dayBeforeMs - 1).run;
    const timer = { kind: 'timer', step: 'day-before', version: waiting.version } as const;
    const fired = step(appointmentReminder, waiting, { input: timer, nowMs: dayBeforeMs });
    expect([kinds(fired), fired.run.status]).toEqual([['reminder'], 'completed']);
    expect(step(appointmentReminder, fired.run, { input: timer, nowMs: dayBeforeMs }).commands).toEqual([]);
  });

  it('ignores a timer from before its last change', () => {
    const waiting = enter(dayBeforeMs - 1).run;
    const ghost = { kind: 'timer', step: 'day-before', version: waiting.version - 1 } as const;
    expect(step(appointmentReminder, waiting, { input: ghost, nowMs: dayBeforeMs })).toEqual({
      run: waiting,
      commands: [],
    });
  });

  it('ends when the appointment is cancelled, and at nothing else', () => {
    const waiting = enter(dayBeforeMs - 1).run;
    const cancelled = step(appointmentReminder, waiting, {
      input: { kind: 'event', type: 'appointment.cancelled' },
      nowMs: 0,
    });
    expect([kinds(cancelled), cancelled.run.status]).toEqual([
      ['cancel-timers', 'withdraw-tasks', 'drop-planned', 'cancelled'],
      'exited',
    ]);
    const other = step(appointmentReminder, waiting, {
      input: { kind: 'event', type: 'appointment.booked' },
      nowMs: 0,
    });
    expect(other).toEqual({ run: waiting, commands: [] });
  });

  describe('whose appointment is moved', () => {
    const laterMs = startMs + 7 * 86_400_000;
    const later = { ...anchors, startMs: laterMs, endMs: laterMs + 1_200_000 };
    const move = (from: JourneyRun, nowMs: number, to = later) =>
      step(appointmentReminder, from, {
        input: { kind: 'event', type: 'appointment.moved', times: to },
        nowMs,
      });

    it('forgets the old time, says the new one, and waits for the day before it', () => {
      const moved = move(enter(dayBeforeMs - 1).run, dayBeforeMs - 1);
      expect(kinds(moved)).toEqual(['cancel-timers', 'withdraw-tasks', 'drop-planned', 'moved', 'set-timer']);
      expect(moved.commands.at(-1)).toMatchObject({ dueMs: laterMs - 86_400_000, version: 2 });
      expect(moved.run).toMatchObject({ status: 'active', anchors: later, rebased: 1 });
    });

    it('begins again when it was through, and its messages are others', () => {
      const through = enter(dayBeforeMs + 1).run;
      const moved = move(through, dayBeforeMs + 1);
      expect([through.status, moved.run.status]).toEqual(['completed', 'active']);
      const timer = { kind: 'timer', step: 'day-before', version: moved.run.version } as const;
      const fired = step(appointmentReminder, moved.run, { input: timer, nowMs: laterMs });
      const names = [...moved.commands, ...fired.commands].flatMap((command) =>
        command.kind === 'send' ? [command.name] : [],
      );
      expect(names).toEqual(['moved#1', 'reminder#1']);
    });

    it('leaves out the reminder when it is moved to less than a day ahead', () => {
      const moved = move(enter(dayBeforeMs - 1).run, dayBeforeMs - 1, {
        ...anchors,
        startMs: dayBeforeMs + 60_000,
      });
      expect([kinds(moved), moved.run.status]).toEqual([
        ['cancel-timers', 'withdraw-tasks', 'drop-planned', 'moved'],
        'completed',
      ]);
    });

    it('stays as it was once the appointment is off', () => {
      const off = { ...run, status: 'exited' } as const;
      expect(move(off, dayBeforeMs)).toEqual({ run: off, commands: [] });
    });
  });

  it('is not changed in place', () => {
    const before = structuredClone(run);
    enter(dayBeforeMs - 1);
    expect(run).toEqual(before);
  });
});

describe('a skipped wait', () => {
  const send = (id: string) => ({
    id,
    send: {
      channel: 'sms',
      template: 't',
      purpose: 'care',
      notAfter: 'data.end',
      afterCrash: 'never',
    } as const,
  });
  const wait = (id: string, offset: '-P2D' | '-P1D' | 'PT3H', ifPast: 'skip' | 'continue') => ({
    id,
    wait: { until: 'data.start', offset, ifPast } as const,
  });
  const journey = defineJourney({
    ...{ id: 'j', version: 1, class: 'care', exit: [] },
    entry: { on: 'appointment.booked', key: 'data.appointmentId' },
    steps: [
      wait('two-days', '-P2D', 'skip'),
      send('a'),
      send('b'),
      wait('one-day', '-P1D', 'continue'),
      send('c'),
      wait('after', 'PT3H', 'skip'),
      send('d'),
    ],
  });

  it('takes its messages with it, up to the next wait', () => {
    const entered = step(journey, run, { input: { kind: 'entered' }, nowMs: startMs - 60_000 });
    expect(kinds(entered)).toEqual(['c', 'set-timer']);
    expect(entered.run.waitingAt).toBe('after');
  });
});

describe('a definition', () => {
  const with_ = (steps: unknown) => () =>
    defineJourney({ ...appointmentReminder, steps: steps as typeof appointmentReminder.steps });

  it('is refused when it could not run', () => {
    const [confirmation] = appointmentReminder.steps;
    expect(with_([])).toThrow('steps: a journey has at least one step');
    expect(with_([confirmation, confirmation])).toThrow('steps[1].id: "confirmation" is used twice');
    for (const offset of ['1 day', 'P', 'PT', '-P1M', 'P1DT']) {
      expect(with_([{ id: 'w', wait: { until: 'data.start', offset, ifPast: 'skip' } }])).toThrow(
        'steps[0].wait.offset: write an offset',
      );
    }
  });

  it('is kept in every version, and the latest is the one entered', () => {
    const next = { ...appointmentReminder, version: 5 };
    const registry = journeyRegistry([next, appointmentReminder]);
    expect(registry.enteredBy('appointment.booked')).toEqual([next]);
    expect(registry.find('appointment-reminder', 4)).toBe(appointmentReminder);
    expect(() => registry.find('appointment-reminder', 6)).toThrow('not published any more');
    expect(() => journeyRegistry([next, next])).toThrow('defined twice');
  });
});

describe('an offset', () => {
  const moved = (instant: string, offset: '-P1D' | 'P1W' | 'PT3H' | '-P1DT2H30M', zone: string) =>
    new Date(offsetInstant(Date.parse(instant), offset, zone)).toISOString();

  it('moves days on the calendar and hours exactly', () => {
    expect(moved('2027-03-28T09:30:00+02:00', '-P1D', 'Europe/Paris')).toBe('2027-03-27T08:30:00.000Z');
    expect(moved('2026-10-25T09:30:00+01:00', '-P1D', 'Europe/Paris')).toBe('2026-10-24T07:30:00.000Z');
    expect(moved('2027-03-28T01:30:00+01:00', 'PT3H', 'Europe/Paris')).toBe('2027-03-28T03:30:00.000Z');
    expect(moved('2027-03-24T09:30:00+01:00', 'P1W', 'Europe/Paris')).toBe('2027-03-31T07:30:00.000Z');
    expect(moved('2027-03-28T09:30:00+02:00', '-P1DT2H30M', 'Europe/Paris')).toBe('2027-03-27T06:00:00.000Z');
  });

  it('moves past a time that the clock skips', () => {
    expect(moved('2027-03-29T02:30:00+02:00', '-P1D', 'Europe/Paris')).toBe('2027-03-28T01:30:00.000Z');
  });
});
