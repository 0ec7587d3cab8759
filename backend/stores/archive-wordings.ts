import { createHash } from 'node:crypto';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { noticeWording } from '../journeys/notice-wording.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/**
 * Keeps every wording patients can be shown from now on: a record proves something only as long as the text with
 * its hash can be found. Wordings already kept stay as they are.
 */
export async function archiveWordings(
  sql: Sql,
  clinics: readonly ClinicFile[],
  nowMs: number,
): Promise<void> {
  const wordings = clinics.flatMap((clinic) =>
    clinic.notices.flatMap((notice) =>
      clinic.languages.map((language) => {
        const text = noticeWording(notice, language, clinic);
        const hash = createHash('sha256').update(text).digest('hex');
        return { clinic: clinic.id, notice: notice.id, version: notice.version, language, hash, text };
      }),
    ),
  );
  await sql.query(
    `insert into notice_wording (clinic_id, notice_id, version, language, hash, text, used_from)
     select clinic, notice, version, language, hash, text, $1
       from jsonb_to_recordset($2::jsonb)
         as wording (clinic text, notice text, version text, language text, hash text, text text)
     on conflict do nothing`,
    [instantText(nowMs), JSON.stringify(wordings)],
  );
}
