export { C as Catalog, H as Hold, L as Location, N as Notice, P as Practitioner, S as Service } from './chunks/hold.js';
import { I as Instant, M as Mode, i as isTimeZone } from './chunks/problem.js';
export { a as FieldProblem, F as FoundSlots, P as Problem, S as Slot, p as problemCodes } from './chunks/problem.js';
import * as z from 'zod/mini';
import { i as isCalendarDate } from './chunks/is-calendar-date.js';
export { B as BookingReceipt } from './chunks/booking-receipt.js';
import { C as CloudEvent } from './chunks/cloud-event.js';
export { a as ConsentReceipt, m as maximumBatchBytes, b as maximumBatchEvents } from './chunks/cloud-event.js';
import { i as isCampaignName } from './chunks/is-campaign-name.js';
import { s as sealedType } from './chunks/sealed-type.js';
import { w as weekdays } from './chunks/weekdays.js';

/** Body of `POST /v1/holds` (IHE `$hold`): keep a slot while the patient types. */
const HoldRequest = z.strictObject({
    slotId: z.string().check(z.minLength(1), z.maxLength(400)),
});

/** What a patient may be asked to agree to. Each is asked for by itself, and a message by each channel by itself. */
const ConsentPurpose = z.enum([
    /** Preparing and confirming the appointment that was asked for. */
    'care',
    'reminder-email',
    'reminder-sms',
    /** Being asked, after a visit, how it was. */
    'survey',
    /** Being told when the next check is due. */
    'recall',
    /** Being written to about a booking that was begun and not sent. */
    'unfinished-booking',
    /** The clinic's news, by e-mail. */
    'newsletter',
    /** Whatever else promotes the clinic. */
    'marketing-email',
    'marketing-sms',
    /** Counting visits and steps beyond what needs no consent. */
    'measurement',
]);
/** Purposes for which an appointment may never depend on the answer: consent is free or it is none (GDPR, article 7(4)). */
const freePurposes = [
    'survey',
    'recall',
    'unfinished-booking',
    'newsletter',
    'marketing-email',
    'marketing-sms',
    'measurement',
];
/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
const Sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/**
 * One decision of one patient, as it is kept and as it is answered: a record after ISO/IEC TS 27560:2023. Records
 * are only ever added; the latest for a purpose is the one that counts. It names no person.
 */
const ConsentRecord = z.strictObject({
    // Record metadata
    schemaVersion: z.literal('1'),
    recordId: z.uuid(),
    /** Whom it concerns, as a pseudonym: the appointment in which the decision was taken, or the contact who took it. */
    appointmentId: z.uuid(),
    // Parties
    /** Who decides about the data: the clinic. */
    controller: z.strictObject({ id: z.string(), name: z.string() }),
    // Processing
    notice: z.strictObject({
        id: z.string(),
        version: z.string(),
        language: z.string(),
        /** Of the text on the screen; absent when the browser could not compute it, as on a page without TLS. */
        hash: z.optional(Sha256Hex),
    }),
    purpose: ConsentPurpose,
    // Event
    decision: z.enum(['given', 'refused', 'withdrawn']),
    /** How it was expressed. */
    method: z.enum(['booking-form', 'manage-token', 'double-opt-in']),
    /** By the clock of the backend. */
    recordedAt: Instant,
});

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
/** Who is seen: FHIR Patient, reduced to what the desk needs to recognise the person. */
const Patient = z.strictObject({
    given: name,
    family: name,
    /** ISO 8601 calendar date. Whether it is plausible is decided against the backend's clock. */
    birthDate: z.string().check(z.refine(isCalendarDate, { error: 'not_a_date' })),
});
const Contact = z.strictObject({
    email: z.string().check(z.trim(), z.maxLength(254), z.email()),
    /** As typed; the backend reads it in the clinic's country and stores E.164. */
    phone: z.string().check(z.trim(), z.minLength(4), z.maxLength(40)),
});
/** What the patient decided about a notice, and which wording of it was on the screen. */
const NoticeDecision = z.strictObject({
    id: z.string().check(z.maxLength(80)),
    version: z.string().check(z.maxLength(80)),
    language: z.string().check(z.maxLength(20)),
    /** Of the text as shown. A browser computes it only on a page that came by TLS. */
    hash: z.optional(Sha256Hex),
    decision: z._default(z.enum(['given', 'refused']), 'given'),
});
/** Who books, where it is not the patient: messages go to them. */
const Booker = z.strictObject({
    given: name,
    family: name,
    /** What they are to the patient. */
    relation: z.enum(['parent', 'guardian', 'partner', 'child', 'carer', 'other']),
});
/** What was answered to an eligibility question. */
const EligibilityAnswer = z.strictObject({
    question: z.string().check(z.minLength(1), z.maxLength(80)),
    answer: z.string().check(z.minLength(1), z.maxLength(80)),
});
/**
 * Body of `POST /v1/bookings` (IHE `$book`); the header `Idempotency-Key` is required. Exactly one of
 * `holdId` and `slotId` is given: a hold that ran out is no obstacle while the slot is still free, so a
 * widget may always fall back to the slot.
 */
const BookingRequest = z
    .strictObject({
    holdId: z.optional(z.uuid()),
    slotId: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
    service: z.string().check(z.minLength(1), z.maxLength(80)),
    patient: Patient,
    /** Left out when the patient books for themselves. */
    booker: z.optional(Booker),
    /** Of the booker, where there is one. */
    contact: Contact,
    /** Whether the patient says that the clinic has seen them before. */
    audience: z.optional(z.enum(['new', 'known'])),
    /** One for each question of the service. */
    answers: z.optional(z.array(EligibilityAnswer).check(z.maxLength(8))),
    /** Manage token of an appointment that this one takes the place of: both happen, or neither. */
    replaces: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    /** One for each notice that was shown, whatever the decision. */
    notices: z.array(NoticeDecision).check(z.maxLength(20)),
    locale: z.string().check(z.minLength(2), z.maxLength(20)),
})
    .check(z.refine((request) => (request.holdId === undefined) !== (request.slotId === undefined), {
    error: 'hold_or_slot',
    path: ['holdId'],
}));

/**
 * Body of `POST /v1/consents`; the header `Idempotency-Key` is required. Taking back is as easy as giving was
 * (GDPR, article 7(3)): the token of the receipt is all it needs. The answer is a `WithdrawalReceipt`.
 */
const ConsentWithdrawal = z.strictObject({
    /** The secret of the receipt, or of the link in a message. */
    manageToken: z.string().check(z.minLength(1), z.maxLength(200)),
    /** Id of the notice. */
    notice: z.string().check(z.minLength(1), z.maxLength(80)),
    decision: z.literal('withdrawn'),
});
/** The consent record, and the key of the request it answers: a withdrawal that was recorded before has that of its own. */
const WithdrawalReceipt = z.extend(ConsentRecord, { idempotencyKey: z.string() });

/** What is said about each event of a batch; one bad event never sinks its neighbours. */
const EventResult = z.object({
    id: z.nullable(z.string()),
    status: z.enum(['accepted', 'duplicate', 'rejected']),
    code: z.optional(z.string()),
});
/** The 202 answer to `POST /v1/events`. */
const EventReceipt = z.object({ results: z.array(EventResult) });

/** What the practice system knows and this backend cannot. Moves and cancellations go by `/v1/appointment`. */
const practiceFactTypes = [
    'appointment.attended',
    'appointment.noshow',
    'appointment.confirmed',
];
/** Body of `POST /v1/facts`: a CloudEvent, signed as Standard Webhooks has it. Its id makes it one fact. */
const PracticeFact = z.extend(CloudEvent, {
    type: z.enum(practiceFactTypes),
    /** The appointment as this backend knows it; everything else about it is known here already. */
    data: z.strictObject({ appointmentId: z.uuid() }),
});
const maximumFactBytes = 8 * 1024;

const Name = z.optional(z.string().check(z.refine(isCampaignName, { error: 'not_a_campaign_name' })));
/** Which campaign has brought a visitor, by the agency's own link: `utm_source`, `utm_medium`, `utm_campaign`. */
const Campaign = z
    .strictObject({ source: Name, medium: Name, name: Name })
    .check(z.refine((campaign) => Object.keys(campaign).length > 0, { error: 'empty' }));

function browserEvent(version, fields, classes) {
    return { version, data: z.strictObject(fields), classes };
}
/** The form of an id, so that no sentence of a patient passes for one. */
const FaqEntryId = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const FaqLanguage = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/));
/** All events a browser may post. They are claims: a booking exists only once the backend says so. */
const browserEvents = {
    /** The patient pressed confirm. Carries the key of the request, so that a lost reply can be told from a lost request. */
    'booking.requested': browserEvent(1, {
        idempotencyKey: z.uuid(),
        attempt: z.int().check(z.minimum(1), z.maximum(1000)),
        campaign: z.optional(Campaign),
    }, { idempotencyKey: 'none', attempt: 'none', campaign: 'none' }),
    /** A question was asked and something was found: never its text, only which entry, and how surely. */
    'faq.asked': browserEvent(1, { entry: FaqEntryId, band: z.enum(['answer', 'choices']), language: FaqLanguage }, { entry: 'none', band: 'none', language: 'none' }),
    /** A question was asked and nothing was found. Its text goes with consent only, and by another way. */
    'faq.unanswered': browserEvent(1, { band: z.literal('none'), language: FaqLanguage }, { band: 'none', language: 'none' }),
    /** The patient said whether an answer helped. */
    'faq.rated': browserEvent(1, { entry: FaqEntryId, rating: z.enum(['yes', 'no']), language: FaqLanguage }, { entry: 'none', rating: 'none', language: 'none' }),
    /** The patient was told whom to call. That it happened, and nothing of what. */
    'faq.emergency': browserEvent(1, { language: FaqLanguage }, { language: 'none' }),
    /** The patient asked for a person. */
    'faq.person-requested': browserEvent(1, { language: FaqLanguage }, { language: 'none' }),
};

/** Names something in a clinic file: a service, a notice, a topic. */
const FileId = z
    .string()
    .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' }), z.maxLength(60));

const Base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/, { error: 'invalid' }));
const Coordinate = Base64Url.check(z.maxLength(100));
const Thumbprint = Base64Url.check(z.minLength(43), z.maxLength(43));
/** Most letters of the name and the version of a form. */
const FormId = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,64}$/, { error: 'invalid' }));
const FormVersion = z.string().check(z.minLength(1), z.maxLength(40));
/** A public key of the clinic (RFC 7517). Its name is what it is: no list can pass another key off as this one. */
const ClinicKey = z.strictObject({
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
/** The half of a key that is made anew for each seal. It stands with its recipient, or under the seal of only one. */
const EphemeralKey = z.strictObject({
    kty: z.enum(['EC', 'OKP']),
    crv: z.enum(['P-256', 'X25519']),
    x: Coordinate,
    y: z.optional(Coordinate),
});
/** JWE in its general JSON serialization (RFC 7516, 7.2.1), for one or several keys of the clinic. */
const SealedAnswers = z.strictObject({
    protected: Base64Url.check(z.maxLength(2048)),
    recipients: z
        .array(z.strictObject({
        encrypted_key: Base64Url.check(z.maxLength(200)),
        header: z.strictObject({
            alg: z.literal('ECDH-ES+A256KW'),
            kid: Thumbprint,
            epk: z.optional(EphemeralKey),
        }),
    }))
        .check(z.minLength(1), z.maxLength(10)),
    iv: Base64Url.check(z.maxLength(40)),
    ciphertext: Base64Url,
    tag: Base64Url.check(z.maxLength(40)),
});
/** What stands beside the ciphertext for all to read, and cannot be changed without breaking the seal. */
z.strictObject({
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
/** Body of `POST /v1/questionnaire-responses`; the header `Idempotency-Key` is the `event` under the seal. */
z.strictObject({
    form: FormId,
    formVersion: FormVersion,
    jwe: SealedAnswers,
    /** Whether somebody at the desk has to look at it soon. Why is under the seal. */
    needsPerson: z.boolean(),
    /** From the link of a message: for which appointment the form was asked. It opens nothing. */
    visit: z.optional(z.string().check(z.maxLength(100))),
});
/** The answer to a submission, the same bytes for a repeat. It says nothing of the answers. */
z.object({
    id: z.string(),
    idempotencyKey: z.string(),
    status: z.literal('received'),
    receivedAt: z.string(),
    phone: z.string(),
});
/** What the desk sees of answers without a key. */
const SealedEntry = z.strictObject({
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
/** One of them with its ciphertext, as the desk keeps it in a file and `parcours open` reads it. */
z.extend(SealedEntry, {
    event: z.string(),
    jwe: SealedAnswers,
});

const ClinicForm = z.custom((form) => {
    const { resourceType, id, version } = Object(form);
    return (resourceType === 'Questionnaire' &&
        FormId.safeParse(id).success &&
        FormVersion.safeParse(version).success);
}, { error: 'write the path of a FHIR R4 Questionnaire that has an `id` and a `version`' });
const Path = z.string().check(z.minLength(1));
/** The questionnaires: paths of FHIR R4 `Questionnaire` files as seen from the clinic file, read as `faq` is. */
const ClinicForms = z._default(z.array(z.union([Path, ClinicForm])).check(z.maxLength(200)), []);
/**
 * Public keys for which answers are sealed: paths of the key sets that `parcours keys make` writes. Keys that have run
 * out stay in: answers that were sealed in time may still be on their way.
 */
const ClinicKeys = z._default(z.array(z.union([Path, ClinicKey])).check(z.maxLength(50)), []);
const keptStandard = { keepDaysAfterOpening: 30, keepDaysAtMost: 180 };
/** For how long sealed answers are kept. The clinic's own record is where they belong. */
const AnswersEntry = z._default(z.strictObject({
    /** After the desk has opened them for the first time. */
    keepDaysAfterOpening: z._default(z.int().check(z.minimum(1), z.maximum(365)), keptStandard.keepDaysAfterOpening),
    /** After they arrived, whether anybody has opened them or not. */
    keepDaysAtMost: z._default(z.int().check(z.minimum(1), z.maximum(730)), keptStandard.keepDaysAtMost),
}), keptStandard);

const EnvironmentName$2 = z
    .string()
    .check(z.regex(/^[A-Z][A-Z0-9_]{2,79}$/, { error: 'name an environment variable such as "BREVO_KEY"' }));
/** Public addresses alone: whether one is public is looked at each time it is called. */
const PublicAddress = z
    .string()
    .check(z.regex(/^https:\/\/[^\s?#@]+$/, { error: 'write an https:// address without a query' }));
const Digits = z.string().check(z.regex(/^\d{1,20}$/, { error: 'write digits in quotes' }));
const Word = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/, { error: 'use letters, digits, - and _' }));
const shared$1 = {
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
const ConnectorEntry = z.discriminatedUnion('kind', [
    z.strictObject({
        kind: z.literal('brevo'),
        ...shared$1,
        key: EnvironmentName$2,
        /** Of the list that contacts join. */
        list: z.optional(z.int().check(z.minimum(1))),
        /** Token that Brevo sends back with its webhooks. */
        hookToken: z.optional(EnvironmentName$2),
    }),
    z.strictObject({
        kind: z.literal('hubspot'),
        ...shared$1,
        token: EnvironmentName$2,
        /** Hub id, for the events: `pe{portal}_visit_booked`. Without it only contacts are kept up to date. */
        portal: z.optional(Digits),
    }),
    z.strictObject({
        kind: z.literal('mailchimp'),
        ...shared$1,
        key: EnvironmentName$2,
        /** Data centre: the part of the key after the hyphen. */
        server: z.string().check(z.regex(/^[a-z]{2}\d{1,3}$/, { error: 'write a data centre such as "us21"' })),
        list: Word,
    }),
    z.strictObject({
        kind: z.literal('activecampaign'),
        ...shared$1,
        /** The account's own address, such as `https://clinic.api-us1.com`. */
        account: z
            .string()
            .check(z.regex(/^https:\/\/[a-z0-9-]+\.api-[a-z]{2}\d{1,2}\.com$/, { error: 'write https://….api-us1.com' })),
        key: EnvironmentName$2,
        /** Event tracking: the account's number and the key of tracking. Without it only contacts are kept up to date. */
        tracking: z.optional(z.strictObject({ actid: Digits, key: EnvironmentName$2 })),
        /** Number of the list that whoever takes their consent back leaves. */
        list: z.optional(Digits),
    }),
    z.strictObject({
        kind: z.literal('ga4'),
        ...shared$1,
        measurement: z
            .string()
            .check(z.regex(/^G-[A-Z0-9]{4,16}$/, { error: 'write a measurement id such as "G-ABC123"' })),
        secret: EnvironmentName$2,
    }),
    z.strictObject({
        kind: z.literal('webhook'),
        ...shared$1,
        url: PublicAddress,
        /** Signs each call as Standard Webhooks has it: `whsec_…`, or any text. */
        secret: EnvironmentName$2,
    }),
    z.strictObject({
        kind: z.literal('fhir'),
        ...shared$1,
        url: PublicAddress,
        auth: z.optional(z.strictObject({ kind: z.enum(['bearer', 'basic']), secret: EnvironmentName$2 })),
        resources: z._default(z.array(z.enum(['Appointment', 'Communication', 'QuestionnaireResponse'])).check(z.minLength(1)), ['Appointment', 'Communication']),
        /** Lets the sealed answers of forms go there, for whoever there has the key. */
        sealed: z._default(z.boolean(), false),
    }),
    z.strictObject({
        kind: z.literal('mssante'),
        ...shared$1,
        /** Name of the variable with `smtps://…` of the operator. */
        smtp: EnvironmentName$2,
        from: z.email(),
        /** A professional's or an organisation's mailbox in the space of trust. */
        to: z.email().check(z.regex(/^[^@]+@(?!patient\.)[^@]+\.mssante\.fr$/i, {
            error: 'write a professional\'s address of MSSanté, which ends in ".mssante.fr"',
        })),
        language: z._default(z.enum(['fr', 'en']), 'fr'),
        /** Reference of the product at convergence.esante.gouv.fr, sent as `X-MSS-NIL`. */
        productReference: z.optional(Word),
    }),
]);
/** Off when left out. */
const ConnectorsEntry = z._default(z.array(ConnectorEntry).check(z.maxLength(20)), []);
/** By what the practice system's own facts are known to be its: several secrets while one takes the place of another. */
const PracticeFactsEntry = z.strictObject({
    secrets: z.array(EnvironmentName$2).check(z.minLength(1), z.maxLength(4)),
});

/** A text in one language for everyone, or in several: `{ fr: …, en: … }`. */
const LocalText = z.union([
    z.string().check(z.minLength(1)),
    z.record(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)), z.string().check(z.minLength(1))),
], {
    error: 'write a text, or one for each language such as { fr: "…", en: "…" }; quote a text that has a comma',
});

/** Messages and widgets link to nothing that could be read or changed on the way. */
const PageAddress$1 = z
    .string()
    .check(z.maxLength(2000), z.regex(/^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/, { error: 'write an https:// address' }));

/** Something a person may say that it interests them. It is shown to them by its name. */
const TopicEntry = z.strictObject({ id: FileId, name: LocalText });
/** Where something to read is shown: under the conversation of the FAQ, under the receipt of a booking, or in the news. */
const ContentMoment = z.enum(['faq', 'booked', 'news']);
/** Something that the clinic gives to read, beside what it is asked. */
const ContentEntry = z.strictObject({
    id: FileId,
    kind: z._default(z.enum(['article', 'advice', 'testimonial']), 'article'),
    title: LocalText,
    /** Some sentences; all of it where there is no `url`. */
    text: LocalText,
    url: z.optional(PageAddress$1),
    /** Ids of topics; for everyone when left out. */
    topics: z._default(z.array(FileId).check(z.maxLength(10)), []),
    at: z._default(z.array(ContentMoment).check(z.minLength(1)), ['faq']),
    /** Shown after a booking of these alone. */
    services: z.optional(z.array(FileId).check(z.minLength(1))),
});
/** What a clinic gives to read, as it stands in its file. */
const clinicContent = {
    topics: z._default(z.array(TopicEntry).check(z.maxLength(30)), []),
    content: z._default(z.array(ContentEntry).check(z.maxLength(200)), []),
};

const Id$1 = z
    .string()
    .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' }), z.maxLength(80));
const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const PageAddress = z
    .string()
    .check(z.maxLength(2000), z.regex(/^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/, { error: 'write an https:// address' }));
/** What an answer lets one do. `service`, `form` and `location` are ids of the clinic file. */
const FaqActionEntry = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('book'), service: z.optional(Id$1) }),
    z.strictObject({ kind: z.literal('questionnaire'), form: Id$1 }),
    z.strictObject({
        kind: z.literal('call'),
        phone: z.optional(z.string().check(z.regex(/^\+?[\d .()-]{2,30}$/, { error: 'write a number' }))),
    }),
    z.strictObject({ kind: z.literal('directions'), location: z.optional(Id$1) }),
    z.strictObject({ kind: z.literal('link'), url: PageAddress, label: Line }),
]);
/** One question with its answer, as an agency writes it. See `FaqEntry` for what each field means. */
const FaqFileEntry = z.strictObject({
    id: Id$1,
    question: Line,
    alternates: z.optional(z.array(Line).check(z.maxLength(50))),
    answer: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
    keywords: z.optional(z.array(Line).check(z.maxLength(50))),
    source: z.optional(z.strictObject({ label: Line, url: PageAddress })),
    reviewed: z.optional(z.string().check(z.refine(isCalendarDate, { error: 'write a date such as "2026-11-21", in quotes' }))),
    actions: z.optional(z.array(FaqActionEntry).check(z.maxLength(6))),
    starter: z.optional(z.boolean()),
    /** For whoever keeps the file in order; read by nobody else. */
    topic: z.optional(Id$1),
});
/** The questions and answers of a clinic in one language: one file a language, the same ids in each. */
const FaqFile = z.strictObject({
    language: z
        .string()
        .check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, { error: 'write a language such as "fr" or "pt-BR"' })),
    /** For a page that shows this file without a backend. A backend says what its clinic file says. */
    clinic: z.optional(z.record(z.string(), z.unknown())),
    entries: z.array(FaqFileEntry).check(z.maxLength(5000)),
});

const Time$1 = z
    .string()
    .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'write a time such as "08:30"' }));
const hours = (standard) => z.prefault(z
    .strictObject({
    from: z._default(Time$1, standard.from),
    to: z._default(Time$1, standard.to),
    sundays: z._default(z.boolean(), standard.sundays),
    holidays: z._default(z.boolean(), standard.holidays),
})
    .check(z.refine(({ from, to }) => from < to, { path: ['to'], error: 'must be later than `from`' })), {});
const cap = (standard) => z._default(z.strictObject({
    count: z.int().check(z.minimum(0), z.maximum(100)),
    days: z.int().check(z.minimum(1), z.maximum(365)),
}), standard);
const day = { from: '08:00', to: '21:30' };
const standard = {
    // Functional messages are exempt there; who has an early appointment is told before it.
    care: { from: '07:00', to: '21:30', sundays: true, holidays: true },
    service: { ...day, sundays: false, holidays: false },
    marketing: { ...day, sundays: false, holidays: false },
    caps: { service: { count: 2, days: 30 }, marketing: { count: 4, days: 30 } },
};
/**
 * When, and how often, patients are written to, by what for. Hours are those of the clinic's wall clock; they bind every
 * message but the e-mails of care. Left out: what French rules for advertising by SMS and their later, milder charter
 * both allow, from 8:00 to 21:30 on working days; care on any day.
 */
const MessagingEntry = z.prefault(z.strictObject({
    hours: z.prefault(z.strictObject({
        care: hours(standard.care),
        service: hours(standard.service),
        marketing: hours(standard.marketing),
    }), {}),
    /** For each person. Care has none: what an appointment needs is said. */
    caps: z.prefault(z.strictObject({ service: cap(standard.caps.service), marketing: cap(standard.caps.marketing) }), {}),
    /** Ids of journeys that nobody begins here. */
    off: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(100)), []),
    /** Part of the country whose holidays count too, such as `57` for Moselle, as the package date-holidays names it. */
    region: z.optional(z.string().check(z.minLength(1), z.maxLength(10))),
}), {});

/** The clinic's news by e-mail: by which notice people agree to it. What they may say interests them are `topics`. */
const NewsletterEntry = z.strictObject({
    /** Id of the notice with the purpose `newsletter`. */
    notice: FileId,
});
/**
 * Asks patients to recommend the clinic. In France a doctor must not advertise as a trade does, nor give anything for it: the
 * words are the clinic's own to answer for.
 */
const RecommendationEntry = z.strictObject({
    text: LocalText,
    /** Stands below it, such as that nothing is given in return. */
    legalNote: LocalText,
    /** After how many visits they are asked, once. */
    afterVisits: z._default(z.int().check(z.minimum(1), z.maximum(50)), 3),
});

const EnvironmentName$1 = z
    .string()
    .check(z.regex(/^[A-Z][A-Z0-9_]{2,79}$/, { error: 'name an environment variable such as "FHIR_TOKEN"' }));
const ServerAddress = z.string().check(z.regex(/^https:\/\/[^\s?#]+$|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/[^\s?#]*)?$/, {
    error: 'write an https:// address without a query (http:// only for this machine)',
}));
/**
 * Where the free times come from and the appointments go. Secrets stand in environment variables, and only the names
 * of those stand here: this file is read by many.
 */
const SchedulingEntry = z.discriminatedUnion('kind', [
    /** The opening hours in this file, and what `parcours import` brings. */
    z.strictObject({ kind: z.literal('diary') }),
    /** A FHIR R4 server holds the diary. */
    z.strictObject({
        kind: z.literal('fhir'),
        url: ServerAddress,
        /** `sas`: the French national service (ANS): found by national identifier, slots written by the server alone. */
        profile: z._default(z.enum(['r4', 'sas']), 'r4'),
        /** `bearer`: a token. `basic`: `user:password`. `mtls`: path of a PEM file with certificate and key. */
        auth: z.optional(z.strictObject({
            kind: z.enum(['bearer', 'basic', 'mtls']),
            secret: EnvironmentName$1,
            /** Path of a PEM file with the authority that signed the server's certificate, where no system knows it. */
            ca: z.optional(EnvironmentName$1),
        })),
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
    z.strictObject({ kind: z.literal('request'), url: ServerAddress, secret: EnvironmentName$1 }),
]);
/**
 * A language model that words answers from the entries of the FAQ, at any endpoint that speaks the OpenAI chat format.
 * Without this entry no question of a patient leaves the backend.
 */
const AssistantEntry = z.strictObject({
    /** Base address: `/chat/completions` is added to it. */
    url: ServerAddress,
    model: z.string().check(z.minLength(1), z.maxLength(120)),
    /** Name of the environment variable with the key; none for an endpoint that wants none. */
    key: z.optional(EnvironmentName$1),
    /** For the whole answer; after that the page shows the entries themselves. */
    timeoutSeconds: z._default(z.int().check(z.minimum(1), z.maximum(60)), 20),
});

const Days = z.int().check(z.minimum(1), z.maximum(3650));
/** When the clinic file says nothing. */
const retentionStandard = { doneMessageDays: 30, messageDays: 180, unansweredDays: 365 };
/** How many days the backend keeps what people wrote. Whatever comes first ends it. */
const RetentionEntry = z.strictObject({
    /** A message to the desk, after somebody marked it as dealt with. */
    doneMessageDays: z._default(Days, retentionStandard.doneMessageDays),
    /** A message to the desk, after it arrived; whether or not anybody dealt with it. */
    messageDays: z._default(Days, retentionStandard.messageDays),
    /** The words of a question that the FAQ could not answer. */
    unansweredDays: z._default(Days, retentionStandard.unansweredDays),
});

const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'use lower-case letters, digits and hyphens, such as "day-before"',
}), z.maxLength(60));
const FactType = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/, {
    error: 'name a fact such as "appointment.booked"',
}));
const duration = String.raw `P(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?`;
const Offset = z.string().check(z.regex(new RegExp(`^-?(?=P.*\\d)${duration}(?<!T)$`), {
    error: 'write an offset such as "-P1D" or "PT3H"',
}));
const Moment = z.enum(['data.start', 'data.end', 'data.due', 'run.entered']);
const Deadline = z.string().check(z.regex(new RegExp(`^(?:data\\.start|data\\.end|data\\.due|run\\.entered)(?:[+-](?=P.*\\d)${duration}(?<!T))?$`), {
    error: 'write a moment such as "data.start", "data.start-PT2H" or "data.end+P14D"',
}));
/** What may be said of a fact in a condition; which facts there are is checked against the engine's list. */
const FactValue = z.union([z.string(), z.number(), z.boolean()]);
const Conditions = z.array(z.lazy(() => JourneyCondition)).check(z.minLength(1));
const JourneyCondition = z.union([
    z.strictObject({ all: Conditions }),
    z.strictObject({ any: Conditions }),
    z.strictObject({ not: z.lazy(() => JourneyCondition) }),
    z.strictObject({ fact: z.string(), is: FactValue }),
    z.strictObject({
        fact: z.string(),
        in: z.array(z.union([z.string(), z.number()])).check(z.minLength(1)),
    }),
    z.strictObject({ fact: z.string(), from: z.optional(z.number()), to: z.optional(z.number()) }),
], { error: 'write a condition such as { "fact": "audience", "is": "new" }' });
const Send = z.strictObject({
    channel: z.enum(['email', 'sms']),
    template: Id,
    purpose: ConsentPurpose,
    notAfter: Deadline,
    afterCrash: z.enum(['resend', 'never']),
    onlyIf: z.optional(z.enum(['booked', 'cancelled', 'visited'])),
});
const SendStep = z.strictObject({ id: Id, send: Send, withoutSms: z.optional(Send) });
const Steps = z.array(z.lazy(() => JourneyStepFile));
/** One step, by the field that says what it does. */
const stepKinds = {
    send: SendStep,
    wait: z.strictObject({
        id: Id,
        wait: z.strictObject({
            until: Moment,
            offset: Offset,
            ifPast: z.enum(['skip', 'continue']),
            quiet: z.optional(z.enum(['earlier', 'later'])),
        }),
    }),
    waitFor: z.strictObject({
        id: Id,
        waitFor: z.strictObject({ on: FactType, until: Deadline, unless: z.optional(JourneyCondition) }),
        arrived: z.optional(Steps),
        late: z.optional(Steps),
    }),
    branch: z.strictObject({ id: Id, branch: JourneyCondition, then: Steps, otherwise: z.optional(Steps) }),
    split: z.strictObject({
        id: Id,
        split: z.strictObject({
            salt: z.string().check(z.minLength(1)),
            outcome: z.optional(z.enum(['answered', 'form', 'attended', 'confirmed', 'goal', 'rebooked'])),
            withinDays: z.optional(z.int().check(z.minimum(1), z.maximum(730))),
            arms: z.record(Id, z.strictObject({ weight: z.number().check(z.positive()), steps: Steps })),
        }),
    }),
    task: z.strictObject({
        id: Id,
        task: z.strictObject({
            queue: z.enum(['front-desk', 'nurse', 'billing']),
            subject: Id,
            notAfter: Deadline,
        }),
    }),
    webhook: z.strictObject({ id: Id, webhook: z.strictObject({ name: Id }) }),
};
const JourneyStepFile = z.union([
    stepKinds.send,
    stepKinds.wait,
    stepKinds.waitFor,
    stepKinds.branch,
    stepKinds.split,
    stepKinds.task,
    stepKinds.webhook,
]);
const Turns = z.array(z.strictObject({ on: FactType, send: z.optional(z.array(SendStep)) }));
/** A journey as data; the JSON Schema of `docs/journey.schema.json` is made from this. */
z.strictObject({
    id: Id,
    version: z.int().check(z.minimum(1)),
    class: z.enum(['care', 'service', 'marketing']),
    entry: z.strictObject({
        on: FactType,
        key: z.enum(['data.appointmentId', 'data.contactId', 'data.recipientId']),
        reentry: z.optional(z.enum(['never', 'after-end', 'replace'])),
        if: z.optional(JourneyCondition),
    }),
    exit: Turns,
    goal: z.optional(Turns),
    rebase: z.optional(Turns),
    steps: z.array(JourneyStepFile).check(z.minLength(1, { error: 'a journey has at least one step' })),
});

/** People of whom something is so, under a name that the desk reads. What may be asked is checked against a closed list. */
const SegmentEntry = z.strictObject({
    id: z
        .string()
        .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' }), z.maxLength(60)),
    name: LocalText,
    if: JourneyCondition,
});

const EnvironmentName = z
    .string()
    .check(z.regex(/^[A-Z][A-Z0-9_]{2,79}$/, { error: 'name an environment variable such as "OVH_KEY"' }));
const Country = z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'write two capitals such as "FR"' }));
const count = (standard) => z._default(z.int().check(z.minimum(1), z.maximum(100_000)), standard);
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
const SmsEntry = z.discriminatedUnion('kind', [
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

const surveyStandard = { forms: [], linkDays: 30 };
/** The surveys of a clinic, in its file. */
const SurveysEntry = z._default(z.strictObject({
    /**
     * Ids of the forms that are asked after a visit by a link for one answer. If all their questions are scores, the
     * answers leave without a seal: name none that asks about health.
     */
    forms: z._default(z.array(FormId).check(z.maxLength(50)), surveyStandard.forms),
    /** Which of them the short and the long invitation lead to; nobody is invited to one that is left out. */
    short: z.optional(FormId),
    long: z.optional(FormId),
    /** For how many days a link can be answered, the day on which it was made not counted. */
    linkDays: z._default(z.int().check(z.minimum(1), z.maximum(365)), surveyStandard.linkDays),
    /** The page of the clinic's website with the questionnaire; a page of the backend when left out. */
    page: z.optional(z.url()),
}), surveyStandard);
const mostQuestions = 200;
/**
 * Body of `POST /v1/survey-answers`: the scores of a survey. Headers: `Authorization` with the secret of the link, and
 * `Idempotency-Key`.
 */
z.strictObject({
    form: FormId,
    formVersion: FormVersion,
    /** By `linkId`: a number of the scale, the code of what was chosen, yes or no. What was not answered is left out. */
    answers: z
        .record(z.string().check(z.minLength(1), z.maxLength(255)), z.union([z.number(), z.string().check(z.maxLength(255)), z.boolean()]))
        .check(z.refine((answers) => Object.keys(answers).length <= mostQuestions, { error: 'too_long' })),
});

const Texts = z._default(z.array(LocalText).check(z.maxLength(20)), []);
/** What is said after a visit for one service. Left out of the messages of a `sensitive` one. */
const FollowUpEntry = z.strictObject({
    /** Recommendations, one thing an entry. */
    texts: Texts,
    /** Pages and videos worth reading. */
    links: z._default(z.array(z.strictObject({ label: LocalText, url: PageAddress$1 })).check(z.maxLength(8)), []),
    /** That a treatment goes on, in the clinic's words: never a name or a dose of a medicine. */
    treatmentReminder: z.optional(LocalText),
});
/** What is said some days after an operation or an invasive examination. */
const PostOperativeEntry = z.strictObject({
    /** Signs for which to call the clinic, one an entry. */
    callUs: z.array(LocalText).check(z.minLength(1), z.maxLength(12)),
    /** Signs for which to call the emergency number of the country, one an entry. */
    emergency: z.array(LocalText).check(z.minLength(1), z.maxLength(12)),
    /** Id of the form that asks how the patient is. */
    form: z.optional(FormId),
});
/** What a service has to say in the messages of a journey; each part is left out of them when it is left out here. */
const serviceMessages = {
    /** How to prepare, one thing an entry: fasting, a full bladder, what to take off. */
    preparation: Texts,
    /** Id of the form to be answered before the visit. */
    form: z.optional(FormId),
    followUp: z.optional(FollowUpEntry),
    /** After how long the next check is due, such as `P1Y`: whoever agreed to it is told then. */
    recall: z.optional(z.string().check(z.regex(/^P(?:[1-9]|1[0-2])Y$|^P(?:[1-9]|[1-9]\d)[MW]$|^P[1-9]\d{1,2}D$/, {
        error: 'write a period such as "P1Y", "P6M" or "P6W"',
    }))),
    postOperative: z.optional(PostOperativeEntry),
};
/** What a clinic has to say in the messages of a journey, whatever the service. */
const clinicMessages = {
    /** For those who come for the first time. */
    firstVisit: z.optional(z.strictObject({
        /** What happens, one thing an entry. */
        texts: Texts,
        /** What to bring beside what the service asks for, one thing an entry. */
        bring: Texts,
    })),
    /**
     * By the id of a form, the page of the clinic's website that carries it; a page of the backend when left out. Choose
     * addresses that name neither an illness nor an examination: they stand in messages and in logs.
     */
    formPages: z._default(z.record(FormId, z.url()), {}),
    /** Where the public leaves reviews. Nobody is invited when left out; when given, everyone alike is. */
    reviewUrl: z.optional(PageAddress$1),
};

const Time = z
    .string()
    .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'write a time such as "08:30"' }));
const CalendarDate = z
    .string()
    .check(z.refine(isCalendarDate, { error: 'write a date such as "2027-03-28"' }));
const positiveMinutes = z.int().check(z.minimum(1), z.maximum(24 * 60));
const Weekday = z.enum(weekdays);
/** Opening hours on the wall clock of the clinic. */
const OpeningHours = z.strictObject({
    days: z.array(Weekday).check(z.minLength(1)),
    from: Time,
    to: Time,
    location: FileId,
    /** Only these services in these hours; all of the practitioner's when left out. */
    services: z.optional(z.array(FileId)),
});
const Age = z.int().check(z.minimum(0), z.maximum(130));
/** What is asked before the slots of a service, and what follows from each answer. */
const EligibilityEntry = z.strictObject({
    id: FileId,
    text: LocalText,
    answers: z
        .array(z.strictObject({
        id: FileId,
        text: LocalText,
        /** `stop`: this service is not for them, and `explanation` says why and what to do instead. */
        outcome: z._default(z.enum(['go', 'stop']), 'go'),
        /** Shown with either outcome; required where the answer stops. */
        explanation: z.optional(LocalText),
        /** Another service that fits, offered in its place. */
        service: z.optional(FileId),
    }))
        .check(z.minLength(2), z.maxLength(12)),
});
const ServiceEntry = z.strictObject({
    id: FileId,
    name: LocalText,
    group: z.optional(LocalText),
    description: z.optional(LocalText),
    instructions: z.optional(LocalText),
    minutes: positiveMinutes,
    /** Time kept free after each appointment, for cleaning or reporting. */
    bufferMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(240))),
    /** Starts are offered every so many minutes; the duration with its buffer when left out. */
    everyMinutes: z.optional(positiveMinutes),
    modes: z._default(z.array(Mode).check(z.minLength(1)), ['AMB']),
    /** The latest moment to book before the start. */
    minimumNoticeMinutes: z._default(z.int().check(z.minimum(0)), 120),
    /** Shown, but booked by telephone only. */
    bookable: z._default(z.boolean(), true),
    /** Its name says what someone suffers from: it is left out of titles, subjects, SMS, calendar files and events. */
    sensitive: z._default(z.boolean(), false),
    /** Only for patients the clinic knows, or does not know yet; for both when left out. */
    audience: z.optional(z.enum(['new', 'known'])),
    /** Whole years on the day of the appointment, both included. */
    age: z.optional(z.strictObject({ from: z.optional(Age), to: z.optional(Age) })),
    questions: z._default(z.array(EligibilityEntry).check(z.maxLength(8)), []),
    /** What to bring, one thing an entry. */
    documents: z._default(z.array(LocalText), []),
    ...serviceMessages,
    /** The latest moment to move or cancel by oneself, before the start; the clinic's when left out. */
    changeBeforeMinutes: z.optional(z.int().check(z.minimum(0))),
    /** FHIR codes (of any system), or texts, by which a `Slot.serviceType` is recognised as this service. */
    fhirServiceTypes: z.optional(z.array(z.string())),
});
const PractitionerEntry = z.strictObject({
    id: FileId,
    name: z.string().check(z.minLength(1)),
    role: z.optional(LocalText),
    services: z.array(FileId).check(z.minLength(1)),
    /** Whether patients the clinic does not know yet may book with them. */
    acceptsNew: z._default(z.boolean(), true),
    hours: z._default(z.array(OpeningHours), []),
    /**
     * By which a `Schedule.actor` is recognised as this practitioner: references such as `Practitioner/12`, or national
     * identifiers such as `urn:oid:1.2.250.1.71.4.2.1|810000000001`.
     */
    fhirActors: z.optional(z.array(z.string())),
});
const LocationEntry = z.strictObject({
    id: FileId,
    name: LocalText,
    address: z.string(),
    access: z.optional(LocalText),
    parking: z.optional(LocalText),
    phone: z.optional(z.string()),
    /** A map or a page that shows the way; a search for the address when left out. */
    directions: z.optional(z.url()),
});
/** Days on which the clinic, or one practitioner, sees nobody. Both ends are included. */
const Closure = z.strictObject({
    from: CalendarDate,
    to: CalendarDate,
    practitioner: z.optional(FileId),
    reason: z.optional(LocalText),
});
/** A text on which the patient decides, for one purpose. Another wording is another version. */
const NoticeEntry = z.pipe(z
    .strictObject({
    id: FileId,
    version: z.string().check(z.minLength(1)),
    text: LocalText,
    url: z.optional(z.url()),
    purpose: z._default(ConsentPurpose, 'care'),
    /** Whether there is no booking without it. Left out: yes for care, no for everything else. */
    required: z.optional(z.boolean()),
})
    .check(z.refine(({ purpose, required }) => !(required && freePurposes.includes(purpose)), {
    path: ['required'],
    error: 'must be false here: nobody may have to accept surveys, marketing or measurement to be seen',
})), z.transform((notice) => ({ ...notice, required: notice.required ?? notice.purpose === 'care' })));
const waitlistStandard = { offerMinutes: 30, quiet: { from: '21:00', to: '08:00' }, leadMinutes: 120 };
/** How a time that falls free is offered to those who wait for one. */
const WaitlistEntry = z.strictObject({
    /** How long an offer keeps its slot. */
    offerMinutes: z._default(z.int().check(z.minimum(5), z.maximum(24 * 60)), waitlistStandard.offerMinutes),
    /** On the clinic's wall clock, no offer goes out in these hours. */
    quiet: z._default(z.strictObject({ from: Time, to: Time }), waitlistStandard.quiet),
    /** A slot that starts sooner than this after the offer would end is not offered. */
    leadMinutes: z._default(z.int().check(z.minimum(0)), waitlistStandard.leadMinutes),
});
/** When somebody answers the telephone, on the wall clock of the clinic. */
const DeskHours = z.strictObject({
    days: z.array(Weekday).check(z.minLength(1)),
    from: Time,
    to: Time,
});
/** One clinic, in one file that its staff can read: who works there, when, and for what. */
const ClinicFile = z.strictObject({
    id: FileId,
    name: z.string().check(z.minLength(1)),
    timeZone: z.string().check(z.refine(isTimeZone, { error: 'name an IANA zone such as "Europe/Paris"' })),
    /** ISO 3166-1 country in which a telephone number without a prefix is read. */
    country: z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'write two capitals such as "FR"' })),
    /** Languages in which messages go out; the first is the default. */
    languages: z.array(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/))).check(z.minLength(1)),
    phone: z.string().check(z.minLength(3)),
    email: z.email(),
    /** Shown as the sender of an SMS: 3 to 11 letters or digits. */
    smsSender: z.string().check(z.regex(/^[A-Za-z0-9]{3,11}$/, { error: 'use 3 to 11 letters or digits' })),
    /** Web origins on which the widgets may run, such as `https://www.clinic.example`. */
    origins: z.array(z
        .string()
        .check(z.regex(/^https?:\/\/[^/\s]+$/, { error: 'write an origin such as "https://www.clinic.example"' }))),
    /**
     * The page of the clinic's website with the booking widget: links in messages lead there. A page of the backend
     * when left out.
     */
    bookingPage: z.optional(z.url()),
    /** The latest moment to move or cancel by oneself, before the start. */
    changeBeforeMinutes: z._default(z.int().check(z.minimum(0)), 240),
    waitlist: z._default(WaitlistEntry, waitlistStandard),
    holdMinutes: z._default(positiveMinutes, 10),
    /** The diary in this file when left out. */
    scheduling: z.optional(SchedulingEntry),
    /** How far ahead patients may book. */
    horizonDays: z._default(z.int().check(z.minimum(1), z.maximum(730)), 120),
    locations: z.array(LocationEntry).check(z.minLength(1)),
    services: z.array(ServiceEntry).check(z.minLength(1)),
    practitioners: z.array(PractitionerEntry).check(z.minLength(1)),
    closures: z._default(z.array(Closure), []),
    /** When the telephone is answered; nothing is said of it when left out. */
    hours: z._default(z.array(DeskHours), []),
    /**
     * The questions and answers, one file a language: paths as seen from this file, which the loader replaces by what the
     * files hold. The first is the one for whoever wants a language that has none.
     */
    faq: z._default(z.array(z.union([z.string().check(z.minLength(1)), FaqFile])).check(z.maxLength(20)), []),
    retention: z._default(RetentionEntry, retentionStandard),
    forms: ClinicForms,
    formKeys: ClinicKeys,
    answers: AnswersEntry,
    surveys: SurveysEntry,
    messaging: MessagingEntry,
    /** Off when left out. */
    newsletter: z.optional(NewsletterEntry),
    /** Off when left out. */
    recommendation: z.optional(RecommendationEntry),
    ...clinicMessages,
    ...clinicContent,
    /** Whom a campaign may be for, beside everybody who agreed. */
    segments: z._default(z.array(SegmentEntry).check(z.maxLength(50)), []),
    /** Off when left out. */
    assistant: z.optional(AssistantEntry),
    connectors: ConnectorsEntry,
    /** Off when left out: then nobody may state facts from outside. */
    practiceFacts: z.optional(PracticeFactsEntry),
    sms: z.optional(SmsEntry),
    notices: z.array(NoticeEntry).check(z.minLength(1)),
});

export { BookingRequest, ClinicFile, CloudEvent, ConsentPurpose, ConsentRecord, ConsentWithdrawal, Contact, EventReceipt, EventResult, HoldRequest, Mode, NoticeDecision, Patient, PracticeFact, WithdrawalReceipt, browserEvents, maximumFactBytes, practiceFactTypes };
