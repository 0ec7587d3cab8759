import type { AppointmentChange, AppointmentPort, ChangeOutcome } from '../journeys/appointment-port.ts';
import type { BookedAppointment } from '../journeys/journey-ports.ts';
import { appointmentReader } from './appointment-reader.ts';
import { cancelInTransaction, lockBooking } from './cancel-in-transaction.ts';
import { claimKey, findKey, type EarlierRequest } from './claim-key.ts';
import { EXCLUSION_VIOLATION, Rollback, sqlStateOf, type Db, type Sql } from './db.ts';
import { moveInTransaction } from './move-in-transaction.ts';
import type { FactContext } from './state-fact.ts';

/**
 * Owns the changes of appointments in the built-in diary. Promises that the old time is given back in the transaction
 * that takes the new one, with the fact that tells of it. What cannot be done leaves everything as it was.
 */
export function appointmentStore(db: Db, context: FactContext): AppointmentPort {
  const { find } = appointmentReader(db);
  return {
    find,
    async findChange(change) {
      const earlier = await findKey(db, keyOf(change));
      return earlier && answerAgain(earlier, change, (id) => find(change.clinic.id, id));
    },
    reschedule: (change) =>
      changed(db, change, async (sql, appointment) => {
        if (appointment.status === 'cancelled') throw new Rollback({ kind: 'already_cancelled' as const });
        checkVersion(change, appointment);
        return moveInTransaction(sql, { change, appointment }, context);
      }),
    cancel: (change) =>
      changed(db, change, async (sql, appointment) => {
        // Whoever asks again wants just this, whatever version they saw.
        if (appointment.status === 'cancelled') return appointment;
        checkVersion(change, appointment);
        return cancelInTransaction(sql, { ...change, appointment }, context);
      }),
  };
}

type Work = (sql: Sql, appointment: BookedAppointment) => Promise<BookedAppointment>;

async function changed(db: Db, change: AppointmentChange, work: Work): Promise<ChangeOutcome> {
  try {
    return await db.tx((sql) => changeIn(sql, change, work));
  } catch (error) {
    if (error instanceof Rollback) return error.outcome as ChangeOutcome;
    if (sqlStateOf(error) === EXCLUSION_VIOLATION) return { kind: 'slot_taken' };
    throw error;
  }
}

async function changeIn(sql: Sql, change: AppointmentChange, work: Work): Promise<ChangeOutcome> {
  const { clinic, appointmentId, idempotencyKey, nowMs } = change;
  const earlier = await claimKey(sql, { ...keyOf(change), receipt: '', nowMs });
  const before = await lockBooking(sql, clinic.id, appointmentId);
  if (!before) throw new Rollback<ChangeOutcome>({ kind: 'not_found' });
  if (earlier) return answerAgain(earlier, change, () => Promise.resolve(before));
  const appointment = await work(sql, before);
  await sql.query('update idempotency set receipt = $3 where clinic_id = $1 and key = $2', [
    ...[clinic.id, idempotencyKey, snapshotOf(appointment)],
  ]);
  return { kind: 'changed', appointment };
}

function checkVersion({ ifVersion }: AppointmentChange, { sequence }: BookedAppointment): void {
  if (ifVersion !== undefined && ifVersion !== sequence)
    throw new Rollback<ChangeOutcome>({ kind: 'precondition_failed' });
}

function keyOf({ clinic, idempotencyKey, requestHash }: AppointmentChange) {
  return { clinic: clinic.id, idempotencyKey, requestHash, kind: 'change' } as const;
}

/** The person stays in the booking alone: a copy here would outlive an erasure. */
function snapshotOf(appointment: BookedAppointment): string {
  const copy: Partial<BookedAppointment> = { ...appointment };
  delete copy.patient;
  return JSON.stringify(copy);
}

async function answerAgain(
  earlier: EarlierRequest,
  { appointmentId }: AppointmentChange,
  find: (id: string) => Promise<BookedAppointment | undefined>,
): Promise<ChangeOutcome> {
  if (earlier.kind === 'key_reused') return earlier;
  const now = await find(appointmentId);
  if (!now) return { kind: 'not_found' };
  const then = JSON.parse(earlier.receipt) as Omit<BookedAppointment, 'patient'>;
  return { kind: 'replayed', appointment: { ...then, patient: now.patient } };
}
