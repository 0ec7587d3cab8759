import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { ClinicFile, ServiceEntry } from '../../src/contracts/clinic-file.ts';
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
    ...(service && instructionsOf(service, languages)),
    ...(service?.documents.length && {
      documents: service.documents.map((text) => localText(text, languages)),
    }),
    phone: location?.phone ?? clinic.phone,
  };
}

/** What to know, and below it how to prepare: of a sensitive service nothing else says so. */
function instructionsOf({ instructions, preparation }: ServiceEntry, languages: readonly string[]) {
  const steps = preparation.map((text) => `• ${localText(text, languages)}`);
  const lines = [...(instructions === undefined ? [] : [localText(instructions, languages)]), ...steps];
  return lines.length > 0 && { instructions: lines.join('\n') };
}
