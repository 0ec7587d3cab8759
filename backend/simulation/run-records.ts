import type { JourneyClass, SendStep } from '../journeys/definition.ts';
import type { JourneyRun } from '../journeys/run.ts';

/** A message as the ledger keeps it, with its latest attempt. */
export interface SendRecord {
  run: string;
  step: string;
  attempt: number;
  send: SendStep['send'];
  class: JourneyClass;
  person: string;
  /** Version of the run that planned it. */
  runVersion: number;
  state: 'planned' | 'attempting' | 'accepted' | 'failed' | 'unknown' | 'dropped' | 'postponed';
  changedMs: number;
}

/** A run has few messages and at most a timer or two, and there are millions of runs: lists, not maps. */
export interface RunRecord {
  run: JourneyRun;
  sends: SendRecord[];
  /** Those that have not fired and were not cancelled. */
  timers: string[];
}

/** Everything that the tables of the backend hold about runs. */
export interface RunRecords {
  runs: Map<string, RunRecord>;
  runsAbout: Map<string, RunRecord[]>;
  timers: Map<string, { run: string; step: string; version: number }>;
  sendsTo: Map<string, SendRecord[]>;
}

export function noRecords(): RunRecords {
  return { runs: new Map(), runsAbout: new Map(), timers: new Map(), sendsTo: new Map() };
}

/** The message of a step, if it was ever planned. */
export function sendOf({ sends }: RunRecord, step: string): SendRecord | undefined {
  return sends.find((send) => send.step === step);
}

/** Adds to the list that a map keeps under a name. */
export function addTo<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}
