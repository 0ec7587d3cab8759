import * as z from 'zod/mini';
import { sealedType } from './sealed-type.ts';

const Base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/, { error: 'invalid' }));
const Coordinate = Base64Url.check(z.maxLength(100));
const Thumbprint = Base64Url.check(z.minLength(43), z.maxLength(43));

/** Most letters of the name and the version of a form. */
export const FormId = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,64}$/, { error: 'invalid' }));
export const FormVersion = z.string().check(z.minLength(1), z.maxLength(40));

/** A public key of the clinic (RFC 7517). Its name is what it is: no list can pass another key off as this one. */
export const ClinicKey = z.strictObject({
  kty: z.enum(['EC', 'OKP']),
  crv: z.enum(['P-256', 'X25519']),
  x: Coordinate,
  y: z.optional(Coordinate),
  /** RFC 7638 thumbprint by SHA-256. */
  kid: Thumbprint,
  /** Seconds since 1970: answers are sealed for it from then on … */
  nbf: z.number(),
  /** … and until then. It opens what was sealed for it for ever. */
  exp: z.number(),
  use: z.optional(z.literal('enc')),
  alg: z.optional(z.literal('ECDH-ES+A256KW')),
});
export type ClinicKey = z.infer<typeof ClinicKey>;

/** The half of a key that is made anew for each seal. It stands with its recipient, or under the seal of only one. */
const EphemeralKey = z.strictObject({
  kty: z.enum(['EC', 'OKP']),
  crv: z.enum(['P-256', 'X25519']),
  x: Coordinate,
  y: z.optional(Coordinate),
});

/** JWE in its general JSON serialization (RFC 7516, 7.2.1), for one or several keys of the clinic. */
export const SealedAnswers = z.strictObject({
  protected: Base64Url.check(z.maxLength(2048)),
  recipients: z
    .array(
      z.strictObject({
        encrypted_key: Base64Url.check(z.maxLength(200)),
        header: z.strictObject({
          alg: z.literal('ECDH-ES+A256KW'),
          kid: Thumbprint,
          epk: z.optional(EphemeralKey),
        }),
      }),
    )
    .check(z.minLength(1), z.maxLength(10)),
  iv: Base64Url.check(z.maxLength(40)),
  ciphertext: Base64Url,
  tag: Base64Url.check(z.maxLength(40)),
});
export type SealedAnswers = z.infer<typeof SealedAnswers>;

/** What stands beside the ciphertext for all to read, and cannot be changed without breaking the seal. */
export const SealedHeader = z.strictObject({
  enc: z.literal('A256GCM'),
  typ: z.literal(sealedType),
  form: FormId,
  formVersion: FormVersion,
  /** The idempotency key of the submission. */
  event: z.string().check(z.minLength(8), z.maxLength(128)),
  /** When it was sealed, by the clock of the page: seconds since 1970. */
  iat: z.number(),
  epk: z.optional(EphemeralKey),
});
export type SealedHeader = z.infer<typeof SealedHeader>;

/** Body of `POST /v1/questionnaire-responses`; the header `Idempotency-Key` is the `event` under the seal. */
export const SealedSubmission = z.strictObject({
  form: FormId,
  formVersion: FormVersion,
  jwe: SealedAnswers,
  /** Whether somebody at the desk has to look at it soon. Why is under the seal. */
  needsPerson: z.boolean(),
  /** From the link of a message: for which appointment the form was asked. It opens nothing. */
  visit: z.optional(z.string().check(z.maxLength(100))),
});
export type SealedSubmission = z.infer<typeof SealedSubmission>;

/** The answer to a submission, the same bytes for a repeat. It says nothing of the answers. */
export const SealedReceipt = z.object({
  id: z.string(),
  idempotencyKey: z.string(),
  status: z.literal('received'),
  receivedAt: z.string(),
  phone: z.string(),
});
export type SealedReceipt = z.infer<typeof SealedReceipt>;

/** What the desk sees of answers without a key. */
export const SealedEntry = z.strictObject({
  id: z.string(),
  form: FormId,
  formVersion: FormVersion,
  needsPerson: z.boolean(),
  receivedAt: z.string(),
  /** When the desk first opened it. */
  openedAt: z.optional(z.string()),
  /** When it is deleted, as things stand. */
  deletedAt: z.string(),
});
export type SealedEntry = z.infer<typeof SealedEntry>;

/** One of them with its ciphertext, as the desk keeps it in a file and `parcours open` reads it. */
export const SealedFile = z.extend(SealedEntry, {
  event: z.string(),
  jwe: SealedAnswers,
});
export type SealedFile = z.infer<typeof SealedFile>;
