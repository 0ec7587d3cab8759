/**
 * `npm test`: everything that can be known without a network, in the order in which it fails soonest.
 * Prints what each step counted, and last one line for all of them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

interface Step {
  name: string;
  command: readonly string[];
  /** Zones in which the step runs: the clinic's, one west of it and one east. */
  zones?: readonly string[];
}

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** The files that took longest, with their seconds. */
  slowest?: string;
  /** What failed, by name: said once more at the very end, where it is looked for. */
  failures?: readonly string[];
}

/** What the reporter writes, as far as it is read here. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: readonly FileReport[];
}

interface FileReport {
  name: string;
  status: string;
  startTime: number;
  endTime: number;
  assertionResults?: readonly { fullName: string; status: string; failureMessages?: readonly string[] }[];
}

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'parcours-test-'));

/** What fails soonest goes first and alone. */
const quick: readonly Step[] = [
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  suite('repository', ['UTC']),
];

/** Two lanes side by side: a machine with two cores is the least there is. */
const lanes: readonly (readonly Step[])[] = [
  [
    suite('backend', ['Pacific/Noumea']),
    suite('unit', ['Europe/Paris']),
    // The same again, but for what reads no calendar.
    suite('zones', ['America/New_York', 'Australia/Sydney']),
  ],
  [suite('browser', ['America/New_York'])],
];

function suite(project: string, zones: readonly string[]): Step {
  return { name: project, command: [bin('vitest'), 'run', '--project', project], zones };
}

/** Runs a command; what it prints comes in one piece, because another lane prints too. */
function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [program = '', ...parameters] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

async function runSuite(step: Step, zone: string): Promise<Count> {
  const report = join(reports, `${step.name}-${zone.replace('/', '-')}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run([...step.command, ...reporters], { ...process.env, TZ: zone });
  const counted = countsIn(report);
  // A suite that fell over before it could count has still failed.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function countsIn(report: string): Count {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const slowest = (read.testResults ?? [])
      .map(({ name, startTime, endTime }) => ({ name: relative(root, name), took: endTime - startTime }))
      .sort((a, b) => b.took - a.took)
      .slice(0, 4)
      .map(({ name, took }) => `${name} ${Math.round(took / 1000)} s`);
    return {
      passed: read.numPassedTests ?? 0,
      failed: read.numFailedTests ?? 0,
      skipped: (read.numPendingTests ?? 0) + (read.numTodoTests ?? 0),
      slowest: slowest.join(', '),
      failures: (read.testResults ?? []).flatMap(failuresOf),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function failuresOf({ name, status, assertionResults = [] }: FileReport): string[] {
  const failed = assertionResults.filter((one) => one.status === 'failed');
  // A file that could not be read has no test that failed.
  if (failed.length === 0) return status === 'failed' ? [relative(root, name)] : [];
  return failed.map(({ fullName, failureMessages = [] }) => {
    const reason = failureMessages.join('\n').split('\n').slice(0, 3).join(' ').slice(0, 400);
    return `${relative(root, name)}: ${fullName}: ${reason}`;
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

async function runStep(step: Step): Promise<void> {
  for (const zone of step.zones ?? ['']) {
    const began = Date.now();
    const count = zone ? await runSuite(step, zone) : await runCommand(step);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const name = [step.name, zone].filter(Boolean).join(', ');
    failures.push(...(count.failures ?? []).map((failure) => `${name}: ${failure}`));
    if (count.failed > 0 && !count.failures?.length) failures.push(name);
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
    if (count.slowest) console.log(`  longest: ${count.slowest}`);
  }
}

async function runCommand({ command }: Step): Promise<Count> {
  const failed = (await run(command, process.env)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

async function runLane(lane: readonly Step[]): Promise<void> {
  for (const step of lane) await runStep(step);
}

async function main(): Promise<void> {
  const began = Date.now();
  await runLane(quick);
  await Promise.all(lanes.map(runLane));
  rmSync(reports, { recursive: true, force: true });
  console.log(`in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  for (const failure of failures) console.log(`failed: ${failure}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
