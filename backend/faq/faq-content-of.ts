import { weekdays, type ClinicFile } from '../../src/contracts/clinic-file.ts';
import { faqEntryOf } from '../../src/contracts/faq-file.ts';
import type { FaqClinic, FaqContent } from '../../src/contracts/faq.ts';
import type { FindableClinic } from '../../src/domain/findability/medical-clinic.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { directionsTo } from '../journeys/directions-to.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';
import { faqFilesOf } from './faq-files-of.ts';

/** A closure of a year is a mistake, and no reason for an answer without end. */
const mostClosedDays = 400;

/**
 * The questions and answers of a clinic in the language that is wanted, else in its first.
 *
 * @param wanted - BCP 47, in order of preference.
 * @returns `undefined` when the clinic has none.
 */
export function faqContentOf(clinic: ClinicFile, wanted: readonly string[]): FaqContent | undefined {
  const files = faqFilesOf(clinic);
  const language = chooseLanguage(
    wanted,
    files.map((file) => file.language),
  );
  const file = files.find((each) => each.language === language);
  return file && { language, entries: file.entries.map(faqEntryOf), clinic: faqClinicOf(clinic, language) };
}

/** Who answers where the FAQ cannot. */
export function faqClinicOf(clinic: ClinicFile, language: string): FaqClinic {
  const { name, phone, country, timeZone } = clinic;
  const closed = clinic.closures.filter(({ practitioner }) => practitioner === undefined).flatMap(daysOf);
  return {
    ...{ name, phone, country, timeZone },
    ...(clinic.hours.length > 0 && { hours: deskHours(clinic) }),
    ...(closed.length > 0 && { closed: [...new Set(closed)].sort().slice(0, mostClosedDays) }),
    locations: clinic.locations.map((location) => ({
      id: location.id,
      name: localText(location.name, [language, ...clinic.languages]),
      address: location.address,
      directions: directionsTo(location),
    })),
    ...(clinic.assistant && { assistant: true }),
  };
}

/** What the website of a clinic tells machines of it. Sensitive services are not named. */
export function findableClinicOf(clinic: ClinicFile, language: string): FindableClinic {
  const { name, phone, email, country, bookingPage, languages } = clinic;
  const text = (value: ClinicFile['locations'][number]['name']) => localText(value, [language, ...languages]);
  return {
    ...{ name, phone, email, country, bookingPage, language, languages },
    url: bookingPage ?? clinic.origins.find((origin) => origin.startsWith('https://')),
    hours: deskHours(clinic),
    closures: clinic.closures
      .filter(({ practitioner }) => practitioner === undefined)
      .map(({ from, to }) => ({ from, to })),
    locations: clinic.locations.map((place) => ({
      name: text(place.name),
      address: place.address,
      phone: place.phone,
    })),
    services: clinic.services.filter(({ sensitive }) => !sensitive).map((service) => text(service.name)),
  };
}

/** ISO 8601 counts Monday as the first day, and Sunday as the seventh. */
function deskHours({ hours }: ClinicFile) {
  return hours.map(({ days, from, to }) => ({
    days: days.map((day) => weekdays.indexOf(day) || 7).sort(),
    from,
    to,
  }));
}

function daysOf({ from, to }: ClinicFile['closures'][number]): string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < mostClosedDays; day = addDays(day, 1)) days.push(day);
  return days;
}
