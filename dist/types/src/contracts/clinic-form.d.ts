import * as z from 'zod/mini';
import type { Questionnaire } from './questionnaire.ts';
import { ClinicKey } from './sealed-response.ts';
/** A questionnaire of a clinic: answers are kept by its id, and read by the version that was filled in. */
export type ClinicForm = Questionnaire & {
    id: string;
    version: string;
};
export declare const ClinicForm: z.ZodMiniCustom<ClinicForm, ClinicForm>;
/** The questionnaires: paths of FHIR R4 `Questionnaire` files as seen from the clinic file, read as `faq` is. */
export declare const ClinicForms: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniCustom<ClinicForm, ClinicForm>]>>>;
/**
 * Public keys for which answers are sealed: paths of the key sets that `parcours keys make` writes. Keys that have run
 * out stay in: answers that were sealed in time may still be on their way.
 */
export declare const ClinicKeys: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
    kty: z.ZodMiniEnum<{
        EC: "EC";
        OKP: "OKP";
    }>;
    crv: z.ZodMiniEnum<{
        "P-256": "P-256";
        X25519: "X25519";
    }>;
    x: z.ZodMiniString<string>;
    y: z.ZodMiniOptional<z.ZodMiniString<string>>;
    kid: z.ZodMiniString<string>;
    nbf: z.ZodMiniNumber<number>;
    exp: z.ZodMiniNumber<number>;
    use: z.ZodMiniOptional<z.ZodMiniLiteral<"enc">>;
    alg: z.ZodMiniOptional<z.ZodMiniLiteral<"ECDH-ES+A256KW">>;
}, z.core.$strict>]>>>;
/** For how long sealed answers are kept. The clinic's own record is where they belong. */
export declare const AnswersEntry: z.ZodMiniDefault<z.ZodMiniObject<{
    keepDaysAfterOpening: z.ZodMiniDefault<z.ZodMiniInt>;
    keepDaysAtMost: z.ZodMiniDefault<z.ZodMiniInt>;
}, z.core.$strict>>;
/** The answer to `GET /v1/forms/:id`. */
export interface ServedForm {
    form: ClinicForm;
    /** Public keys of the clinic; a page seals for those that it has pinned. */
    keys: readonly ClinicKey[];
    /** Whether answers leave the page under a seal alone. */
    sealed: boolean;
}
