import type { Catalog, Service } from '../../src/contracts/catalog.ts';
import type { Slot } from '../../src/contracts/slot.ts';

/** A booking request that is right for a service; its patient is nobody, and says so. */
export function bookingBody(
  place: { slotId: string } | { holdId: string },
  service: Service,
  catalog: Catalog,
) {
  const questions = service.questions ?? [];
  return {
    ...place,
    service: service.id,
    patient: { given: 'Essai', family: 'Conformité', birthDate: birthDateFor(service) },
    contact: { email: 'conformance@parcours.example', phone: '+33123456789' },
    ...(service.audience !== undefined && { audience: service.audience }),
    ...(questions.length > 0 && {
      answers: questions.map(({ id, answers }) => ({
        question: id,
        answer: (answers.find(({ outcome }) => outcome !== 'stop') ?? answers[0])?.id ?? '',
      })),
    }),
    notices: catalog.notices.map(({ id, version, language, required }) => ({
      ...{ id, version, language },
      decision: required ? 'given' : 'refused',
    })),
    locale: catalog.language,
  };
}

export type BookingBody = ReturnType<typeof bookingBody>;

export const bodyFor = (slot: Slot, service: Service, catalog: Catalog) =>
  bookingBody({ slotId: slot.id }, service, catalog);

/** In the middle of the ages the service is for. */
function birthDateFor({ age }: Service): string {
  const [from, to] = [age?.from ?? 0, age?.to ?? 80];
  const years = age ? Math.round((from + to) / 2) : 40;
  return `${new Date().getUTCFullYear() - Math.max(years, 1)}-01-15`;
}
