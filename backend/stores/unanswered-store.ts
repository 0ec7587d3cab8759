import type { Db } from './db.ts';

export interface NewUnanswered {
  clinic: string;
  language: string;
  question: string;
  notice: { id: string; version: string };
  /** Day at the clinic; the time of day would say who it was. */
  askedOn: string;
}

/** The words of questions without an answer, apart from the events, which have none. */
export interface UnansweredStore {
  save(unanswered: NewUnanswered): Promise<void>;
  /** As a list of real questions without an answer yet. */
  list(clinic: string): Promise<{ q: string; rel: string[]; language: string }[]>;
  /**
   * Deletes those asked before a day; the counts stay.
   *
   * @param day - Day at the clinic, such as `2026-11-21`.
   */
  forget(clinic: string, day: string): Promise<void>;
  /** How many there were, with words or without. */
  counts(clinic: string): Promise<{ language: string; count: number }[]>;
}

export function unansweredStore(db: Db, newId: () => string): UnansweredStore {
  return {
    async save({ clinic, language, question, notice, askedOn }) {
      await db.query(
        `insert into faq_unanswered (id, clinic_id, language, question, notice_id, notice_version, asked_on)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), clinic, language, question, notice.id, notice.version, askedOn],
      );
    },
    async list(clinic) {
      const rows = await db.query<{ q: string; language: string }>(
        'select question as q, language from faq_unanswered where clinic_id = $1 order by asked_on, question',
        [clinic],
      );
      return rows.map(({ q, language }) => ({ q, rel: [], language }));
    },
    async forget(clinic, day) {
      await db.query('delete from faq_unanswered where clinic_id = $1 and asked_on < $2', [clinic, day]);
    },
    counts: (clinic) =>
      db.query<{ language: string; count: number }>(
        `select data ->> 'language' as language, count(*)::int as count from event
          where clinic_id = $1 and type = 'faq.unanswered' group by 1 order by 1`,
        [clinic],
      ),
  };
}
