import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { directionsTo } from '../journeys/directions-to.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';

type Words = Pick<BookingReceipt, 'serviceName' | 'practitionerName' | 'locationName' | 'address' | 'phone'> &
  Pick<BookingReceipt, 'access' | 'directions' | 'instructions' | 'documents'>;

/**
 * Writes out what the ids of an appointment stand for.
 *
 * @param locale - BCP 47, as the patient's browser said.
 */
export function appointmentWords(
  ids: { service: string; practitioner: string; location: string },
  clinic: ClinicFile,
  locale: string,
): Words {
  const languages = [chooseLanguage([locale], clinic.languages), ...clinic.languages];
  const service = clinic.services.find((entry) => entry.id === ids.service);
  const practitioner = clinic.practitioners.find((entry) => entry.id === ids.practitioner);
  const location = clinic.locations.find((entry) => entry.id === ids.location);
  return {
    serviceName: service ? localText(service.name, languages) : ids.service,
    practitionerName: practitioner?.name ?? '',
    locationName: location ? localText(location.name, languages) : '',
    address: location?.address ?? '',
    ...(location?.access !== undefined && { access: localText(location.access, languages) }),
    ...(location && { directions: directionsTo(location) }),
    ...(service?.instructions !== undefined && { instructions: localText(service.instructions, languages) }),
    ...(service?.documents.length && {
      documents: service.documents.map((text) => localText(text, languages)),
    }),
    phone: location?.phone ?? clinic.phone,
  };
}
