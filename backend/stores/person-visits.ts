import type { KnownVisit } from '../journeys/journey-ports.ts';
import type { Sql } from './db.ts';

/** What somebody was here for, and will be: the same names, date of birth and e-mail; without what was cancelled. */
export async function personVisits(sql: Sql, clinic: string, appointmentId: string): Promise<KnownVisit[]> {
  const rows = await sql.query<{
    service: string;
    start_at: Date;
    attendance: KnownVisit['attendance'] | null;
  }>(
    `select one.service_id as service, one.start_at, one.attendance
       from booking this
       join booking one on one.clinic_id = this.clinic_id and one.birth_date = this.birth_date
        and lower(one.email) = lower(this.email)
        and lower(one.given) = lower(this.given) and lower(one.family) = lower(this.family)
      where this.clinic_id = $1 and this.id = $2 and this.erased_at is null and one.status <> 'cancelled'
      order by one.start_at desc limit 500`,
    [clinic, appointmentId],
  );
  return rows.map(({ service, start_at: start, attendance }) => ({
    ...{ service, startMs: start.getTime(), attendance: attendance ?? undefined },
  }));
}
