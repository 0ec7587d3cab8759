import type { CloudEvent } from '../../src/contracts/cloud-event.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';

export interface EventStore {
  /** Keeps what a browser claims; a second delivery of the same event is recognised by its source and id. */
  saveClaim(clinic: string, event: CloudEvent, nowMs: number): Promise<'accepted' | 'duplicate'>;
}

export function eventStore(db: Db): EventStore {
  return {
    async saveClaim(clinic, event, nowMs) {
      const saved = await db.query(
        `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
         values ($1, $2, $3, $4, $5, 'claim', $6::jsonb, $7, $8)
         on conflict (clinic_id, source, id) do nothing returning id`,
        [
          ...[clinic, event.source, event.id, event.type, event.subject ?? null, JSON.stringify(event.data)],
          ...[event.time, instantText(nowMs)],
        ],
      );
      return saved.length > 0 ? 'accepted' : 'duplicate';
    },
  };
}
