import type { Delivery, OutboxPort } from '../domain/delivery/outbox-port.ts';
import { deliveryRound } from './outbox/delivery-round.ts';
import type { Turn } from './outbox/delivery-round.ts';
import { departure } from './outbox/departure.ts';
import { otherTabs } from './outbox/other-tabs.ts';
import { outboxName } from './outbox/outbox-name.ts';
import type { OutboxStore } from './outbox/outbox-store.ts';
import type { OutboxOptions, OutboxWorld } from './outbox/outbox-world.ts';
import { watchPage } from './outbox/page-moments.ts';
import { parcelKeeping, pendingIn } from './outbox/parcel-keeping.ts';
import { parcelSender } from './outbox/parcel-sender.ts';
import { senderTurns } from './outbox/sender-turns.ts';
import { sendingPace } from './outbox/sending-pace.ts';
import { serverClock } from './outbox/server-clock.ts';
import { storeWithMemory } from './outbox/store-with-memory.ts';
import { timers } from './outbox/timers.ts';

export interface OutboxParts {
  options: OutboxOptions;
  world: OutboxWorld;
  /** Where parcels are written down. */
  disk: OutboxStore;
}

/**
 * Owns everything a patient submits from the moment it is written down until the backend has named it in a receipt.
 * Promises that nothing of it is lost or has two effects: offline, through errors and lost answers, in two tabs, and
 * when the tab is closed or the browser killed. When storage fails it keeps it in memory and says so; what the
 * backend refuses is told, and kept until it was seen.
 */
export function openOutbox(parts: OutboxParts): OutboxPort {
  const { keeping, listeners, pace, store, tabs, tell, stop } = startOutbox(parts);

  return {
    async submit(parcel) {
      const state = await keeping.add(parcel);
      if (state.startsWith('saved')) tell({ id: parcel.id, state });
      void pace.look('due');
      return state;
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pending: () => pendingIn(store),
    async discard(id) {
      void keeping.forget(id);
      tabs.tell({ id, state: 'discarded' });
      await store.remove((await store.rows()).filter((row) => row.id === id)).catch(() => undefined);
    },
    async purge(what) {
      tabs.tell({ id: what, state: 'discarded' });
      await keeping.forget(what);
      if (what === 'everything') await store.destroy();
    },
    flush: () => pace.look('hinted'),
    close: stop,
  };
}

/** Joins the parts, takes up what an earlier visit has left, and begins to listen. */
function startOutbox({ options, world: outside, disk }: OutboxParts) {
  const running = timers(outside.after);
  const world: OutboxWorld = { ...outside, after: running.after };
  const name = outboxName(options);
  const clock = serverClock(world.now);
  const store = storeWithMemory(disk, world.report);
  const sender = parcelSender(options, world, clock);
  const listeners = new Set<(delivery: Delivery) => void>();

  const emit = (delivery: Delivery) => {
    if (!delivery.state.startsWith('saved')) void keeping.forget(delivery.id);
    for (const listener of [...listeners]) listener(delivery);
  };
  const tell = (delivery: Delivery) => {
    emit(delivery);
    tabs.tell({ id: delivery.id, state: delivery.state });
  };
  const keeping = parcelKeeping({ store, clock, world, emit });
  const tabs = otherTabs(name, world, (news) => {
    // Should that tab go away, someone has to know that there is something to send.
    void keeping.hear(news).then(() => pace.look('due'));
  });
  const round = deliveryRound({ store, sender, clock, world, tell });
  const turns = senderTurns(name, world, store);
  const runRound = (turn: Turn) => keeping.restore().then(() => round.run(turn));
  const pace = sendingPace({ turns, world, runRound, probe: sender.probe });
  const stopWatching = watchPage(world, {
    onHint: () => void pace.hint(),
    onLeave: departure({ sender, atRisk: keeping.atRisk, send: round.runOutOfTurn }),
    onSleep() {
      tabs.release();
      store.release();
    },
  });
  const stop = () => {
    stopWatching();
    listeners.clear();
    for (const part of [pace, turns, running, tabs, store]) part.close();
  };

  void pace.look('hinted');
  return { keeping, listeners, pace, store, tabs, tell, stop };
}
