import * as z from 'zod/mini';
import { FileId } from './file-id.ts';

const EnvironmentName = z
  .string()
  .check(z.regex(/^[A-Z][A-Z0-9_]{2,79}$/, { error: 'name an environment variable such as "BREVO_KEY"' }));
/** Public addresses alone: whether one is public is looked at each time it is called. */
const PublicAddress = z
  .string()
  .check(z.regex(/^https:\/\/[^\s?#@]+$/, { error: 'write an https:// address without a query' }));
const Digits = z.string().check(z.regex(/^\d{1,20}$/, { error: 'write digits in quotes' }));
const Word = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/, { error: 'use letters, digits, - and _' }));

const shared = {
  id: FileId,
  /** The facts it is told, such as `visit-booked`. None when left out. */
  facts: z._default(z.array(z.string()).check(z.maxLength(40)), []),
  /** The fields that leave, such as `email`. None when left out: then it hears a pseudonym and that something was. */
  fields: z._default(z.array(z.string()).check(z.maxLength(40)), []),
};

/**
 * Another system that is told of what happens. Nothing leaves that is not listed; health data leaves to no marketing
 * tool, no analytics and no webhook, whatever is listed; and contact data only with the consent for that channel.
 * Secrets stand in environment variables, and only their names here.
 */
export const ConnectorEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('brevo'),
    ...shared,
    key: EnvironmentName,
    /** Of the list that contacts join. */
    list: z.optional(z.int().check(z.minimum(1))),
    /** Token that Brevo sends back with its webhooks. */
    hookToken: z.optional(EnvironmentName),
  }),
  z.strictObject({
    kind: z.literal('hubspot'),
    ...shared,
    token: EnvironmentName,
    /** Hub id, for the events: `pe{portal}_visit_booked`. Without it only contacts are kept up to date. */
    portal: z.optional(Digits),
  }),
  z.strictObject({
    kind: z.literal('mailchimp'),
    ...shared,
    key: EnvironmentName,
    /** Data centre: the part of the key after the hyphen. */
    server: z.string().check(z.regex(/^[a-z]{2}\d{1,3}$/, { error: 'write a data centre such as "us21"' })),
    list: Word,
  }),
  z.strictObject({
    kind: z.literal('activecampaign'),
    ...shared,
    /** The account's own address, such as `https://clinic.api-us1.com`. */
    account: z
      .string()
      .check(
        z.regex(/^https:\/\/[a-z0-9-]+\.api-[a-z]{2}\d{1,2}\.com$/, { error: 'write https://….api-us1.com' }),
      ),
    key: EnvironmentName,
    /** Event tracking: the account's number and the key of tracking. Without it only contacts are kept up to date. */
    tracking: z.optional(z.strictObject({ actid: Digits, key: EnvironmentName })),
    /** Number of the list that whoever takes their consent back leaves. */
    list: z.optional(Digits),
  }),
  z.strictObject({
    kind: z.literal('ga4'),
    ...shared,
    measurement: z
      .string()
      .check(z.regex(/^G-[A-Z0-9]{4,16}$/, { error: 'write a measurement id such as "G-ABC123"' })),
    secret: EnvironmentName,
  }),
  z.strictObject({
    kind: z.literal('webhook'),
    ...shared,
    url: PublicAddress,
    /** Signs each call as Standard Webhooks has it: `whsec_…`, or any text. */
    secret: EnvironmentName,
  }),
  z.strictObject({
    kind: z.literal('fhir'),
    ...shared,
    url: PublicAddress,
    auth: z.optional(z.strictObject({ kind: z.enum(['bearer', 'basic']), secret: EnvironmentName })),
    resources: z._default(
      z.array(z.enum(['Appointment', 'Communication', 'QuestionnaireResponse'])).check(z.minLength(1)),
      ['Appointment', 'Communication'],
    ),
    /** Lets the sealed answers of forms go there, for whoever there has the key. */
    sealed: z._default(z.boolean(), false),
  }),
  z.strictObject({
    kind: z.literal('mssante'),
    ...shared,
    /** Name of the variable with `smtps://…` of the operator. */
    smtp: EnvironmentName,
    from: z.email(),
    /** A professional's or an organisation's mailbox in the space of trust. */
    to: z.email().check(
      z.regex(/^[^@]+@(?!patient\.)[^@]+\.mssante\.fr$/i, {
        error: 'write a professional\'s address of MSSanté, which ends in ".mssante.fr"',
      }),
    ),
    language: z._default(z.enum(['fr', 'en']), 'fr'),
    /** Reference of the product at convergence.esante.gouv.fr, sent as `X-MSS-NIL`. */
    productReference: z.optional(Word),
  }),
]);
export type ConnectorEntry = z.infer<typeof ConnectorEntry>;
export type ConnectorKind = ConnectorEntry['kind'];

/** Off when left out. */
export const ConnectorsEntry = z._default(z.array(ConnectorEntry).check(z.maxLength(20)), []);

/** By what the practice system's own facts are known to be its: several secrets while one takes the place of another. */
export const PracticeFactsEntry = z.strictObject({
  secrets: z.array(EnvironmentName).check(z.minLength(1), z.maxLength(4)),
});
export type PracticeFactsEntry = z.infer<typeof PracticeFactsEntry>;
