import type { AppointmentFact } from '../../src/contracts/appointment-events.ts';
import type { AppointmentReaderPort, FactRef } from '../journeys/journey-ports.ts';
import type { OpenRequest, RequestStorePort } from '../journeys/request-port.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';

/** Requests for appointments that the clinic's address has not taken yet. */
export function requestStore(db: Db, appointments: AppointmentReaderPort): RequestStorePort {
  return {
    async find({ clinic, source, id }: FactRef): Promise<OpenRequest | undefined> {
      const rows = await db.query<{ data: AppointmentFact; occurred_at: Date }>(
        'select data, occurred_at from event where clinic_id = $1 and source = $2 and id = $3 and taken_at is null',
        [clinic, source, id],
      );
      const fact = rows[0];
      const appointment = fact && (await appointments.find(clinic, fact.data.appointmentId));
      return fact && appointment && { fact: fact.data, occurredMs: fact.occurred_at.getTime(), appointment };
    },
    async settle({ clinic, source, id }, nowMs) {
      await db.query('update event set taken_at = $4 where clinic_id = $1 and source = $2 and id = $3', [
        clinic,
        source,
        id,
        instantText(nowMs),
      ]);
    },
  };
}
