import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import type { DeliveryRef, SourceEvent, SourcePerson } from '../connectors/connector.ts';
import type { BookedAppointment } from '../journeys/journey-ports.ts';
import { appointmentReader } from './appointment-reader.ts';
import { appointmentFact } from './booking-row.ts';
import type { ReadEvent } from './connector-delivery-store.ts';
import { suppressionStore } from './connector-suppression-store.ts';
import type { Sql } from './db.ts';

interface EventRow {
  type: string;
  subject: string | null;
  data: Record<string, unknown>;
  occurred_at: Date;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads facts for connectors, each with the appointment, the consents and the person as they are at this moment:
 * whoever was erased meanwhile is not in it.
 *
 * @param secret - HMAC key of the backend.
 */
export function connectorEventReader(
  sql: Sql,
  findClinic: (id: string) => Pick<ClinicFile, 'timeZone'> | undefined,
  secret: string,
): ReadEvent {
  const suppressions = suppressionStore(sql, secret);
  return async (ref, source) => {
    const [row] = await sql.query<EventRow>(
      'select type, subject, data, occurred_at from event where clinic_id = $1 and source = $2 and id = $3',
      [ref.clinic, source, ref.fact],
    );
    if (!row) return undefined;
    const about = appointmentIdOf(row);
    if (about !== undefined && (await isErased(sql, ref.clinic, about))) return undefined;
    const appointment =
      about === undefined ? undefined : await appointmentReader(sql).find(ref.clinic, about);
    const person = appointment && personOf(appointment);
    const decisions = about === undefined ? [] : await decisionsOf(sql, ref.clinic, about);
    return {
      ...{ clinic: ref.clinic, id: ref.fact, type: row.type, subject: row.subject, person },
      occurredMs: row.occurred_at.getTime(),
      data: { ...row.data, ...(await dataNow(sql, row, { ref, appointment, findClinic })) },
      decisions: [...decisions, ...(person ? await suppressions.asDecisions(ref.clinic, person) : [])],
      wasTold: about !== undefined && (await wasTold(sql, ref, about)),
    } satisfies SourceEvent;
  };
}

function appointmentIdOf({ subject, data }: EventRow): string | undefined {
  const id = data['appointmentId'] ?? subject;
  return typeof id === 'string' && uuid.test(id) ? id : undefined;
}

/** Of whoever was erased nothing more is told, also when somebody still says that they came. */
async function isErased(sql: Sql, clinic: string, appointment: string): Promise<boolean> {
  const erased = await sql.query(
    'select 1 from booking where clinic_id = $1 and id = $2 and erased_at is not null',
    [clinic, appointment],
  );
  return erased.length > 0;
}

/** A fact may wait: what is told of an appointment is what it is by then. */
async function dataNow(
  sql: Sql,
  { type, subject }: EventRow,
  {
    ref,
    appointment,
    findClinic,
  }: {
    ref: DeliveryRef;
    appointment: BookedAppointment | undefined;
    findClinic: Parameters<typeof connectorEventReader>[1];
  },
): Promise<Record<string, unknown>> {
  const clinic = findClinic(ref.clinic);
  if (type.startsWith('appointment.') && appointment && clinic)
    return { ...appointmentFact(appointment, clinic), status: appointment.status };
  if (type !== 'questionnaire.submitted' || subject === null) return {};
  const [kept] = await sql.query<{ form_version: string; jwe: string }>(
    'select form_version, jwe from sealed_response where clinic_id = $1 and id::text = $2',
    [ref.clinic, subject],
  );
  return kept ? { formVersion: kept.form_version, sealed: kept.jwe } : {};
}

function decisionsOf(sql: Sql, clinic: string, appointment: string): Promise<RecordedDecision[]> {
  return sql.query<RecordedDecision>(
    'select purpose, decision from consent where clinic_id = $1 and booking_id = $2 order by seq',
    [clinic, appointment],
  );
}

async function wasTold(sql: Sql, { clinic, connector }: DeliveryRef, about: string): Promise<boolean> {
  const told = await sql.query(
    `select 1 from connector_delivery delivery
       join event on event.clinic_id = delivery.clinic_id and event.source = delivery.source
                 and event.id = delivery.fact_id
      where delivery.clinic_id = $1 and delivery.connector_id = $2
        and delivery.state in ('accepted', 'unknown') and event.subject = $3 limit 1`,
    [clinic, connector, about],
  );
  return told.length > 0;
}

function personOf({ patient }: BookedAppointment): SourcePerson {
  const { given, family, birthDate, email, phone, locale } = patient;
  return { given, family, birthDate, email, phone, language: locale };
}
