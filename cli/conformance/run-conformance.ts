import type { CheckReport } from './check.ts';
import { examineEndpoint, type ConformanceCall } from './examine-endpoint.ts';

/**
 * `parcours conformance`: examines an endpoint and prints what its operator can act on.
 *
 * @returns The exit code: 0 when nothing has to be mended, else 1.
 */
export async function runConformance(call: ConformanceCall, format: 'text' | 'json'): Promise<number> {
  const reports = await examineEndpoint(call);
  const isSound = reports.every(({ status }) => status !== 'fault');
  const text =
    format === 'json'
      ? JSON.stringify({ conforms: isSound, checks: reports }, undefined, 2)
      : textOf(reports);
  process.stdout.write(`${printable(text)}\n`);
  return isSound ? 0 : 1;
}

const marks = { pass: 'ok      ', fault: 'FAULT   ', skipped: 'skipped ' } as const;

/** One line for what is right, and everything that helps for what is not. */
export function textOf(reports: readonly CheckReport[]): string {
  const lines = reports.flatMap(({ id, status, asked, came, contract, mend }) => {
    const line = `${marks[status]}${id.padEnd(20)} ${came}`;
    if (status !== 'fault') return [line];
    return [line, `        asked     ${asked}`, `        contract  ${contract}`, `        mend      ${mend}`];
  });
  const count = (wanted: CheckReport['status']) => reports.filter(({ status }) => status === wanted).length;
  const summary = `${count('pass')} kept, ${count('fault')} to mend, ${count('skipped')} not looked at`;
  return [...lines, '', summary].join('\n');
}

/** An endpoint may answer anything; the terminal must not obey it. */
const printable = (text: string) => text.replace(/[^\P{Cc}\n]/gu, '');
