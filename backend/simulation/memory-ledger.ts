import type { JourneyClass } from '../journeys/definition.ts';
import type { ClaimedSend, SendLedgerPort, SendOutcome } from '../journeys/journey-ports.ts';
import { sendOf, type RunRecord, type RunRecords, type SendRecord } from './run-records.ts';

const dayMs = 24 * 60 * 60_000;

export interface MemoryLedgerOptions {
  /** How many messages of a class a person gets in so many days. */
  capOf: (journeyClass: JourneyClass) => { count: number; days: number } | undefined;
  /** Has an attempt made at its time. */
  plan: (dueMs: number, ref: { run: string; step: string }) => void;
  settled: (record: RunRecord, claimed: ClaimedSend, outcome: SendOutcome) => void;
}

/** The send ledger without a database: what is claimed, counted and settled is what the stored one does. */
export function memoryLedger(records: RunRecords, options: MemoryLedgerOptions): SendLedgerPort {
  return {
    async attempt({ run, step }, clock, make) {
      const record = records.runs.get(run);
      const row = record && sendOf(record, step);
      if (!record || !row || (row.state !== 'planned' && row.state !== 'attempting')) return undefined;
      const claimed = claim(record, row, {
        isCapped: hasHadEnough(records, row, { cap: options.capOf(row.class), nowMs: clock.now() }),
      });
      row.state = 'attempting';
      row.changedMs = clock.now();
      const outcome = await make(claimed);
      row.state = outcome.state;
      row.changedMs = clock.now();
      options.settled(record, claimed, outcome);
      if ('retryAtMs' in outcome && outcome.retryAtMs !== undefined) {
        row.attempt += 1;
        row.state = 'planned';
        options.plan(outcome.retryAtMs, { run, step });
      }
      return outcome;
    },
  };
}

function claim({ run }: RunRecord, row: SendRecord, { isCapped }: { isCapped: boolean }): ClaimedSend {
  return {
    ...{ run: row.run, step: row.step, attempt: row.attempt, send: row.send, class: row.class },
    ...{ clinic: run.clinic, key: run.key, anchors: run.anchors },
    isOver: (run.status === 'exited' || run.status === 'reached') && row.runVersion < run.version,
    isCapped,
    crashed: row.state === 'attempting',
  };
}

function hasHadEnough(
  { sendsTo }: RunRecords,
  row: SendRecord,
  { cap, nowMs }: { cap: { count: number; days: number } | undefined; nowMs: number },
): boolean {
  if (!cap || row.person === '') return false;
  const counted = (sendsTo.get(row.person) ?? []).filter(
    (other) =>
      other !== row &&
      other.class === row.class &&
      (other.state === 'attempting' || other.state === 'accepted' || other.state === 'unknown') &&
      other.changedMs > nowMs - cap.days * dayMs,
  );
  return counted.length >= cap.count;
}
