import { maximumBatchBytes, maximumBatchEvents } from '../../contracts/cloud-event.ts';
import type { Delivery, Parcel } from '../../domain/delivery/outbox-port.ts';
import type { Row } from './outbox-row.ts';
import type { OutboxWorld } from './outbox-world.ts';
import { bodyOf, bytesOf } from './parcel-sender.ts';
import type { ParcelSender } from './parcel-sender.ts';
import type { Reply } from './reply.ts';
import { remainingMs, retryDelayMs } from './retry-delay.ts';
import type { Urgency } from './retry-delay.ts';
import type { ServerClock } from './server-clock.ts';
import type { StoreWithMemory } from './store-with-memory.ts';
import { problemIn, verdictOn } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface RoundContext {
  store: StoreWithMemory;
  sender: ParcelSender;
  clock: ServerClock;
  world: Pick<OutboxWorld, 'now' | 'random' | 'report'>;
  /** Tells the widgets and the other tabs. */
  tell(delivery: Delivery): void;
}

export interface Turn {
  urgency: Urgency;
  /** Whether this tab is still the one that sends. */
  mayGoOn(): Promise<boolean>;
}

/** When to look again. */
export interface RoundResult {
  /** Milliseconds until something is due; `undefined` when nothing is left. */
  waitMs: number | undefined;
  /** A submission is waiting without having been told how long: it is worth asking whether the backend is back. */
  isWorthProbing: boolean;
}

/** A parcel on its way, with its row. */
type Load = [row: Row, parcel: Parcel];

/** Days on which a parcel may be tried in vain. Days, not an age: a clock that jumps ten years costs one of them. */
const mostDays = { submission: 14, telemetry: 3 };
const dayMs = 86_400_000;

/**
 * Sends what is due, one thing at a time. Promises that submissions leave in their order, that a row goes only once the
 * backend has named it, and that a parcel which cannot be delivered is set aside with its reason, never forgotten.
 */
export function deliveryRound(context: RoundContext) {
  const { store, sender, world } = context;
  const settle = settlement(context);
  const openLoads = loadOpening(context);
  let batchSize = maximumBatchEvents;

  /** @returns The row on which this lane waits, and how long. */
  async function deliverLane(kind: Parcel['kind'], turn: Turn): Promise<[Row, number] | undefined> {
    for (;;) {
      const rows = (await store.rows()).filter((row) => row.kind === kind && row.state === 'waiting');
      const [head] = rows;
      if (!head) return undefined;
      const waitMs = remainingMs(head, turn.urgency, world.now());
      if (waitMs > 0 || !(await turn.mayGoOn())) return [head, waitMs];
      const loads = await openLoads(rows.slice(0, kind === 'telemetry' ? batchSize : 1));
      if (loads.length === 0) continue;
      const reply = await sender.post(loads.map(([, parcel]) => parcel));
      const outcome = await settle(loads, reply);
      batchSize = outcome === 'split' ? Math.ceil(loads.length / 2) : maximumBatchEvents;
      // What follows must not overtake it.
      if (typeof outcome === 'number') return [head, outcome];
    }
  }

  return {
    async run(turn: Turn): Promise<RoundResult> {
      const submission = await deliverLane('submission', turn);
      const telemetry = await deliverLane('telemetry', turn);
      const waits = [submission, telemetry].flatMap((lane) => lane?.[1] ?? []);
      return {
        waitMs: waits.length > 0 ? Math.min(...waits) : undefined,
        isWorthProbing: submission !== undefined && !submission[0].isOrdered,
      };
    },

    /** Sends parcels out of turn, because the page may be gone in a moment. A repeat does no harm. */
    async runOutOfTurn(parcels: readonly Parcel[]): Promise<void> {
      const reply = await sender.post(parcels);
      if (!reply) return;
      const rows = await store.rows();
      const loads = parcels.flatMap((parcel): Load[] => {
        const row = rows.find(({ id }) => id === parcel.id);
        return row ? [[row, parcel]] : [];
      });
      await settle(loads, reply);
    },
  };
}

/** Cuts off the head of a list of events: as many as go into one request. */
export function batchOf<T>(
  items: readonly T[],
  parcelOf: (item: T) => Parcel,
  mostBytes: number = maximumBatchBytes,
): T[] {
  const path = items[0] && parcelOf(items[0]).path;
  const batch: T[] = [];
  for (const item of items.slice(0, maximumBatchEvents)) {
    if (parcelOf(item).path !== path) break;
    if (bytesOf(bodyOf([...batch, item].map(parcelOf))) > mostBytes) break;
    batch.push(item);
  }
  return batch;
}

/** Opens rows for sending; what is damaged or too old is set aside instead. */
function loadOpening({ store, clock, world, tell }: RoundContext) {
  async function setAside(row: Row): Promise<void> {
    world.report({ code: 'unreadable', count: 1 });
    await store.change(row, { state: 'refused' });
    tell({ id: row.id, state: 'refused', problem: problemIn(undefined) });
  }

  return async (rows: readonly Row[]): Promise<Load[]> => {
    const loads: Load[] = [];
    for (const row of rows) {
      const parcel = (await store.read(row))?.parcel;
      if (!parcel) await setAside(row);
      else if (Date.parse(parcel.expiresAt ?? '') < (clock.now() ?? -Infinity))
        await expire({ store, world, tell }, row);
      else loads.push([row, parcel]);
    }
    const batch = batchOf(loads, ([, parcel]) => parcel);
    // One event alone is sent however large it is: then the backend says what it thinks of it.
    return batch.length > 0 ? batch : loads.slice(0, 1);
  };
}

async function expire(
  { store, world, tell }: Pick<RoundContext, 'store' | 'world' | 'tell'>,
  row: Row,
): Promise<void> {
  if (row.kind === 'telemetry') {
    await store.remove([row]);
    world.report({ code: 'shed', count: 1 });
  } else {
    await store.change(row, { state: 'expired' });
  }
  tell({ id: row.id, state: 'expired' });
}

type Outcome = 'delivered' | 'split' | number;

/** Carries out what a reply means for each parcel it is about. */
function settlement(context: RoundContext) {
  const { store, world, tell } = context;

  async function refuse(row: Row, problem: string): Promise<void> {
    if (row.kind === 'telemetry') {
      await store.remove([row]);
      world.report({ code: 'shed', count: 1 });
    } else {
      await store.change(row, { state: 'refused' }, problem);
    }
    tell({ id: row.id, state: 'refused', problem: problemIn(problem) });
  }

  async function postpone(row: Row, verdict: Verdict & { kind: 'later' }): Promise<number> {
    const now = world.now();
    const today = Math.floor(now / dayMs);
    const days = row.days + (today === row.lastDay ? 0 : 1);
    if (days > mostDays[row.kind]) {
      await expire(context, row);
      return 0;
    }
    const delay = retryDelayMs(row.attempts, world.random());
    // A tenth more than the backend asked for, at random, so that not everyone is back in the same second.
    const waitMs = Math.max(delay, (verdict.waitMs ?? 0) * (1 + world.random() / 10));
    await store.change(row, {
      ...{ attempts: row.attempts + 1, days, lastDay: today, nextAt: now + waitMs },
      isOrdered: verdict.waitMs !== undefined,
      unproven: verdict.isUnproven ? row.unproven + 1 : 0,
    });
    return waitMs;
  }

  return async (loads: readonly Load[], reply: Reply | undefined): Promise<Outcome> => {
    let outcome: Outcome = 'delivered';
    for (const [row] of loads) {
      const verdict = verdictOn(row, reply, loads.length);
      if (verdict.kind === 'split') return 'split';
      if (verdict.kind === 'received') {
        await store.remove([row]);
        tell({ id: row.id, state: 'received', answer: verdict.answer });
      } else if (verdict.kind === 'refused') {
        await refuse(row, verdict.problem);
      } else {
        const waitMs = await postpone(row, verdict);
        outcome = typeof outcome === 'number' ? Math.min(outcome, waitMs) : waitMs;
      }
    }
    return outcome;
  };
}
