// Owns: how often the steps of a booking were taken, by day and service. Promises: no row is about anybody, and nobody
// waits for a number to be written. When the process is killed, the numbers of the last second or so are lost.
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import type { BookingStep, BookingStepPort } from '../journeys/booking-step-port.ts';
import type { Clock } from '../journeys/ports.ts';
import type { Db } from './db.ts';

interface StepRow {
  clinic: string;
  day: string;
  step: BookingStep;
  service: string;
  count: number;
}

/** How long a hold or a request is remembered, so that a repeat of it is not counted: longer than either is tried. */
const rememberedMs = 60 * 60_000;
const mostRemembered = 20_000;

/** Counts in memory, and writes what it has counted when told to. */
export function bookingStepStore(db: Db, clock: Clock): BookingStepPort {
  let waiting = new Map<string, StepRow>();
  const isFirst = firstOfEach(clock);
  const add = (row: StepRow) => {
    const key = JSON.stringify([row.clinic, row.day, row.step, row.service]);
    const known = waiting.get(key);
    waiting.set(key, { ...row, count: row.count + (known?.count ?? 0) });
  };
  return {
    count({ id: clinic, timeZone }, { step, service = '', once }) {
      if (once !== undefined && !isFirst(`${clinic} ${step} ${once}`)) return;
      add({ clinic, day: isoDateAt(clock.now(), timeZone), step, service, count: 1 });
    },
    async flush() {
      if (waiting.size === 0) return;
      const rows = [...waiting.values()];
      waiting = new Map();
      try {
        await write(db, rows);
      } catch (error) {
        rows.forEach(add);
        throw error;
      }
    },
  };
}

async function write(db: Db, rows: readonly StepRow[]): Promise<void> {
  await db.query(
    // In one order, so that two processes never wait for each other.
    `insert into booking_step (clinic_id, day, step, service_id, count)
     select clinic, day, step, service, count
       from jsonb_to_recordset($1::jsonb)
         as counted (clinic text, day date, step text, service text, count integer)
      order by clinic, day, step, service
     on conflict (clinic_id, day, step, service_id) do update set count = booking_step.count + excluded.count`,
    [JSON.stringify(rows)],
  );
}

/** @returns Tells whether a key is new; it is for a while not new again. */
function firstOfEach(clock: Clock): (key: string) => boolean {
  const seen = new Map<string, number>();
  return (key) => {
    const nowMs = clock.now();
    for (const [old, atMs] of seen) {
      if (seen.size < mostRemembered && nowMs - atMs < rememberedMs) break;
      seen.delete(old);
    }
    if (seen.has(key)) return false;
    seen.set(key, nowMs);
    return true;
  };
}
