import type { AnswerValue, Coding, Extended, Extension } from '../../contracts/questionnaire.ts';
import { extensionOf } from './extension-of.ts';

/** What somebody signs with: the name that they have typed under words that say what that means. */
export interface TypedSignature {
  name: string;
  /** As it was read, in the language it was read in. */
  statement: string;
  /** Milliseconds since 1970. */
  atMs: number;
  /** When it was, by the clinic's clock and in words, as it was shown. */
  date: string;
}

/** The part of FHIR's `Signature` that a typed name has. */
export interface FhirSignature {
  type: readonly Coding[];
  when: string;
  who: { display: string };
  targetFormat: string;
  sigFormat: string;
  /** Base64 of name, statement and date: the text that was on the screen. */
  data: string;
}

const extensionUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-signature';

/** ASTM E1762: the signature of whoever has written it. */
const author: Coding = {
  system: 'urn:iso-astm:E1762-95:2013',
  code: '1.2.840.10065.1.12.1.1',
  display: "Author's Signature",
};

/** Whether a form as a whole wants to be signed: `questionnaire-signatureRequired`. */
export const wantsSignature = (owner: Extended): boolean =>
  extensionOf(owner, 'signatureRequired') !== undefined;

/**
 * Writes a signature as FHIR has it: the extension `questionnaireresponse-signature`, on the answer whose value is the
 * name, or on the whole response. It proves what was typed and read, and when; it is no cryptographic signature, which
 * `sigFormat` says. The seal of the answers keeps it from being changed on the way.
 *
 * Source: https://hl7.org/fhir/R4/extension-questionnaireresponse-signature.html, https://hl7.org/fhir/R4/datatypes.html#Signature
 *
 * @param asked - The form or the question, whose `signatureRequired` may name another kind of signature.
 */
export function signatureExtension(
  { name, statement, atMs, date }: TypedSignature,
  asked: Extended,
): Extension & { valueSignature: FhirSignature } {
  const kinds = extensionOf(asked, 'signatureRequired')?.valueCodeableConcept?.coding ?? [];
  return {
    url: extensionUrl,
    valueSignature: {
      type: kinds.length > 0 ? kinds : [author],
      when: new Date(atMs).toISOString(),
      who: { display: name },
      ...{ targetFormat: 'application/fhir+json', sigFormat: 'text/plain' },
      data: base64(`${name}\n${statement}\n${date}`),
    },
  };
}

/** An answer that is signed. */
export const signedAnswer = (signature: TypedSignature, asked: Extended): AnswerValue & Extended => ({
  valueString: signature.name,
  extension: [signatureExtension(signature, asked)],
});

/** The signature of an answer; nothing where there is only a name, such as in a draft that is taken up again. */
export const signatureIn = (answer: AnswerValue & Extended): FhirSignature | undefined =>
  (
    answer.extension?.find(({ url }) => url === extensionUrl) as
      { valueSignature?: FhirSignature } | undefined
  )?.valueSignature;

function base64(text: string): string {
  let letters = '';
  for (const byte of new TextEncoder().encode(text)) letters += String.fromCharCode(byte);
  return btoa(letters);
}
