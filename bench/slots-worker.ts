/** One process of several on a PostgreSQL server, for bench/slots.ts: books what it is told to. */
import { benchBackend, bookOne, freeSlots } from './slots-backend.ts';

interface Question {
  /** How many slots to book, 10 at a time. */
  book?: number;
  /** How many patients want one slot. */
  race?: number;
  /** Place of the first slot in the list. */
  from: number;
}

const backend = await benchBackend({ databaseUrl: process.argv[2] ?? '' }, 10);
// Before anything is booked, the list is the same in every process.
const slots = await freeSlots(backend, 2_000);

process.on('message', ({ book = 0, race = 0, from }: Question) => {
  void (async () => {
    const waiting = slots.slice(from, from + book);
    const statuses: number[] = [];
    const started = performance.now();
    const client = async () => {
      for (let slot = waiting.pop(); slot; slot = waiting.pop())
        statuses.push(await bookOne(backend, slot.id));
    };
    await Promise.all(Array.from({ length: 10 }, client));
    const wanted = slots[from]?.id ?? '';
    statuses.push(...(await Promise.all(Array.from({ length: race }, () => bookOne(backend, wanted)))));
    process.send?.({ ms: performance.now() - started, statuses });
  })();
});
process.send?.('ready');
