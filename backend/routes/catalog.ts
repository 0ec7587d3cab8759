import type { Catalog } from '../../src/contracts/catalog.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';
import { noticeWording } from '../journeys/notice-wording.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { wantedLanguages } from './wanted-languages.ts';

/** `GET /v1/catalog`: what can be booked, with whom and where. */
export async function getCatalog({ request, clinic }: ClinicCall): Promise<Response> {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  const language = chooseLanguage(wanted, clinic.languages);
  const response = jsonResponse(catalogOf(clinic, language));
  response.headers.set('content-language', language);
  response.headers.append('vary', 'Accept-Language');
  return response;
}

function catalogOf(clinic: ClinicFile, language: string): Catalog {
  const text = (value: Parameters<typeof localText>[0]) => localText(value, [language, ...clinic.languages]);
  const optional = <Key extends string>(key: Key, value: Parameters<typeof localText>[0] | undefined) =>
    (value === undefined ? {} : { [key]: text(value) }) as { [K in Key]?: string };
  return {
    clinic: { id: clinic.id, name: clinic.name, phone: clinic.phone },
    timeZone: clinic.timeZone,
    language,
    services: clinic.services.map((service) => ({
      id: service.id,
      name: text(service.name),
      ...optional('group', service.group),
      ...optional('description', service.description),
      minutes: service.minutes,
      modes: service.modes,
      ...optional('instructions', service.instructions),
      practitioners: clinic.practitioners
        .filter(({ services }) => services.includes(service.id))
        .map(({ id }) => id),
    })),
    practitioners: clinic.practitioners.map(({ id, name, role }) => ({
      id,
      name,
      ...optional('role', role),
    })),
    locations: clinic.locations.map((location) => ({
      id: location.id,
      name: text(location.name),
      address: location.address,
      ...optional('access', location.access),
      phone: location.phone ?? clinic.phone,
    })),
    notices: clinic.notices.map((notice) => {
      const { id, version, purpose, required, url } = notice;
      const wording = noticeWording(notice, language, clinic);
      return { id, version, language, text: wording, purpose, required, ...(url !== undefined && { url }) };
    }),
  };
}
