import type { NewBooking } from '../../journeys/scheduling-port.ts';
import { isoWithOffset } from '../../../src/lib/iso-with-offset.ts';
import type { Candidate } from '../../../src/domain/booking/diary-candidate.ts';
import { appointmentSystem, bookingSystem } from './fhir-clinic.ts';
import type { FhirJson } from './fhir-server.ts';
import type { RemoteSlot } from './search-slots.ts';

/**
 * Writes a booking as a FHIR R4 Appointment. The patient is contained: whether the clinic knows them already is for
 * its desk to find out, not for a stranger on a website.
 */
export function appointmentResource(
  { id, clinic, patient, nowMs }: NewBooking,
  { candidate, slot, mark }: { candidate: Candidate; slot: RemoteSlot; mark: string },
): FhirJson {
  const practitioner = clinic.practitioners.find((entry) => entry.id === candidate.practitioner);
  const { serviceType, specialty } = slot.resource;
  return {
    resourceType: 'Appointment',
    contained: [
      {
        resourceType: 'Patient',
        id: 'patient',
        name: [{ family: patient.family, given: [patient.given] }],
        birthDate: patient.birthDate,
        telecom: [
          { system: 'email', value: patient.email },
          { system: 'phone', value: patient.phone },
        ],
      },
    ],
    identifier: [
      { system: bookingSystem, value: mark },
      { system: appointmentSystem, value: id },
    ],
    status: 'booked',
    ...(serviceType !== undefined && { serviceType }),
    ...(specialty !== undefined && { specialty }),
    ...timesOf(candidate, { slot, timeZone: clinic.timeZone }),
    created: isoWithOffset(nowMs, clinic.timeZone),
    participant: [
      { actor: { reference: '#patient' }, status: 'accepted' },
      { actor: actorOf(practitioner), status: 'accepted' },
    ],
  };
}

/** What changes in an Appointment when it is moved. */
export function timesOf(
  { startMs, endMs }: Pick<Candidate, 'startMs' | 'endMs'>,
  { slot, timeZone }: { slot: RemoteSlot; timeZone: string },
): FhirJson {
  return {
    start: isoWithOffset(startMs, timeZone),
    end: isoWithOffset(endMs, timeZone),
    minutesDuration: Math.round((endMs - startMs) / 60_000),
    // What IHE's `$find` proposes need not stand in any Slot.
    ...('proposedSlot' in slot.resource
      ? { slot: slot.resource['proposedSlot'] }
      : { slot: [{ reference: `Slot/${slot.slotId}` }] }),
  };
}

/** By reference where the clinic file has one, by identifier where it has that. */
export function actorOf(practitioner: NewBooking['clinic']['practitioners'][number] | undefined): FhirJson {
  const known = practitioner?.fhirActors?.[0] ?? '';
  const display = practitioner?.name ?? '';
  if (!known.includes('|')) return { reference: known, display };
  const [system, value] = known.split('|');
  return { identifier: { system, value }, display };
}
