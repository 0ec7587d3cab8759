import * as z from 'zod/mini';

const EnvironmentName = z
  .string()
  .check(z.regex(/^[A-Z][A-Z0-9_]{2,79}$/, { error: 'name an environment variable such as "OVH_KEY"' }));
const Country = z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'write two capitals such as "FR"' }));
const count = (standard: number) => z._default(z.int().check(z.minimum(1), z.maximum(100_000)), standard);

const shared = {
  /** Countries whose numbers get an SMS; the clinic's own when left out. Numbers elsewhere cost and are what fraud uses. */
  countries: z.optional(z.array(Country).check(z.minLength(1))),
  perNumberPerDay: count(5),
  perDay: count(500),
  /** How many numbers may be named from one network address in a day, by bookings and on the waiting list. */
  perAddressPerDay: count(50),
  /** Token that the provider sends back with its reports, where it signs none. */
  hookToken: z.optional(EnvironmentName),
};

/** Who sends the clinic's SMS, and how many at most. Files in a folder when left out. */
export const SmsEntry = z.discriminatedUnion('kind', [
  /** Whatever the backend was started with, with these limits. */
  z.strictObject({ kind: z.literal('folder'), ...shared }),
  z.strictObject({
    kind: z.literal('ovh'),
    ...shared,
    service: z.string().check(z.regex(/^[a-z0-9-]{3,40}$/, { error: 'write a service such as "sms-ab1-1"' })),
    applicationKey: EnvironmentName,
    applicationSecret: EnvironmentName,
    consumerKey: EnvironmentName,
  }),
  z.strictObject({ kind: z.literal('brevo'), ...shared, key: EnvironmentName }),
  z.strictObject({
    kind: z.literal('twilio'),
    ...shared,
    account: z.string().check(z.regex(/^AC[0-9a-f]{32}$/, { error: 'write an account such as "AC…"' })),
    token: EnvironmentName,
    /** Sends in place of the clinic's name: `MG…`. Needed for replies, and where names are not allowed. */
    service: z.optional(z.string().check(z.regex(/^MG[0-9a-f]{32}$/))),
  }),
]);
export type SmsEntry = z.infer<typeof SmsEntry>;
