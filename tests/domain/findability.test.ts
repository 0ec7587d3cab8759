import { describe, expect, it } from 'vitest';
import type { LinkedData } from '../../src/domain/findability/linked-data.ts';
import { markdownText, unsafeLinksIn } from '../../src/domain/findability/markdown-text.ts';
import { medicalClinicOf } from '../../src/domain/findability/medical-clinic.ts';
import { structuredDataOf, structuredDataText } from '../../src/domain/findability/structured-data.ts';

/**
 * What each type must have. schema.org itself requires nothing; those who read it do.
 *
 * - FAQPage, Question, Answer: Google Search Central, "FAQ structured data", section "Structured data type definitions".
 * - MedicalClinic (a LocalBusiness), PostalAddress, OpeningHoursSpecification: Google Search Central, "Local business
 *   structured data": `name` and `address` are required; hours are told by day, opens and closes.
 * - ReserveAction, EntryPoint: schema.org/docs/actions.html: a potential action has a `target`, an entry point of it
 *   a `urlTemplate`; Google's reservation example adds `result`.
 */
const required: Record<string, readonly string[]> = {
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  MedicalClinic: ['name', 'address'],
  PostalAddress: ['streetAddress', 'addressCountry'],
  OpeningHoursSpecification: ['opens', 'closes'],
  ReserveAction: ['target', 'result'],
  EntryPoint: ['urlTemplate'],
  Reservation: ['name'],
  MedicalProcedure: ['name'],
};

/** What schema.org defines for each type and its parents (schema.org/<Type>), as far as we write it. */
const defined: Record<string, readonly string[]> = {
  FAQPage: ['mainEntity', 'inLanguage'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text', 'url', 'dateModified'],
  MedicalClinic: [
    ...['name', 'url', 'telephone', 'email', 'address', 'department', 'knowsLanguage', 'potentialAction'],
    ...['openingHoursSpecification', 'specialOpeningHoursSpecification', 'availableService'],
  ],
  PostalAddress: ['streetAddress', 'postalCode', 'addressLocality', 'addressCountry'],
  OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough'],
  ReserveAction: ['target', 'result'],
  EntryPoint: ['urlTemplate', 'inLanguage', 'actionPlatform'],
  Reservation: ['name'],
  MedicalProcedure: ['name'],
};

function faultsOf(node: unknown, at = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((each, index) => faultsOf(each, `${at}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type, '@id': id, ...properties } = node as LinkedData;
  const name = String(type);
  const faults = id !== undefined && typeof id !== 'string' ? [`${at}: @id`] : [];
  for (const property of required[name] ?? [`no type ${name}`])
    if (properties[property] === undefined || properties[property] === '')
      faults.push(`${at} ${name}: ${property} is missing`);
  for (const property of Object.keys(properties))
    if (!defined[name]?.includes(property)) faults.push(`${at} ${name}: ${property} is no property of it`);
  return [
    ...faults,
    ...Object.entries(properties).flatMap(([key, value]) => faultsOf(value, `${at}/${key}`)),
  ];
}

const clinic = {
  name: 'Clinique du Nord',
  phone: '01 99 00 12 34',
  email: 'accueil@nord.example',
  country: 'FR',
  url: 'https://www.nord.example',
  bookingPage: 'https://www.nord.example/rdv',
  language: 'fr',
  languages: ['fr', 'en'],
  hours: [{ days: [1, 2, 7], from: '08:30', to: '24:00' }],
  closures: [{ from: '2026-12-25', to: '2026-12-26' }],
  locations: [
    { name: 'Nord', address: '12 allée des Tilleuls, 00100 Ormeville' },
    { name: 'Gare', address: 'Station Road', phone: '01 99 00 12 35' },
  ],
  services: ['Contrôle'],
};
const content = {
  language: 'fr',
  entries: [
    {
      id: 'a',
      question: 'Où ?',
      answer: 'Derrière **la gare** : [plan](https://nord.example/plan).',
      source: { label: 'Accès', url: 'https://nord.example/acces' },
      reviewed: '2026-11-02',
    },
  ],
};

describe('structured data', () => {
  it('has what is required of each type and nothing that schema.org does not know', () => {
    const { '@context': context, '@graph': graph } = structuredDataOf(clinic, [content]);
    expect(context).toBe('https://schema.org');
    expect(graph.map((node) => node['@type'])).toEqual(['MedicalClinic', 'FAQPage']);
    expect(faultsOf(graph)).toEqual([]);
  });

  it('is right, too, for a clinic of which little is known', () => {
    const { name, phone, country, language } = clinic;
    const locations = [{ name: 'Nord', address: 'Station Road' }];
    const node = medicalClinicOf({ name, phone, country, language, locations });
    expect(faultsOf(node)).toEqual([]);
    expect(node).not.toHaveProperty('potentialAction');
  });

  it('says the address in its parts, the days by name and a closure as open at no time', () => {
    const node = medicalClinicOf(clinic);
    expect(node).toMatchObject({
      '@id': 'https://www.nord.example#clinic',
      address: { streetAddress: '12 allée des Tilleuls', postalCode: '00100', addressLocality: 'Ormeville' },
      openingHoursSpecification: [
        {
          dayOfWeek: ['Monday', 'Tuesday', 'Sunday'].map((day) => `https://schema.org/${day}`),
          closes: '23:59',
        },
      ],
      specialOpeningHoursSpecification: [{ validFrom: '2026-12-25', opens: '00:00', closes: '00:00' }],
      department: [{ address: { streetAddress: 'Station Road' } }],
      potentialAction: { '@type': 'ReserveAction', target: { urlTemplate: 'https://www.nord.example/rdv' } },
    });
  });

  it('tells no page of questions where there is none', () => {
    expect(structuredDataOf(undefined, [{ language: 'fr', entries: [] }])['@graph']).toEqual([]);
  });

  it('cannot end its own script element', () => {
    const text = structuredDataText({ text: '</script><!-- & \u2028' });
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ text: '</script><!-- & \u2028' });
  });
});

describe('answers as plain text', () => {
  it.each([
    ['Bring your **card** and *mask*.', 'Bring your card and mask.'],
    ['- one\n- two', '• one\n• two'],
    ['[plan](https://a.example/p)', 'plan (https://a.example/p)'],
    ['[01 99](tel:0199)', '01 99'],
    ['[x](javascript:alert)', 'x'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ])('%j reads %j', (markdown, text) => expect(markdownText(markdown)).toBe(text));

  it('knows the links that must not be opened', () => {
    expect(
      unsafeLinksIn(
        '[a](https://a.example) [b](JavaScript:1) [c](tel:15) [d](mailto:a@b.example) [e](//f) [f](data:x) [g](tel:)',
      ),
    ).toEqual(['JavaScript:1', '//f', 'data:x', 'tel:']);
  });

  it('takes no time over what goes on and on', () => {
    const started = performance.now();
    for (const text of ['['.repeat(20_000), '[a]('.repeat(5_000), '**a'.repeat(9_000), '- '.repeat(9_000)])
      markdownText(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
