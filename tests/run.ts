/**
 * `npm test`: everything that can be known without a network, in the order in which it fails soonest.
 * Prints what each step counted, and last one line for all of them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
}

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'parcours-test-'));

const steps: readonly Step[] = [
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  suite('repository', ['UTC']),
  suite('unit', ['Europe/Paris', 'America/New_York', 'Australia/Sydney']),
  suite('backend', ['Pacific/Noumea']),
  suite('browser', ['America/New_York']),
];

function suite(project: string, zones: readonly string[]): Step {
  return { name: project, command: [bin('vitest'), 'run', '--project', project], zones };
}

function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [program = '', ...parameters] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: root, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
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
    const read = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return {
      passed: read['numPassedTests'] ?? 0,
      failed: read['numFailedTests'] ?? 0,
      skipped: (read['numPendingTests'] ?? 0) + (read['numTodoTests'] ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function main(): Promise<void> {
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  const began = Date.now();
  for (const step of steps) {
    for (const zone of step.zones ?? ['']) {
      const stepBegan = Date.now();
      const code = zone ? undefined : await run(step.command, process.env);
      const count = zone
        ? await runSuite(step, zone)
        : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
      total.passed += count.passed;
      total.failed += count.failed;
      total.skipped += count.skipped;
      const seconds = ((Date.now() - stepBegan) / 1000).toFixed(1);
      console.log(
        `${[step.name, zone].filter(Boolean).join(', ')}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
      );
    }
  }
  rmSync(reports, { recursive: true, force: true });
  console.log(`in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
