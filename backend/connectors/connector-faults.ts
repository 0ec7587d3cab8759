import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ConnectorEntry, ConnectorKind } from '../../src/contracts/connector-entry.ts';
import type { Audience } from './connector.ts';
import { declaredFields, fieldClass } from './field-classes.ts';
import { smsHook } from './open-hooks.ts';
import { outwardNameList } from './outward-names.ts';

/** Something in a clinic file that would let out what must not leave, or that could never work. */
export interface ConnectorFault {
  at: (string | number)[];
  message: string;
}

export const audienceOf: Readonly<Record<ConnectorKind, Audience>> = {
  brevo: 'crm',
  hubspot: 'crm',
  mailchimp: 'crm',
  activecampaign: 'crm',
  ga4: 'analytics',
  webhook: 'webhook',
  fhir: 'care',
  mssante: 'care',
};

/** One of these has to be listed, or the other side would not know of whom it hears. */
const needed: Readonly<Partial<Record<ConnectorKind, readonly string[]>>> = {
  brevo: ['email', 'phone'],
  hubspot: ['email'],
  mailchimp: ['email'],
  activecampaign: ['email'],
};

/** Checks what a clinic lets out. Whatever is found here ends the start. */
export function connectorFaults({
  connectors,
  scheduling,
}: Pick<ClinicFile, 'connectors' | 'scheduling'>): ConnectorFault[] {
  const ids = connectors.map(({ id }) => id);
  return connectors.flatMap((entry, index) => [
    ...(ids.indexOf(entry.id) === index
      ? []
      : [{ at: ['connectors', index, 'id'], message: `"${entry.id}" is used twice; ids are unique` }]),
    ...(entry.id === smsHook
      ? [{ at: ['connectors', index, 'id'], message: `"${smsHook}" is taken: reports of SMS come under it` }]
      : []),
    ...entry.fields.flatMap((field, place) =>
      fieldFaults(field, entry).map((message) => ({ at: ['connectors', index, 'fields', place], message })),
    ),
    ...entry.facts.flatMap((fact, place) =>
      outwardNameList.includes(fact)
        ? []
        : [
            {
              at: ['connectors', index, 'facts', place],
              message: `there is no fact "${fact}"; there are ${outwardNameList.join(', ')}`,
            },
          ],
    ),
    ...missingFields(entry).map((message) => ({ at: ['connectors', index, 'fields'], message })),
    ...(entry.kind === 'fhir' && writesOver(entry, scheduling)
      ? [
          {
            at: ['connectors', index, 'resources'],
            message: 'the diary writes the appointments of this server: leave out "Appointment"',
          },
        ]
      : []),
  ]);
}

function fieldFaults(field: string, entry: ConnectorEntry): string[] {
  const audience = audienceOf[entry.kind];
  const kind = fieldClass(field);
  if (kind === 'health' && audience !== 'care')
    return [`"${field}" is health data, which never leaves to "${entry.kind}"`];
  if (!declaredFields.includes(field))
    return [`there is no field "${field}"; there are ${declaredFields.join(', ')}`];
  if (kind === 'contact' && audience === 'analytics')
    return [`"${field}" says who somebody is, which never leaves to "${entry.kind}"`];
  if (field === 'sealed' && !(entry.kind === 'fhir' && entry.sealed))
    return ['sealed answers leave only to a connector "fhir" with `sealed: true`'];
  return [];
}

function missingFields(entry: ConnectorEntry): string[] {
  const one = needed[entry.kind];
  if (one && !one.some((field) => entry.fields.includes(field)))
    return [`"${entry.kind}" knows people by ${one.join(' or ')}: list it`];
  if (entry.kind !== 'fhir') return [];
  const wanted = entry.resources.includes('Appointment') ? ['appointmentId', 'start', 'end'] : [];
  if (entry.resources.includes('QuestionnaireResponse')) wanted.push('sealed');
  return wanted
    .filter((field) => !entry.fields.includes(field))
    .map((field) => `"fhir" writes no such resource without "${field}": list it`);
}

/** Two that write the same appointments would each undo what the other added. */
function writesOver(
  { url, resources }: Extract<ConnectorEntry, { kind: 'fhir' }>,
  scheduling: ClinicFile['scheduling'],
): boolean {
  const plain = (address: string) => address.replace(/\/+$/, '');
  return (
    scheduling?.kind === 'fhir' && plain(scheduling.url) === plain(url) && resources.includes('Appointment')
  );
}
