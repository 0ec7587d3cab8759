import type { AnswerValue, Coding, Extended, Extension } from '../../contracts/questionnaire.ts';
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
    who: {
        display: string;
    };
    targetFormat: string;
    sigFormat: string;
    /** Base64 of name, statement and date: the text that was on the screen. */
    data: string;
}
/** Whether a form as a whole wants to be signed: `questionnaire-signatureRequired`. */
export declare const wantsSignature: (owner: Extended) => boolean;
/**
 * Writes a signature as FHIR has it: the extension `questionnaireresponse-signature`, on the answer whose value is the
 * name, or on the whole response. It proves what was typed and read, and when; it is no cryptographic signature, which
 * `sigFormat` says. The seal of the answers keeps it from being changed on the way.
 *
 * Source: https://hl7.org/fhir/R4/extension-questionnaireresponse-signature.html, https://hl7.org/fhir/R4/datatypes.html#Signature
 *
 * @param asked - The form or the question, whose `signatureRequired` may name another kind of signature.
 */
export declare function signatureExtension({ name, statement, atMs, date }: TypedSignature, asked: Extended): Extension & {
    valueSignature: FhirSignature;
};
/** An answer that is signed. */
export declare const signedAnswer: (signature: TypedSignature, asked: Extended) => AnswerValue & Extended;
/** The signature of an answer; nothing where there is only a name, such as in a draft that is taken up again. */
export declare const signatureIn: (answer: AnswerValue & Extended) => FhirSignature | undefined;
