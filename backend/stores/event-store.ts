import type { CloudEvent } from '../../src/contracts/cloud-event.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';
import { prepared } from './preparing-client.ts';

export interface EventStore {
  /**
   * Keeps what a browser claims, all of a batch or none of it; a second delivery of the same event is recognised by its
   * source and id, also within the batch.
   *
   * @returns For each event, in their order, whether it is new.
   */
  saveClaims(
    clinic: string,
    events: readonly CloudEvent[],
    nowMs: number,
  ): Promise<('accepted' | 'duplicate')[]>;
}

export function eventStore(db: Db): EventStore {
  return {
    async saveClaims(clinic, events, nowMs) {
      if (events.length === 0) return [];
      const rows = events.map(({ source, id, type, subject, data, time }) => {
        return { source, id, type, subject: subject ?? null, data, time };
      });
      // One statement for the batch: most of the price of an event is the way to the database.
      const saved = await db.query<{ source: string; id: string }>(
        prepared(`insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
         select $1, source, id, type, subject, 'claim', data, time, $3
           from jsonb_to_recordset($2::jsonb)
             as claim (source text, id text, type text, subject text, data jsonb, time timestamptz)
         on conflict (clinic_id, source, id) do nothing returning source, id`),
        [clinic, JSON.stringify(rows), instantText(nowMs)],
      );
      const fresh = new Set(saved.map(keyOf));
      // Of two alike in one batch the first is the new one.
      return events.map((event) => (fresh.delete(keyOf(event)) ? 'accepted' : 'duplicate'));
    },
  };
}

const keyOf = ({ source, id }: { source: string; id: string }) => JSON.stringify([source, id]);
