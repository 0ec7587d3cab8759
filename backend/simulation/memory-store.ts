import type { JourneyClass } from '../journeys/definition.ts';
import type { FactRef, InboxFact, JourneyStorePort } from '../journeys/journey-ports.ts';
import type { JourneyCommand, JourneyRun } from '../journeys/run.ts';
import { addTo, type RunRecord, type RunRecords, type SendRecord } from './run-records.ts';

export interface MemoryStoreOptions {
  newId: () => string;
  /** Facts that nobody has taken yet, by their id. */
  inbox: Map<string, InboxFact>;
  /** Has a timer fire, or a message sent, at its time. */
  plan: (dueMs: number, what: { timer: string } | { run: string; step: string }) => void;
  entered: (run: JourneyRun) => void;
  /** Before anything is changed. */
  saving: (before: JourneyRun, after: JourneyRun, commands: readonly JourneyCommand[]) => void;
  dropped: (record: RunRecord, step: string, code: 'moved' | 'exited') => void;
}

interface Saved {
  class: JourneyClass;
  nowMs: number;
}

/** Keeps runs without a database, as the stored one does: what it is told twice it does once. */
export function memoryStore(records: RunRecords, options: MemoryStoreOptions): JourneyStorePort {
  const { inbox } = options;
  return {
    async takeFact({ id }: FactRef) {
      const fact = inbox.get(id);
      inbox.delete(id);
      return fact;
    },
    async takeTimer(id) {
      const timer = records.timers.get(id);
      if (!timer) return undefined;
      records.timers.delete(id);
      records.runs.get(timer.run)?.timers.delete(id);
      return timer;
    },
    findRun: async (id) => records.runs.get(id)?.run,
    findRunsAbout: async (_clinic, key) => (records.runsAbout.get(key) ?? []).map(({ run }) => run),
    async insertRun(run) {
      const others = records.runsAbout.get(run.key) ?? [];
      if (others.some((one) => one.run.journey === run.journey && one.run.round === run.round)) return false;
      const record: RunRecord = { run, sends: new Map(), timers: new Set() };
      records.runs.set(run.id, record);
      addTo(records.runsAbout, run.key, record);
      options.entered(run);
      return true;
    },
    async save(run, commands, how) {
      const record = records.runs.get(run.id);
      if (!record) throw new Error(`There is no run ${run.id}.`);
      options.saving(record.run, run, commands);
      record.run = run;
      for (const command of commands) carryOut(records, { record, command, ...how }, options);
    },
  };
}

interface CarriedOut extends Saved {
  record: RunRecord;
  command: JourneyCommand;
}

function carryOut(records: RunRecords, done: CarriedOut, options: MemoryStoreOptions): void {
  const { record, command, nowMs } = done;
  const { id: run, version: runVersion, person } = record.run;
  switch (command.kind) {
    case 'send': {
      const { name: step } = command;
      if (record.sends.has(step)) return;
      const planned: SendRecord = {
        ...{ run, step, attempt: 1, send: command.step.send, class: done.class, person },
        ...{ runVersion, state: 'planned', changedMs: nowMs },
      };
      record.sends.set(step, planned);
      addTo(records.sendsTo, person, planned);
      options.plan(nowMs, { run, step });
      return;
    }
    case 'set-timer': {
      const timer = options.newId();
      records.timers.set(timer, { run, step: command.step, version: command.version });
      record.timers.add(timer);
      options.plan(command.dueMs, { timer });
      return;
    }
    case 'cancel-timers':
      for (const timer of record.timers) records.timers.delete(timer);
      record.timers.clear();
      return;
    case 'drop-planned':
      for (const send of record.sends.values()) {
        if (send.state !== 'planned') continue;
        send.state = 'dropped';
        send.changedMs = nowMs;
        options.dropped(record, send.step, command.code);
      }
      return;
    // The desk and other systems are no part of the simulation; whoever watches counts what they are told.
    case 'task':
    case 'withdraw-tasks':
    case 'webhook':
    case 'arm':
  }
}
