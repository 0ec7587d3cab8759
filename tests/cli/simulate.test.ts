import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appointmentReminder } from '../../backend/journeys/definitions/appointment-reminder.ts';
import { readSimulateCall } from '../../cli/simulate/read-simulate-call.ts';
import { simulateInParallel } from '../../cli/simulate/simulate-in-parallel.ts';
import { simulatedJourneys } from '../../backend/simulation/simulated-journeys.ts';
import { ScenarioFile } from '../../src/contracts/scenario-file.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { fullClinic } from '../backend/simulation/full-clinic.ts';

const cli = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));
const clinic = fileURLToPath(new URL('../../demo/clinic.yaml', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const write = async (name: string, text: string) => {
  const path = join(folder.path, name);
  await writeFile(path, text);
  return path;
};
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(folder.path, { recursive: true });
});
afterAll(() => folder.remove());

const run = (...args: string[]) =>
  new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, [cli, 'simulate', '--clinic', clinic, ...args], (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });

describe('parcours simulate', () => {
  it('prints the same report for the same seed, says what a change makes, and draws it', async () => {
    const changed = { ...appointmentReminder, version: 5, steps: appointmentReminder.steps.slice(0, 1) };
    const file = await write('changed.json', JSON.stringify(changed));
    const map = join(folder.path, 'map.svg');
    const [text, json] = await Promise.all([
      run('--patients', '60', '--days', '10'),
      run('--patients', '60', '--days', '10', '--json', '--compare', file, '--map', map),
    ]);
    expect([text.code, json.code]).toEqual([0, 0]);
    expect(text.output).toContain('60 patients of tilleuls, 10 days from 2027-03-01, seed 1');
    const { messages, comparison } = JSON.parse(json.output);
    expect(text.output).toContain(`Messages       ${messages.total}: `);
    expect(comparison.absentMessages).toHaveLength(1);
    expect(await readFile(map, 'utf8')).toContain('appointment-reminder, version 5');
  });

  it('tells of one patient, with the time of the clinic', async () => {
    const { code, output } = await run('--patient', '4');
    expect(code).toBe(0);
    expect(output.split('\n')[0]).toMatch(/^2027-\d\d-\d\d \d\d:\d\d .* appointment\.booked$/);
  });

  it('fails on what it is told to fail on, and on files that cannot be used', async () => {
    const late = {
      ...{ ...appointmentReminder, id: 'too-late', exit: [], goal: [] },
      steps: [{ id: 'late', send: { ...appointmentReminder.steps[0].send, notAfter: 'run.entered-P1D' } }],
    };
    const journeys = await write('late.json', JSON.stringify(late));
    const scenario = await write('scenario.yaml', 'known: 2\n');
    const [failing, passing, broken] = await Promise.all([
      run('--patients', '20', '--days', '5', '--journeys', journeys, '--fail-on', 'late'),
      run('--patients', '20', '--days', '5', '--journeys', journeys, '--fail-on', 'cap,quiet'),
      run('--scenario', scenario),
    ]);
    expect([failing.code, passing.code, broken.code]).toEqual([1, 0, 1]);
    expect(failing.errors).toMatch(/failed on late: \d+ messages/);
    expect(broken.errors).toContain('line 1: known: ');
  });

  it('refuses arguments that cannot be', () => {
    const call = (options: object) => () => readSimulateCall([], { clinic: 'c.yaml', ...options });
    expect(call({ days: '0' })).toThrow('--days needs a whole number from 1 to 730');
    expect(call({ patients: 'many' })).toThrow('--patients needs');
    expect(call({ 'fail-on': 'late,slow' })).toThrow('not "slow"');
    expect(call({ map: 'out.png' })).toThrow('.html or .svg');
    expect(call({})()).toMatchObject({ days: 90, seed: 1, failOn: [], format: 'text' });
  });

  it('counts the same on several threads', async () => {
    const simulation = {
      ...{ clinic: fullClinic(), journeys: simulatedJourneys([]), seed: 3, days: 30 },
      scenario: ScenarioFile.parse({ attendance: { reported: 0 } }),
    };
    const [one, two] = await Promise.all(
      [1, 2].map((threads) => simulateInParallel(simulation, { patients: 401, threads, leastEach: 100 })),
    );
    expect(two?.perPatient).toEqual(one?.perPatient);
    expect(two?.journeys).toEqual(one?.journeys);
    expect(two?.load).toEqual(one?.load);
  });
});
