import type { OpeningHours } from '../../contracts/faq.ts';
import type { LinkedData } from './linked-data.ts';

/** What a page tells machines of its clinic: nothing that it does not tell people. */
export interface FindableClinic {
  name: string;
  phone: string;
  email?: string | undefined;
  /** ISO 3166-1. */
  country: string;
  /** Address of the website; the `@id` and the booking hang on it. */
  url?: string | undefined;
  /** Where patients book; no ReserveAction without it. */
  bookingPage?: string | undefined;
  /** BCP 47, of the page. */
  language: string;
  languages?: readonly string[];
  hours?: readonly OpeningHours[];
  closures?: readonly { from: string; to: string }[];
  locations: readonly { name: string; address: string; phone?: string | undefined }[];
  /** Names of what is done there; those that say what someone suffers from are left out by the caller. */
  services?: readonly string[];
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Describes a clinic as a schema.org MedicalClinic; further places are its departments. */
export function medicalClinicOf(clinic: FindableClinic): LinkedData {
  const { name, phone, email, country, url, languages, services, hours = [], closures = [] } = clinic;
  const [first, ...others] = clinic.locations;
  return {
    '@type': 'MedicalClinic',
    ...(url !== undefined && { '@id': `${url.replace(/#.*$/, '')}#clinic`, url }),
    name,
    telephone: phone,
    ...(email !== undefined && { email }),
    ...(first && { address: addressOf(first.address, country) }),
    ...(hours.length > 0 && { openingHoursSpecification: hours.map(hoursOf) }),
    ...(closures.length > 0 && { specialOpeningHoursSpecification: closures.map(closureOf) }),
    ...(languages && languages.length > 0 && { knowsLanguage: [...languages] }),
    ...(services &&
      services.length > 0 && {
        availableService: services.map((each) => ({ '@type': 'MedicalProcedure', name: each })),
      }),
    ...(others.length > 0 && {
      department: others.map((place) => ({
        '@type': 'MedicalClinic',
        name: `${name}, ${place.name}`,
        telephone: place.phone ?? phone,
        address: addressOf(place.address, country),
      })),
    }),
    ...(clinic.bookingPage !== undefined && { potentialAction: reserveActionOf(clinic) }),
  };
}

/** Says where an appointment is booked. */
export function reserveActionOf({
  bookingPage,
  name,
  language,
}: Pick<FindableClinic, 'bookingPage' | 'name' | 'language'>): LinkedData {
  return {
    '@type': 'ReserveAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: bookingPage,
      inLanguage: language,
      actionPlatform: ['https://schema.org/DesktopWebPlatform', 'https://schema.org/MobileWebPlatform'],
    },
    result: { '@type': 'Reservation', name },
  };
}

function hoursOf({ days, from, to }: OpeningHours): LinkedData {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${dayNames[day - 1] ?? 'Monday'}`),
    opens: from,
    // Midnight at the end of a day is not a time of schema.org.
    closes: to === '24:00' ? '23:59' : to,
  };
}

/** Opens and closes at midnight: that is how schema.org says closed. */
function closureOf({ from, to }: { from: string; to: string }): LinkedData {
  return {
    '@type': 'OpeningHoursSpecification',
    validFrom: from,
    validThrough: to,
    opens: '00:00',
    closes: '00:00',
  };
}

/** Takes the postal code and the town apart where they stand as most of Europe writes them; else it stays one line. */
function addressOf(address: string, country: string): LinkedData {
  const [, street, postalCode, town] = /^(.+?),\s*(\d{4,5})\s+([^,\d]+)$/.exec(address.trim()) ?? [];
  return {
    '@type': 'PostalAddress',
    ...(street === undefined
      ? { streetAddress: address }
      : { streetAddress: street, postalCode, addressLocality: town }),
    addressCountry: country,
  };
}
