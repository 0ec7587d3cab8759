import type { AnswerValue, Extended, Extension } from '../../contracts/questionnaire.ts';

const fhir = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';

/** Whether an extension is the one of that name: addresses of FHIR and of SDC differ in what stands before it. */
const isNamed = (url: string, name: string) =>
  url === fhir + name || url === `${sdc}sdc-questionnaire-${name}` || url === `${fhir}questionnaire-${name}`;

const extensionsIn = (owner: Extended | undefined): readonly Extension[] => owner?.extension ?? [];

/** All extensions of a name, such as `minValue`. */
export const extensionsOf = (owner: Extended | undefined, name: string): readonly Extension[] =>
  extensionsIn(owner).filter(({ url }) => isNamed(url, name));

/** The first extension of a name. */
export const extensionOf = (owner: Extended | undefined, name: string): Extension | undefined =>
  extensionsOf(owner, name)[0];

/** A number that an extension carries, whatever type it gave it. */
export function numberOf(extension: AnswerValue | undefined): number | undefined {
  const number = extension?.valueDecimal ?? extension?.valueInteger;
  return typeof number === 'number' ? number : undefined;
}

/** A part of an extension that is made of parts. */
export const partOf = (extension: Extension, name: string): Extension | undefined =>
  extensionsIn(extension).find(({ url }) => url === name);
