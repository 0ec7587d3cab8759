import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentReminder } from '../../../backend/journeys/definitions/appointment-reminder.ts';
import { compareReports } from '../../../backend/simulation/compare-reports.ts';
import { addCounts, noCounts } from '../../../backend/simulation/counts.ts';
import { mapPage, mapSvg } from '../../../backend/simulation/map-page.ts';
import { priorityQueue } from '../../../backend/simulation/priority-queue.ts';
import { simulationReport, type StepReport } from '../../../backend/simulation/report.ts';
import {
  simulatePatients,
  tellPatient,
  type Simulation,
} from '../../../backend/simulation/simulate-patients.ts';
import { simulatedJourneys } from '../../../backend/simulation/simulated-journeys.ts';
import { ScenarioFile } from '../../../src/contracts/scenario-file.ts';
import { fullClinic } from './full-clinic.ts';

const simulationWith = (changes: Partial<Simulation> = {}, scenario: object = {}): Simulation => ({
  ...{ clinic: fullClinic(), journeys: simulatedJourneys([]), seed: 1, days: 30 },
  scenario: ScenarioFile.parse(scenario),
  ...changes,
});
const first = { from: 0, to: 300 };
async function reportOf(simulation: Simulation) {
  const counts = await simulatePatients(simulation, first);
  return { counts, report: simulationReport(counts, simulation) };
}
const stepOf = ({ report }: Awaited<ReturnType<typeof reportOf>>, journey: string, id: string) =>
  report.journeys.find((one) => one.id === journey)?.steps.find((step) => step.id === id) as StepReport;

describe('a simulation', () => {
  it('is the same for the same seed, and another for another', async () => {
    const [one, same, other] = await Promise.all(
      [1, 1, 2].map((seed) => simulatePatients(simulationWith({ seed }), first)),
    );
    expect(JSON.stringify(same)).toBe(JSON.stringify(one));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(one));
  });

  it('is the same however its patients are shared out', async () => {
    const simulation = simulationWith();
    const parts = noCounts();
    for (const range of [
      { from: 0, to: 37 },
      { from: 37, to: 300 },
    ])
      addCounts(parts, await simulatePatients(simulation, range));
    const whole = await simulatePatients(simulation, first);
    expect(simulationReport(parts, simulation)).toEqual(simulationReport(whole, simulation));
    expect(parts.perPatient).toEqual(whole.perPatient);
  });

  it('loses no message: whatever was planned was sent, or there is a reason', async () => {
    const { report } = await reportOf(simulationWith());
    for (const { id, entered, completed, exited, reached, steps } of report.journeys) {
      expect(entered, id).toBeGreaterThan(0);
      expect(completed + exited + reached, id).toBe(entered);
      for (const step of steps.filter(({ kind }) => kind === 'send')) {
        const ends = Object.values({ ...step.sent, ...step.dropped }).reduce((sum, one) => sum + one, 0);
        expect(ends + step.unreachable, `${id}/${step.id}`).toBe(step.entered);
      }
    }
  });

  it('does what its scenario says', async () => {
    const cancelled = await reportOf(simulationWith({}, { cancel: { share: 1 } }));
    expect(cancelled.report.visits).toMatchObject({ attended: 0, noShows: 0 });
    const silent = await reportOf(simulationWith({}, { attendance: { reported: 0 } }));
    expect(silent.report.journeys[0]).toMatchObject({ reached: 0 });
    const reminded = { cancel: { share: 0 }, move: { share: 0 }, noShow: { share: 1, remindedTimes: 0 } };
    const { visits } = (await reportOf(simulationWith({}, reminded))).report;
    expect(visits.attended).toBe(visits.reminded);
    expect(visits.noShows).toBe(visits.bookings - visits.reminded);
    expect(Math.min(visits.reminded, visits.noShows)).toBeGreaterThan(0);
    const landlines = await reportOf(simulationWith({}, { landlines: 1 }));
    expect(landlines.report.messages.sms).toBe(0);
  });

  it('puts reminders before quiet hours and counts it, and says which minute is the worst', async () => {
    const run = await reportOf(simulationWith());
    expect(stepOf(run, 'appointment-reminder', 'day-before')).toMatchObject({ later: 0 });
    expect(stepOf(run, 'appointment-reminder', 'day-before').earlier).toBeGreaterThan(0);
    const total = Object.values(run.counts.load).reduce((sum, one) => sum + one, 0);
    expect(total).toBe(run.report.messages.total);
    expect(run.report.messages.worstMinute?.count).toBe(Math.max(...Object.values(run.counts.load)));
  });

  it('counts what the caps of the clinic hold back', async () => {
    const messaging = { caps: { service: { count: 1, days: 30 } } };
    const run = await reportOf(simulationWith({ clinic: fullClinic({ messaging }) }));
    expect(stepOf(run, 'satisfaction', 'invite-review').dropped.capped).toBeGreaterThan(50);
    expect(run.report.concerns.cap).toBeGreaterThan(50);
  });

  it('tells everything that happens to one patient', async () => {
    const entries = await tellPatient(simulationWith(), 3);
    const { perPatient } = await simulatePatients(simulationWith(), { from: 3, to: 4 });
    expect(entries[0]?.what).toEqual({ kind: 'fact', type: 'appointment.booked' });
    expect(entries.filter(({ what }) => what.kind === 'sent')).toHaveLength(perPatient[0] ?? NaN);
    expect(entries.map(({ nowMs }) => nowMs)).toEqual(
      entries.map(({ nowMs }) => nowMs).sort((a, b) => a - b),
    );
  });
});

describe('a comparison', () => {
  it('finds no difference where there is none', async () => {
    const [one, other] = [await reportOf(simulationWith()), await reportOf(simulationWith())];
    expect(compareReports(one, other)).toMatchObject({
      ...{ steps: [], newMessages: [], absentMessages: [] },
      patients: { more: 0, fewer: 0, same: 300 },
    });
  });

  it('shows what a changed journey makes of the same patients, and of no other step', async () => {
    const [confirmation] = appointmentReminder.steps;
    const content = { ...appointmentReminder, version: 5, steps: [confirmation] };
    const journeys = simulatedJourneys([{ path: 'changed.json', content }]);
    const [before, after] = [await reportOf(simulationWith()), await reportOf(simulationWith({ journeys }))];
    const comparison = compareReports(before, after);
    expect(comparison.absentMessages).toEqual([
      { journey: 'appointment-reminder', step: 'reminder', template: 'appointment-reminder' },
    ]);
    expect(comparison.newMessages).toEqual([]);
    expect(comparison.patients.more).toBe(0);
    expect(comparison.patients.fewer).toBeGreaterThan(200);
    // Whoever is not reminded forgets more often; whoever came and whoever did not were drawn alike.
    const [reminded, forgotten] = comparison.visits['noShows'] ?? [0, 0];
    expect(forgotten).toBeGreaterThan(reminded);
    expect(comparison.visits['bookings']).toEqual([
      before.report.visits.bookings,
      after.report.visits.bookings,
    ]);
    expect(comparison.steps.some(({ journey }) => journey === 'preparation')).toBe(false);
  });
});

describe('the map of a run', () => {
  it('draws every step with its numbers, and never lets a name be markup', async () => {
    const split = {
      ...{ id: 'arms', split: { salt: '<b>', arms: {} as Record<string, object> } },
    };
    split.split.arms = { left: { weight: 1, steps: [] }, right: { weight: 1, steps: [] } };
    const branch = { id: 'who', branch: { fact: 'language', is: '<script>' }, then: [split] };
    const content = { ...appointmentReminder, id: 'drawn', steps: [...appointmentReminder.steps, branch] };
    const journeys = simulatedJourneys([{ path: 'drawn.json', content }]);
    const simulation = simulationWith({ journeys });
    const { report } = await reportOf(simulation);
    const drawnSteps = report.journeys.flatMap(({ steps }) => steps.filter(({ kind }) => kind !== 'send'));
    for (const drawn of [mapSvg({ journeys, report }), mapPage({ journeys, report })]) {
      for (const { id } of drawnSteps) expect(drawn).toContain(`>${id}</text>`);
      expect(drawn).toContain('&lt;script&gt;');
      expect(drawn).not.toContain('<script');
      expect(drawn).not.toMatch(/\sstyle="/);
      expect(drawn).toContain('prefers-color-scheme: dark');
      expect(drawn.match(/<svg/g)?.length).toBe(drawn.match(/<\/svg>/g)?.length);
      expect(drawn.match(/<g /g)?.length).toBe(drawn.match(/<\/g>/g)?.length);
    }
  });
});

describe('definitions of a simulation', () => {
  it('are refused with the path of each fault', () => {
    const broken = { ...appointmentReminder, steps: [{ id: 'x', wait: { until: 'now' } }, { id: 'y' }] };
    expect(() => simulatedJourneys([{ path: 'f.json', content: [appointmentReminder, broken] }])).toThrow(
      /f\.json cannot run:\n {2}\[1\]\.steps\[0\]\.wait\.until: .*[\s\S]*\[1\]\.steps\[1\]: no such step/,
    );
    expect(() =>
      simulatedJourneys([{ path: 'f.json', content: [appointmentReminder, appointmentReminder] }]),
    ).toThrow('[1].id: "appointment-reminder" stands here twice');
  });

  it('take the place of the published ones with their id', () => {
    const changed = simulatedJourneys([{ path: 'f.json', content: { ...appointmentReminder, version: 1 } }]);
    expect(changed.filter(({ id }) => id === 'appointment-reminder')).toMatchObject([{ version: 1 }]);
    expect(changed).toHaveLength(simulatedJourneys([]).length);
  });
});

describe('the queue', () => {
  it('gives everything back in the order of time, and of arrival within a moment', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), (times) => {
        const queue = priorityQueue<number>();
        times.forEach((time, index) => queue.push(time, index));
        const taken = times.map(() => queue.pop()?.item);
        const expected = times
          .map((_, index) => index)
          .sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
        expect(taken).toEqual(expected);
        expect([queue.pop(), queue.nextMs()]).toEqual([undefined, Infinity]);
      }),
    );
  });
});
