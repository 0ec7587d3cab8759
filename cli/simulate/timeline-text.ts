import type { TimelineEntry } from '../../backend/simulation/timeline-witness.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';

/** What happened to one patient, a line for each thing, on the wall clock of the clinic. */
export function timelineText(entries: readonly TimelineEntry[], timeZone: string): string {
  const at = (ms: number) => isoWithOffset(ms, timeZone).slice(0, 16).replace('T', ' ');
  const visits = [...new Set(entries.map(({ key }) => key))];
  const line = ({ nowMs, journey, key, what }: TimelineEntry) =>
    [
      ...[at(nowMs), visits.length > 1 ? `visit ${visits.indexOf(key) + 1}` : ''],
      ...[(journey ?? '').padEnd(22), whatText(what, at)],
    ]
      .filter((part) => part !== '')
      .join('  ');
  return `${entries.map(line).join('\n')}\n`;
}

function whatText(what: TimelineEntry['what'], at: (ms: number) => string): string {
  switch (what.kind) {
    case 'fact':
      return what.type;
    case 'entered':
      return 'begins';
    case 'ended':
      return { completed: 'is through', exited: 'ends early', reached: 'has reached its goal' }[what.status];
    case 'step': {
      if (what.untilMs !== undefined) return `${what.step}: waits until ${at(what.untilMs)}`;
      return what.way === undefined ? what.step : `${what.step}: ${ways[what.way] ?? what.way}`;
    }
    case 'sent':
      return `${what.step}: ${what.channel} sent (${what.template})`;
    case 'postponed':
      return `${what.step}: quiet hours, tried again at ${at(what.untilMs)}`;
    case 'dropped':
      return `${what.step}: not sent, ${what.reason}`;
    case 'failed':
      return `${what.step}: failed, ${what.code}`;
  }
}

const ways: Readonly<Record<string, string>> = {
  on: 'past, goes on',
  skip: 'past, leaves out what hangs on it',
};
