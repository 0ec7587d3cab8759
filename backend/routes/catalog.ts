import type { Catalog } from '../../src/contracts/catalog.ts';
import type { ClinicFile, LocalText, ServiceEntry } from '../../src/contracts/clinic-file.ts';
import { firstStatusOf } from '../journeys/first-status.ts';
import { directionsTo } from '../journeys/directions-to.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';
import { noticeWording } from '../journeys/notice-wording.ts';
import type { ClinicCall } from './api-context.ts';
import { countStep } from './count-step.ts';
import { jsonResponse } from './json-response.ts';
import { wantedLanguages } from './wanted-languages.ts';

/** `GET /v1/catalog`: what can be booked, with whom and where. */
export async function getCatalog(call: ClinicCall): Promise<Response> {
  const { request, clinic } = call;
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  const language = chooseLanguage(wanted, clinic.languages);
  const response = jsonResponse(catalogOf(clinic, language));
  response.headers.set('content-language', language);
  response.headers.append('vary', 'Accept-Language');
  countStep(call, { step: 'shown' });
  return response;
}

function catalogOf(clinic: ClinicFile, language: string): Catalog {
  const words = wordsIn([language, ...clinic.languages]);
  const { text, optional } = words;
  return {
    clinic: { id: clinic.id, name: clinic.name, phone: clinic.phone, country: clinic.country },
    ...(firstStatusOf(clinic) === 'pending' && { requests: true }),
    timeZone: clinic.timeZone,
    language,
    services: clinic.services.map((service) => serviceOf(service, clinic, words)),
    practitioners: clinic.practitioners.map(({ id, name, role, acceptsNew }) => ({
      ...{ id, name, acceptsNew },
      ...optional('role', role),
    })),
    locations: clinic.locations.map((location) => ({
      id: location.id,
      name: text(location.name),
      address: location.address,
      ...optional('access', location.access),
      phone: location.phone ?? clinic.phone,
      directions: directionsTo(location),
    })),
    notices: clinic.notices.map((notice) => {
      const { id, version, purpose, required, url } = notice;
      const wording = noticeWording(notice, language, clinic);
      return { id, version, language, text: wording, purpose, required, ...(url !== undefined && { url }) };
    }),
  };
}

/** Reads the texts of a clinic file in the language of one answer. */
function wordsIn(languages: readonly string[]) {
  const text = (value: LocalText) => localText(value, languages);
  const optional = <Key extends string>(key: Key, value: LocalText | undefined) =>
    (value === undefined ? {} : { [key]: text(value) }) as { [K in Key]?: string };
  return { text, optional };
}

function serviceOf(
  service: ServiceEntry,
  clinic: ClinicFile,
  { text, optional }: ReturnType<typeof wordsIn>,
): Catalog['services'][number] {
  const { id, minutes, modes, bookable, sensitive, minimumNoticeMinutes, audience, age } = service;
  const practitioners = clinic.practitioners.filter(({ services }) => services.includes(id));
  const places = practitioners.flatMap(({ hours }) =>
    hours.filter(({ services }) => services?.includes(id) ?? true).map(({ location }) => location),
  );
  return {
    ...{ id, minutes, modes, bookable, sensitive, minimumNoticeMinutes },
    name: text(service.name),
    ...optional('group', service.group),
    ...optional('description', service.description),
    ...optional('instructions', service.instructions),
    practitioners: practitioners.map((practitioner) => practitioner.id),
    // An imported diary says for itself where; then it may be anywhere.
    locations: clinic.locations
      .map((location) => location.id)
      .filter((each) => !places.length || places.includes(each)),
    documents: service.documents.map(text),
    ...(audience && { audience }),
    ...(age && { age }),
    questions: service.questions.map((question) => ({
      id: question.id,
      text: text(question.text),
      answers: question.answers.map((answer) => ({
        ...{ id: answer.id, outcome: answer.outcome },
        text: text(answer.text),
        ...optional('explanation', answer.explanation),
        ...(answer.service !== undefined && { service: answer.service }),
      })),
    })),
  };
}
