import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBackend } from '../../../backend/app.ts';
import { connectorFaults } from '../../../backend/connectors/connector-faults.ts';
import { loadClinicFile } from '../../../backend/load-clinic-file.ts';
import { openDatabase } from '../../../backend/stores/open-storage.ts';
import { clinicWith } from '../fixtures/clinic-with.ts';
import { mailSink, type MailSink } from '../fixtures/mail-sink.ts';
import { startBackend } from '../fixtures/start-backend.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { connected, entries, now, secrets, type Kind } from './fixtures/connected.ts';

/** What would say why somebody came, by any field there is and by some that there are not. */
const canary = 'canary-of-health';
const canaries = {
  ...{ reason: `${canary}-reason`, practitioner: `${canary}-practitioner`, service: `${canary}-service` },
  ...{ location: `${canary}-location`, mode: `${canary}-mode`, pageUrl: `https://x.example/${canary}-page` },
  ...{ text: `${canary}-text`, answers: [{ text: `${canary}-answer` }], note: { of: `${canary}-nested` } },
  ...{ form: `${canary}-form`, notice: `${canary}-notice`, sealed: `${canary}-sealed`, specialty: canary },
  ...{ status: 'booked', email: `${canary}@patient.example`, phone: `${canary}-phone`, needsPerson: true },
  ...{ person: { email: `${canary}-person` }, __proto__: { start: canary } },
};
const everyKind = Object.keys(entries) as Kind[];
const types = [
  ...['appointment.booked', 'appointment.moved', 'appointment.cancelled', 'appointment.attended'],
  ...[
    'appointment.noshow',
    'message.sent',
    'questionnaire.submitted',
    'consent.withdrawn',
    'survey.answered',
  ],
];

let mail: MailSink;
beforeEach(async () => {
  mail = await mailSink();
});
afterEach(() => mail.close());

describe('an event stuffed with what is about health', () => {
  it('leaves none of it in any byte that any vendor receives', async () => {
    const test = await connected({ kinds: everyKind, secrets: { ...secrets, MSSANTE_SMTP: mail.url } });
    const receipt = await test.book(['marketing-email', 'marketing-sms', 'measurement']);
    await test.backend.wake();
    await test.backend.close();
    const db = await openDatabase({ folder: test.folder });
    for (const [index, type] of types.entries())
      await db.query(
        `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at, taken_at)
         values ('north', '/clinics/north', $1, $2, $3, 'fact', $4::jsonb, $5, $5, $5)`,
        [
          ...[`0193a000-0000-7000-8000-00000000000${index}`, type],
          // As an answer to a form the fact is about no appointment that is known.
          type === 'questionnaire.submitted' ? '0193a000-0000-7000-8000-0000000000ff' : receipt.id,
          ...[JSON.stringify({ ...canaries, appointmentId: receipt.id, purpose: 'marketing-email' }), now],
        ],
      );
    await db.close();
    const before = test.vendors.calls.length;
    const mailsBefore = mail.sources.length;
    const again = await startBackend({
      ...{ storage: { folder: test.folder }, now, clinics: test.clinics },
      secrets: { ...secrets, MSSANTE_SMTP: mail.url },
      outside: { fetch: test.vendors.fetch, allowPlainSmtp: true },
    });
    await again.backend.wake();

    const heard = new Set(test.vendors.calls.slice(before).map(({ host }) => host));
    expect([...heard].sort()).toEqual([
      ...[
        'api.brevo.com',
        'api.hubapi.com',
        'clinic.api-us1.com',
        'fhir.clinic.example',
        'hooks.clinic.example',
      ],
      ...['region1.google-analytics.com', 'trackcmp.net', 'us21.api.mailchimp.com'],
    ]);
    expect(mail.sources.length).toBeGreaterThan(mailsBefore);
    for (const call of test.vendors.calls) expect(`${call.host} ${call.bytes}`).not.toContain(canary);
    const base64 = Buffer.from(canary).toString('base64').slice(0, 12);
    for (const call of test.vendors.calls) expect(call.bytes).not.toContain(base64);
    for (const source of mail.sources) expect(source).not.toContain(canary);
    // What the tools of marketing hear does not name the visit's own service and practitioner either.
    const marketing = test.vendors.calls.filter(({ host }) => host !== 'fhir.clinic.example');
    for (const { bytes } of marketing)
      expect(bytes).not.toMatch(/Contrôle|Check-up|Chêne|"short"|"oak"|"main"|AMB/);
    expect(JSON.stringify([test.log, again.log])).not.toMatch(new RegExp(`${canary}|camille|612345678`, 'i'));
    await again.close();
    await test.close();
  });

  it('of a person erased in the meantime, tells nothing of the person', async () => {
    const test = await connected({ kinds: ['webhook', 'fhir'] });
    test.vendors.breakNext('hooks.', { status: 503 });
    test.vendors.breakNext('fhir.', { status: 503 });
    const { id } = await test.book(['marketing-email']);
    await test.backend.wake();
    const before = test.vendors.calls.length;
    await test.backend.close();
    const db = await openDatabase({ folder: test.folder });
    await db.query(`update booking set given = '', family = '', email = '', phone = '' where id = $1`, [id]);
    const rows = await db.query('select * from connector_delivery');
    expect(JSON.stringify(rows)).not.toMatch(/camille|essai|612345678/i);
    await db.close();
    const again = await startBackend({
      ...{
        storage: { folder: test.folder },
        now: '2027-03-01T09:00:00+01:00',
        secrets,
        clinics: test.clinics,
      },
      outside: { fetch: test.vendors.fetch, allowPlainSmtp: true },
    });
    await again.backend.wake();
    const later = test.vendors.calls.slice(before);
    expect(new Set(later.map(({ host }) => host))).toEqual(
      new Set(['hooks.clinic.example', 'fhir.clinic.example']),
    );
    for (const { bytes } of later) expect(bytes).not.toMatch(/camille|essai|612345678/i);
    await again.close();
    await test.close();
  });
});

describe('a clinic file that would let it out', () => {
  it.each([
    ['brevo', { fields: ['email', 'service'] }, 'connectors.0.fields.1: "service" is health data'],
    [
      'hubspot',
      { fields: ['email', 'practitioner'] },
      'connectors.0.fields.1: "practitioner" is health data',
    ],
    ['mailchimp', { fields: ['email', 'reason'] }, 'connectors.0.fields.1: "reason" is health data'],
    ['activecampaign', { fields: ['email', 'sealed'] }, 'connectors.0.fields.1: "sealed" is health data'],
    ['ga4', { fields: ['mode'] }, 'connectors.0.fields.0: "mode" is health data'],
    ['ga4', { fields: ['email'] }, 'connectors.0.fields.0: "email" says who somebody is'],
    ['webhook', { fields: ['answers'] }, 'connectors.0.fields.0: "answers" is health data'],
    [
      'webhook',
      { facts: ['appointment.booked'] },
      'connectors.0.facts.0: there is no fact "appointment.booked"',
    ],
    [
      'fhir',
      { fields: ['appointmentId', 'start', 'end', 'sealed'] },
      'connectors.0.fields.3: sealed answers leave only',
    ],
    ['fhir', { fields: [] }, 'connectors.0.fields: "fhir" writes no such resource without "appointmentId"'],
    ['mailchimp', { fields: [] }, 'connectors.0.fields: "mailchimp" knows people by email'],
  ] as const)('%s with %o is refused at the start, with the path', async (kind, changes, message) => {
    const clinic = clinicWith({ connectors: [{ ...entries[kind], ...changes }] });
    const folder = await temporaryFolder();
    const port = { send: () => Promise.resolve() };
    const started = createBackend({
      ...{
        storage: { folder: folder.path },
        clinics: [clinic],
        clock: { now: Date.now },
        email: port,
        sms: port,
      },
      ...{ secret: 'a secret for tests only, 32 letters', publicUrl: 'http://127.0.0.1', secrets },
    });
    await expect(started).rejects.toThrow(message);
    await folder.remove();
  });

  it('is refused where a connector would write over the diary', () => {
    const scheduling = { kind: 'fhir', url: entries.fhir.url };
    const practitioners = [{ id: 'oak', name: 'Dr Chêne', services: ['short'] }];
    const faults = connectorFaults(clinicWith({ scheduling, practitioners, connectors: [entries.fhir] }));
    expect(faults).toMatchObject([{ at: ['connectors', 0, 'resources'] }]);
  });

  it('is refused with its line, when it is read', async () => {
    const folder = await temporaryFolder();
    const path = join(folder.path, 'clinic.yaml');
    const fields = ['email', 'service'];
    await writeFile(path, stringify({ ...clinicWith(), connectors: [{ ...entries.brevo, fields }] }));
    await expect(loadClinicFile(path)).rejects.toThrow(
      /line \d+: connectors\[0\]\.fields\[1\]: "service" is health data, which never leaves to "brevo"/,
    );
    await folder.remove();
  });

  it.each([
    'http://hooks.clinic.example/',
    'https://user:pass@hooks.clinic.example/',
    'https://x.example/?a=b',
  ])('has no address such as %s', (url) =>
    expect(() => clinicWith({ connectors: [{ ...entries.webhook, url }] })).toThrow(/write an https/),
  );

  it('has no MSSanté outside the space of trust, to a patient, or without TLS', async () => {
    for (const to of ['desk@clinic.example', 'x@mssante.fr.example', '180@patient.mssante.fr'])
      expect(() => clinicWith({ connectors: [{ ...entries.mssante, to }] })).toThrow(
        /professional's address/,
      );
    await expect(connected({ kinds: ['mssante'], outside: {} })).rejects.toThrow(
      'must begin with "smtps://"',
    );
  });
});

describe('MSSanté', () => {
  const start = async () =>
    connected({ kinds: ['mssante'], secrets: { ...secrets, MSSANTE_SMTP: mail.url } });

  it('gets one plain message that says nothing in its subject', async () => {
    const test = await start();
    await test.book();
    await test.backend.wake();
    const [sent] = mail.mails;
    expect(sent).toMatchObject({
      ...{ subject: 'Information sur un rendez-vous', html: false },
      to: { text: 'accueil@ch-est.mssante.fr' },
      text: expect.stringContaining('Né(e) le : 1980-02-29'),
    });
    expect(sent?.headers.get('x-mss-nil')).toBe('P-1');
    await test.close();
  });

  it('that is busy is asked again, under the same Message-ID; one that refuses is not', async () => {
    const test = await start();
    mail.refuseNext(1, 451);
    await test.book();
    await test.backend.wake();
    test.clock.turnBy(60_000);
    await test.backend.wake();
    expect(mail.mails).toHaveLength(1);
    mail.refuseNext(1, 550);
    await test.book([], '2027-03-03T09:00:00+01:00');
    await test.backend.wake();
    test.clock.turnBy(3_600_000);
    await test.backend.wake();
    expect(mail.mails).toHaveLength(1);
    const rows = await test.rowsAfterClose(
      'select state, attempt, code from connector_delivery order by planned_at',
    );
    expect(rows).toEqual([
      { state: 'accepted', attempt: 2, code: null },
      { state: 'failed', attempt: 1, code: 'smtp_550' },
    ]);
  });
});
