import type { ChangeReceipt, ManagedAppointment } from '../../src/contracts/managed-appointment.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { changeDeadlineMs } from '../../src/domain/booking/change-deadline.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { BookedAppointment } from '../journeys/journey-ports.ts';
import { appointmentWords } from './appointment-words.ts';

/**
 * Writes what the patient of an appointment may see of it, in the language they booked in. It names no person.
 *
 * @param nowMs - What the answer gives as the time of the backend.
 */
export function managedAppointment(
  appointment: BookedAppointment,
  clinic: ClinicFile,
  nowMs: number,
): ManagedAppointment {
  const { id, status, sequence, mode, service, practitioner, location, startMs, endMs } = appointment;
  return {
    ...{ id, status, version: sequence },
    start: isoWithOffset(startMs, clinic.timeZone),
    end: isoWithOffset(endMs, clinic.timeZone),
    timeZone: clinic.timeZone,
    ...{ mode, service, practitioner, location },
    ...appointmentWords(appointment, clinic, appointment.patient.locale),
    changeBefore: isoWithOffset(changeDeadlineMs(appointment, clinic), clinic.timeZone),
    serverNow: isoWithOffset(nowMs, clinic.timeZone),
  };
}

/** Answers a change. Its time is that of the change, so that a repeat gets the same bytes. */
export function changeReceipt(
  appointment: BookedAppointment,
  { clinic, idempotencyKey }: { clinic: ClinicFile; idempotencyKey: string },
): ChangeReceipt {
  const { changedMs, bookedMs } = appointment;
  return { idempotencyKey, appointment: managedAppointment(appointment, clinic, changedMs ?? bookedMs) };
}
