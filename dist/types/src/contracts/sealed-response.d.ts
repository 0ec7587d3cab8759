import * as z from 'zod/mini';
/** Most letters of the name and the version of a form. */
export declare const FormId: z.ZodMiniString<string>;
export declare const FormVersion: z.ZodMiniString<string>;
/** A public key of the clinic (RFC 7517). Its name is what it is: no list can pass another key off as this one. */
export declare const ClinicKey: z.ZodMiniObject<{
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
}, z.core.$strict>;
export type ClinicKey = z.infer<typeof ClinicKey>;
/** JWE in its general JSON serialization (RFC 7516, 7.2.1), for one or several keys of the clinic. */
export declare const SealedAnswers: z.ZodMiniObject<{
    protected: z.ZodMiniString<string>;
    recipients: z.ZodMiniArray<z.ZodMiniObject<{
        encrypted_key: z.ZodMiniString<string>;
        header: z.ZodMiniObject<{
            alg: z.ZodMiniLiteral<"ECDH-ES+A256KW">;
            kid: z.ZodMiniString<string>;
            epk: z.ZodMiniOptional<z.ZodMiniObject<{
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
            }, z.core.$strict>>;
        }, z.core.$strict>;
    }, z.core.$strict>>;
    iv: z.ZodMiniString<string>;
    ciphertext: z.ZodMiniString<string>;
    tag: z.ZodMiniString<string>;
}, z.core.$strict>;
export type SealedAnswers = z.infer<typeof SealedAnswers>;
/** What stands beside the ciphertext for all to read, and cannot be changed without breaking the seal. */
export declare const SealedHeader: z.ZodMiniObject<{
    enc: z.ZodMiniLiteral<"A256GCM">;
    typ: z.ZodMiniLiteral<"parcours-response+jwe">;
    form: z.ZodMiniString<string>;
    formVersion: z.ZodMiniString<string>;
    event: z.ZodMiniString<string>;
    iat: z.ZodMiniNumber<number>;
    epk: z.ZodMiniOptional<z.ZodMiniObject<{
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
    }, z.core.$strict>>;
}, z.core.$strict>;
export type SealedHeader = z.infer<typeof SealedHeader>;
/** Body of `POST /v1/questionnaire-responses`; the header `Idempotency-Key` is the `event` under the seal. */
export declare const SealedSubmission: z.ZodMiniObject<{
    form: z.ZodMiniString<string>;
    formVersion: z.ZodMiniString<string>;
    jwe: z.ZodMiniObject<{
        protected: z.ZodMiniString<string>;
        recipients: z.ZodMiniArray<z.ZodMiniObject<{
            encrypted_key: z.ZodMiniString<string>;
            header: z.ZodMiniObject<{
                alg: z.ZodMiniLiteral<"ECDH-ES+A256KW">;
                kid: z.ZodMiniString<string>;
                epk: z.ZodMiniOptional<z.ZodMiniObject<{
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
                }, z.core.$strict>>;
            }, z.core.$strict>;
        }, z.core.$strict>>;
        iv: z.ZodMiniString<string>;
        ciphertext: z.ZodMiniString<string>;
        tag: z.ZodMiniString<string>;
    }, z.core.$strict>;
    needsPerson: z.ZodMiniBoolean<boolean>;
    visit: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type SealedSubmission = z.infer<typeof SealedSubmission>;
/** The answer to a submission, the same bytes for a repeat. It says nothing of the answers. */
export declare const SealedReceipt: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    idempotencyKey: z.ZodMiniString<string>;
    status: z.ZodMiniLiteral<"received">;
    receivedAt: z.ZodMiniString<string>;
    phone: z.ZodMiniString<string>;
}, z.core.$strip>;
export type SealedReceipt = z.infer<typeof SealedReceipt>;
/** What the desk sees of answers without a key. */
export declare const SealedEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    form: z.ZodMiniString<string>;
    formVersion: z.ZodMiniString<string>;
    needsPerson: z.ZodMiniBoolean<boolean>;
    receivedAt: z.ZodMiniString<string>;
    openedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    deletedAt: z.ZodMiniString<string>;
}, z.core.$strict>;
export type SealedEntry = z.infer<typeof SealedEntry>;
/** One of them with its ciphertext, as the desk keeps it in a file and `parcours open` reads it. */
export declare const SealedFile: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    form: z.ZodMiniString<string>;
    formVersion: z.ZodMiniString<string>;
    needsPerson: z.ZodMiniBoolean<boolean>;
    receivedAt: z.ZodMiniString<string>;
    openedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    deletedAt: z.ZodMiniString<string>;
    event: z.ZodMiniString<string>;
    jwe: z.ZodMiniObject<{
        protected: z.ZodMiniString<string>;
        recipients: z.ZodMiniArray<z.ZodMiniObject<{
            encrypted_key: z.ZodMiniString<string>;
            header: z.ZodMiniObject<{
                alg: z.ZodMiniLiteral<"ECDH-ES+A256KW">;
                kid: z.ZodMiniString<string>;
                epk: z.ZodMiniOptional<z.ZodMiniObject<{
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
                }, z.core.$strict>>;
            }, z.core.$strict>;
        }, z.core.$strict>>;
        iv: z.ZodMiniString<string>;
        ciphertext: z.ZodMiniString<string>;
        tag: z.ZodMiniString<string>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type SealedFile = z.infer<typeof SealedFile>;
