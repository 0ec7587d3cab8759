import { afterEach, describe, expect, it } from 'vitest';
import { connected, ledger, type Kind } from './fixtures/connected.ts';

type Test = Awaited<ReturnType<typeof connected>>;
let test: Test;
afterEach(() => test.close().catch(() => undefined));

const withConsent = ['marketing-email', 'marketing-sms', 'measurement'];

/** Books with every consent and has it told. */
async function told(kind: Kind): Promise<Test & { appointment: string; manageToken: string }> {
  test = await connected({ kinds: [kind] });
  const receipt = await test.book(withConsent);
  await test.backend.wake();
  return { ...test, appointment: receipt.id, manageToken: receipt.manageToken };
}

const withdraw = ({ client, manageToken }: Awaited<ReturnType<typeof told>>, notice: string) =>
  client.post(
    '/v1/consents',
    { manageToken, notice, decision: 'withdrawn' },
    { 'idempotency-key': `withdraw-${notice}` },
  );

describe('what each system is told of a booking', () => {
  it('Brevo: the contact, then the event', async () => {
    const { vendors } = await told('brevo');
    expect(vendors.taken('/v3/contacts')).toEqual([
      {
        email: 'camille@patient.example',
        ext_id: expect.any(String),
        attributes: { FIRSTNAME: 'Camille', LASTNAME: 'Essai', LANGUAGE: 'fr', SMS: '+33612345678' },
        updateEnabled: true,
        listIds: [4],
      },
    ]);
    expect(vendors.taken('/v3/events')).toEqual([
      {
        event_name: 'visit-booked',
        event_date: '2027-03-01T07:00:00.000Z',
        identifiers: { email_id: 'camille@patient.example', ext_id: expect.any(String) },
        event_properties: {
          appointmentId: expect.any(String),
          start: '2027-03-02T09:00:00+01:00',
          fact_id: expect.any(String),
        },
      },
    ]);
  });

  it('HubSpot: the contact by e-mail, then the event under its uuid', async () => {
    const { vendors } = await told('hubspot');
    expect(vendors.taken('batch/upsert')).toMatchObject([
      {
        inputs: [
          { id: 'camille@patient.example', idProperty: 'email', properties: { firstname: 'Camille' } },
        ],
      },
    ]);
    expect(vendors.taken('/events/2026-03/send')).toMatchObject([
      { eventName: 'pe424242_visit_booked', email: 'camille@patient.example', uuid: expect.any(String) },
    ]);
  });

  it('Mailchimp: the member without a status, then the event', async () => {
    const { vendors } = await told('mailchimp');
    const [member] = vendors.to('us21.api.mailchimp.com');
    expect(member).toMatchObject({ method: 'PUT', status: 200 });
    const sent = JSON.parse(member?.body ?? '') as object;
    expect(sent).not.toHaveProperty('status');
    expect(sent).toMatchObject({ status_if_new: 'subscribed', merge_fields: { FNAME: 'Camille' } });
    expect(vendors.taken('/events')).toMatchObject([{ name: 'visit-booked' }]);
  });

  it('ActiveCampaign: the contact at one host, the event at the other', async () => {
    const { vendors } = await told('activecampaign');
    expect(vendors.taken('clinic.api-us1.com')).toMatchObject([
      { contact: { email: 'camille@patient.example' } },
    ]);
    const form = new URLSearchParams(vendors.to('trackcmp.net')[0]?.body);
    expect(Object.fromEntries(form)).toMatchObject({
      ...{ actid: '66', key: 'track-key', event: 'visit-booked' },
      visit: '{"email":"camille@patient.example"}',
    });
  });

  it('Google Analytics: validated once, by a pseudonym, without anything of the person', async () => {
    const { vendors, book, backend } = await told('ga4');
    expect(vendors.to('google-analytics').map(({ path }) => path)).toEqual([
      '/debug/mp/collect',
      '/mp/collect',
    ]);
    expect(vendors.taken('google-analytics.com/mp/collect')).toEqual([
      {
        client_id: expect.stringMatching(/^\d+\.\d+$/),
        timestamp_micros: Date.parse('2027-03-01T08:00:00+01:00') * 1000,
        consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
        non_personalized_ads: true,
        events: [{ name: 'visit_booked', params: {} }],
      },
    ]);
    await book(withConsent, '2027-03-03T09:00:00+01:00');
    await backend.wake();
    expect(vendors.to('/debug/')).toHaveLength(1);
    expect(JSON.stringify(vendors.to('google').map(({ bytes }) => bytes))).not.toMatch(
      /camille|612345678|Essai/i,
    );
  });

  it('a webhook: signed over the very bytes, under the id of the fact', async () => {
    const { vendors } = await told('webhook');
    const [call] = vendors.to('hooks.clinic.example');
    const { webhookFault } = await import('../../../backend/connectors/standard-webhooks.ts');
    const headers = new Headers(call?.headers);
    const nowMs = Date.parse('2027-03-01T08:00:00+01:00');
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    expect(webhookFault({ headers, body: call?.body ?? '', nowMs }, [secret])).toBeUndefined();
    expect(webhookFault({ headers, body: `${call?.body} `, nowMs }, [secret])).toBe('forged');
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      type: 'visit-booked',
      timestamp: '2027-03-01T07:00:00.000Z',
      data: { person: { email: 'camille@patient.example', pseudonym: expect.any(String) } },
    });
  });

  it('a FHIR server: the appointment once, then what becomes of it', async () => {
    const { vendors, client, manageToken, backend } = await told('fhir');
    const [first] = vendors.to('/r4/Appointment');
    expect(first?.headers['if-none-exist']).toMatch(/^identifier=urn%3Aparcours%3Aappointment%7C/);
    expect(JSON.parse(first?.body ?? '')).toMatchObject({
      ...{ resourceType: 'Appointment', status: 'booked', start: '2027-03-02T09:00:00+01:00' },
      contained: [{ resourceType: 'Patient', birthDate: '1980-02-29' }],
    });
    const headers = { authorization: `Bearer ${manageToken}`, 'idempotency-key': 'cancel-it-now' };
    expect((await client.post('/v1/appointment/cancel', {}, headers)).status).toBe(200);
    await backend.wake();
    expect(vendors.to('/r4/Appointment').slice(1)).toMatchObject([
      { method: 'GET', status: 200 },
      { method: 'PUT', path: '/r4/Appointment/1', status: 201 },
    ]);
    expect(vendors.taken('/r4/Appointment')[1]).toMatchObject({ status: 'cancelled' });
  });
});

describe('a message that left', () => {
  it('is a Communication about the appointment, without a word of it', async () => {
    const { vendors, appointment } = await told('fhir');
    expect(vendors.taken('/r4/Communication')).toEqual([
      expect.objectContaining({
        ...{ status: 'completed', medium: [{ text: 'email' }], sent: '2027-03-01T07:00:00.000Z' },
        about: [
          { type: 'Appointment', identifier: { system: 'urn:parcours:appointment', value: appointment } },
        ],
      }),
    ]);
    expect(vendors.to('/r4/Communication')[0]?.headers['if-none-exist']).toMatch(
      /^identifier=urn%3Aparcours%3Afact/,
    );
    expect(vendors.to('/r4/Communication')[0]?.body).not.toMatch(/Contrôle|confirm/i);
  });
});

describe('a consent that is taken back', () => {
  it.each([
    ['brevo', '/v3/contacts/camille@patient.example', { emailBlacklisted: true }],
    ['mailchimp', '/members/', { status: 'unsubscribed' }],
    ['activecampaign', '/api/3/contactLists', { contactList: { list: '7', contact: '113', status: 2 } }],
  ] as const)('is told to %s, which had been told of the person', async (kind, path, expected) => {
    const it = await told(kind);
    expect((await withdraw(it, 'marketing-email')).status).toBe(201);
    await it.backend.wake();
    expect(it.vendors.taken(path).at(-1)).toEqual(expected);
    expect(it.vendors.to(path).at(-1)?.body).not.toContain('612345678');
  });

  it('is told to HubSpot', async () => {
    const it = await told('hubspot');
    await withdraw(it, 'marketing-email');
    await it.backend.wake();
    expect(it.vendors.to('unsubscribe-all')).toMatchObject([
      { query: new URLSearchParams('channel=EMAIL'), status: 200 },
    ]);
  });

  it('is told to nobody who had heard nothing', async () => {
    test = await connected({ kinds: ['brevo'] });
    const seen = { version: '1', language: 'fr' };
    const notices = [
      { id: 'booking', ...seen },
      { id: 'marketing-email', decision: 'refused', ...seen },
    ];
    const { manageToken } = await test.book([], '2027-03-02T09:00:00+01:00', { notices });
    await withdraw({ ...test, appointment: '', manageToken }, 'marketing-email');
    await test.backend.wake();
    expect(test.vendors.calls).toHaveLength(0);
    const rows = await test.rowsAfterClose<{ state: string; code: string }>(ledger);
    expect(rows.map(({ state, code }) => `${state} ${code}`).sort()).toEqual([
      'dropped no_consent',
      'dropped not_theirs',
    ]);
  });
});
