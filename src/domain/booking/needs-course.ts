import type { Catalog, Service } from '../../contracts/catalog.ts';
import { asksAudience } from './eligibility.ts';

/** Whom a reason is done by. */
export const practitionersOf = (service: Service, { practitioners }: Pick<Catalog, 'practitioners'>) =>
  practitioners.filter(({ id }) => service.practitioners.includes(id));

/** Whether something has to be asked, or said, before the slots of a reason. */
export function needsCourse(service: Service, catalog: Pick<Catalog, 'practitioners'>): boolean {
  const { bookable, age, questions } = service;
  return (
    bookable === false ||
    age !== undefined ||
    !!questions?.length ||
    asksAudience(service, practitionersOf(service, catalog))
  );
}
