import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';

/** Another system that is to forget somebody who was erased here. It says nothing of who that was. */
export interface ErasureRow {
  id: string;
  /** Id in the clinic file. */
  connector: string;
  erased: Date;
  isOpen: boolean;
  /** Why it did not succeed; neutral and stable. */
  code: string | null;
  /** What the person is called there, and nowhere else. */
  pseudonym: string | null;
}

/** Erasures in other systems that are still tried, or that somebody has to do by hand. */
export interface DeskErasureStore {
  list(clinic: string): Promise<ErasureRow[]>;
  /** Somebody has done it by hand. @returns `false` if there is none that is theirs to do. */
  settle(clinic: string, id: string, nowMs: number): Promise<boolean>;
}

const MOST = 200;

/** A system that is not in the clinic file any more cannot be asked; one that has no such call never could. */
const isByHand = `(state in ('failed', 'unknown') or (state = 'dropped' and code = 'not_configured'))`;

export function deskErasureStore(db: Db): DeskErasureStore {
  return {
    list: (clinic) =>
      db.query<ErasureRow>(
        `select fact_id as id, connector_id as connector, planned_at as erased, code, reference as pseudonym,
                state in ('planned', 'attempting') as "isOpen"
           from connector_delivery
          where clinic_id = $1 and erases and (state in ('planned', 'attempting') or ${isByHand})
          order by planned_at desc, connector_id limit ${MOST}`,
        [clinic],
      ),
    async settle(clinic, id, nowMs) {
      const rows = await db.query(
        `update connector_delivery
            set changed_at = case when ${isByHand} then $3::timestamptz else changed_at end,
                code = 'by_hand', reference = null, state = 'accepted'
          where clinic_id = $1 and fact_id = $2 and erases and (${isByHand} or code = 'by_hand')
          returning fact_id`,
        [clinic, id, instantText(nowMs)],
      );
      return rows.length > 0;
    },
  };
}
