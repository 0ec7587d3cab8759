import type { BookedAppointment, KnownVisit } from '../journeys/journey-ports.ts';

/**
 * Finds all visits of a person, without what was cancelled.
 *
 * @param personOf - Names the person of an appointment.
 */
export function knownVisits(
  appointments: ReadonlyMap<string, BookedAppointment>,
  personOf: (appointment: BookedAppointment) => string,
): (person: string) => KnownVisit[] {
  const idsOf = new Map<string, string[]>();
  let seen = 0;
  const seeNew = () => {
    if (seen === appointments.size) return;
    // New ones come last.
    for (const [id, appointment] of [...appointments].slice(seen)) {
      const person = personOf(appointment);
      idsOf.set(person, [...(idsOf.get(person) ?? []), id]);
    }
    seen = appointments.size;
  };
  return (person) => {
    seeNew();
    return (idsOf.get(person) ?? []).flatMap((id) => {
      const found = appointments.get(id);
      if (!found || found.status === 'cancelled') return [];
      return [{ service: found.service, startMs: found.startMs, attendance: found.attendance }];
    });
  };
}
