import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { PracticeFactPort } from '../connectors/connector.ts';
import { writeAttendance } from './attendance-store.ts';
import { appointmentReader } from './appointment-reader.ts';
import { appointmentFact } from './booking-row.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';
import type { JobQueue } from './job-queue.ts';

/** Facts that say who came. */
const attendances: Readonly<Record<string, 'attended' | 'noshow'>> = {
  'appointment.attended': 'attended',
  'appointment.noshow': 'noshow',
};

/** Keeps what the practice system states, in the inbox where the facts of this backend lie. */
export function connectorFactStore(
  db: Db,
  queue: Pick<JobQueue, 'enqueue'>,
  findClinic: (id: string) => Pick<ClinicFile, 'timeZone'> | undefined,
): PracticeFactPort {
  return {
    state: (fact, nowMs) =>
      db.tx(async (sql) => {
        const appointment = await appointmentReader(sql).find(fact.clinic, fact.appointmentId);
        const clinic = findClinic(fact.clinic);
        if (!appointment || !clinic) return 'unknown_appointment';
        const ref = { clinic: fact.clinic, source: `/clinics/${fact.clinic}/practice`, id: fact.id };
        const kept = await sql.query(
          `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
           values ($1, $2, $3, $4, $5, 'fact', $6::jsonb, $7, $8)
           on conflict (clinic_id, source, id) do nothing returning id`,
          [
            ...[ref.clinic, ref.source, ref.id, fact.type, fact.appointmentId],
            ...[JSON.stringify(appointmentFact(appointment, clinic)), instantText(fact.occurredMs)],
            instantText(nowMs),
          ],
        );
        if (kept.length === 0) return 'duplicate';
        const attendance = attendances[fact.type];
        if (attendance) await writeAttendance(sql, { ...fact, attendance });
        await queue.enqueue(sql, 'fact', [ref]);
        return 'accepted';
      }),
  };
}
