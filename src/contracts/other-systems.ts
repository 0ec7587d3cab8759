import * as z from 'zod/mini';

const EnvironmentName = z
  .string()
  .check(z.regex(/^[A-Z][A-Z0-9_]{2,79}$/, { error: 'name an environment variable such as "FHIR_TOKEN"' }));
const ServerAddress = z.string().check(
  z.regex(/^https:\/\/[^\s?#]+$|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/[^\s?#]*)?$/, {
    error: 'write an https:// address without a query (http:// only for this machine)',
  }),
);

/**
 * Where the free times come from and the appointments go. Secrets stand in environment variables, and only the names
 * of those stand here: this file is read by many.
 */
export const SchedulingEntry = z.discriminatedUnion('kind', [
  /** The opening hours in this file, and what `parcours import` brings. */
  z.strictObject({ kind: z.literal('diary') }),
  /** A FHIR R4 server holds the diary. */
  z.strictObject({
    kind: z.literal('fhir'),
    url: ServerAddress,
    /** `sas`: the French national service (ANS): found by national identifier, slots written by the server alone. */
    profile: z._default(z.enum(['r4', 'sas']), 'r4'),
    /** `bearer`: a token. `basic`: `user:password`. `mtls`: path of a PEM file with certificate and key. */
    auth: z.optional(
      z.strictObject({
        kind: z.enum(['bearer', 'basic', 'mtls']),
        secret: EnvironmentName,
        /** Path of a PEM file with the authority that signed the server's certificate, where no system knows it. */
        ca: z.optional(EnvironmentName),
      }),
    ),
  }),
  /** SMART Scheduling Links: times are read there, and booked by the link they come with. */
  z.strictObject({
    kind: z.literal('smart'),
    /** Address of the `$bulk-publish` manifest. */
    url: ServerAddress,
    /** Said to the booking page as `source`, such as the name of the clinic's website. */
    source: z.string().check(z.minLength(1), z.maxLength(80)),
  }),
  /** Times are wishes: each booking is a request, sent to this address and settled by the clinic. */
  z.strictObject({ kind: z.literal('request'), url: ServerAddress, secret: EnvironmentName }),
]);
export type SchedulingEntry = z.infer<typeof SchedulingEntry>;

/**
 * A language model that words answers from the entries of the FAQ, at any endpoint that speaks the OpenAI chat format.
 * Without this entry no question of a patient leaves the backend.
 */
export const AssistantEntry = z.strictObject({
  /** Base address: `/chat/completions` is added to it. */
  url: ServerAddress,
  model: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Name of the environment variable with the key; none for an endpoint that wants none. */
  key: z.optional(EnvironmentName),
  /** For the whole answer; after that the page shows the entries themselves. */
  timeoutSeconds: z._default(z.int().check(z.minimum(1), z.maximum(60)), 20),
});
export type AssistantEntry = z.infer<typeof AssistantEntry>;
