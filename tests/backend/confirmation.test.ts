import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;

const base = clinicWith();
const hostile = '<img src=x onerror=alert(1)> & "Co" {{service}}';

beforeAll(async () => {
  test = await startBackend({
    clinics: [
      base,
      clinicWith({ id: 'reunion', timeZone: 'Indian/Reunion', name: 'Clinique du Volcan' }),
      clinicWith({ id: 'noumea', timeZone: 'Pacific/Noumea', name: 'Clinique du Lagon' }),
      clinicWith({ id: 'hostile', name: hostile, locations: [{ ...base.locations[0], access: hostile }] }),
    ],
    now: '2026-11-02T08:00:00+01:00',
  });
});
afterAll(() => test.close());

async function confirmationOf(
  clinic: string,
  start: string,
  changes: Record<string, unknown> = {},
): Promise<ParsedMail> {
  const email = `p${Math.random().toString(36).slice(2)}@patient.example`;
  await clinicClient(test.url, clinic).bookAt(start, { contact: { email, phone: '0612345678' }, ...changes });
  await test.backend.wake();
  const mails = mailedTo(test.mail.mails, email);
  expect(mails).toHaveLength(1);
  return mails[0] as ParsedMail;
}

function eventOf(mail: ParsedMail) {
  const calendar = new ICAL.Component(
    ICAL.parse(mail.attachments[0]?.content.toString('utf8') ?? '') as unknown[],
  );
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const event = calendar.getFirstSubcomponent('vevent');
  if (!zone || !event) throw new Error('the file has no zone or no event');
  const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
  const end = event.getFirstPropertyValue('dtend') as ICAL.Time;
  const timezone = new ICAL.Timezone({ component: zone, tzid: String(zone.getFirstPropertyValue('tzid')) });
  start.zone = timezone;
  end.zone = timezone;
  return {
    calendar,
    event,
    start,
    end,
    rulesFor: String(zone.getFirstPropertyValue('tzid')),
    tzid: String(event.getFirstProperty('dtstart')?.getParameter('tzid')),
  };
}

describe('the confirmation', () => {
  it('arrives once, from the clinic, and its subject tells nothing of the visit', async () => {
    const mail = await confirmationOf('north', '2026-12-01T09:30:00+01:00');
    expect(mail.from?.value[0]).toMatchObject({ name: 'Clinique du Nord', address: 'accueil@nord.example' });
    expect(mail.subject).toBe('Rendez-vous confirmé : mardi 1er décembre à 09:30');
    expect(mail.messageId).toMatch(/^<[0-9a-f]{32}@nord\.example>$/);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('says when, where, with whom, what to bring and whom to call, in both its forms', async () => {
    const mail = await confirmationOf('north', '2026-12-02T09:30:00+01:00');
    const html = String(mail.html);
    for (const text of [mail.text ?? '', html.replaceAll('\u00a0', ' ')]) {
      for (const part of [
        'Camille Essai',
        'mercredi 2 décembre 2026',
        'de 09:30 à 09:50',
        'Contrôle',
        'Dr Chêne',
        'Site principal',
        '1 rue Haute, 00100 Ormeville',
        'Apportez votre ordonnance.',
        '01 99 00 12 34',
      ]) {
        expect(text).toContain(part);
      }
    }
    expect(html).toContain('href="tel:0199001234"');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/\{\{|<script|<img|src=/);
  });

  it('is in the patient’s language, else in the clinic’s', async () => {
    expect((await confirmationOf('north', '2026-12-03T09:30:00+01:00', { locale: 'en-US' })).subject).toBe(
      'Appointment confirmed: Thursday 3 December at 09:30',
    );
    expect((await confirmationOf('north', '2026-12-04T09:30:00+01:00', { locale: 'pt' })).subject).toContain(
      'Rendez-vous',
    );
  });

  it('shows what patients and clinics write letter by letter', async () => {
    const patient = { given: '<b>{{phone}}</b>', family: '</td>&amp;', birthDate: '1980-01-01' };
    const mail = await confirmationOf('hostile', '2026-12-01T09:30:00+01:00', { patient });
    expect(String(mail.html)).not.toMatch(/<img|<b>|<\/td>&amp;amp;,<br>.*<\/td>&amp;,/);
    expect(String(mail.html)).toContain('&lt;b&gt;{{phone}}&lt;/b&gt; &lt;/td&gt;&amp;amp;');
    expect(mail.from?.value[0]?.name).toBe(hostile);
    expect(mail.text).toContain(hostile);
  });

  it('goes to one recipient with one set of headers, whatever a name holds', async () => {
    const patient = { given: 'Camille', family: 'Essai\nBcc: spy@evil.example', birthDate: '1980-01-01' };
    const mail = await confirmationOf('north', '2026-12-07T09:30:00+01:00', { patient });
    expect(mail.bcc).toBeUndefined();
    const source = test.mail.sources.at(-1) ?? '';
    expect(source.slice(0, source.indexOf('\r\n\r\n'))).not.toContain('evil');
  });
});

describe('the calendar file', () => {
  const cases: [string, string, string, string][] = [
    ['winter in Paris', 'north', '2026-12-08T09:30:00+01:00', 'Europe/Paris'],
    ['summer in Paris', 'north', '2027-07-06T09:30:00+02:00', 'Europe/Paris'],
    ['the day of the change to summer time', 'north', '2027-03-28T09:30:00+02:00', 'Europe/Paris'],
    ['Réunion', 'reunion', '2027-07-06T09:30:00+04:00', 'Indian/Reunion'],
    ['Nouméa', 'noumea', '2026-12-08T09:30:00+11:00', 'Pacific/Noumea'],
  ];
  it.each(cases)('is the right instant on the right clock: %s', async (...[, clinic, instant, timeZone]) => {
    const { start, end, tzid, rulesFor } = eventOf(await confirmationOf(clinic, instant));
    expect([tzid, rulesFor]).toEqual([timeZone, timeZone]);
    expect(start.toString()).toBe(instant.slice(0, 19));
    expect(start.toJSDate().getTime()).toBe(Date.parse(instant));
    expect(end.toJSDate().getTime() - start.toJSDate().getTime()).toBe(20 * 60_000);
  });

  it('can be changed later, and tells a family calendar only the clinic’s name', async () => {
    const mail = await confirmationOf('north', '2026-12-09T09:30:00+01:00');
    const { calendar, event } = eventOf(mail);
    expect(mail.attachments[0]).toMatchObject({ filename: 'rendez-vous.ics', contentType: 'text/calendar' });
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(event.getFirstPropertyValue('uid')).toMatch(/^[0-9a-f-]{36}@north$/);
    expect(event.getFirstPropertyValue('sequence')).toBe(0);
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.getFirstPropertyValue('summary')).toBe('Rendez-vous – Clinique du Nord');
    expect(event.getFirstPropertyValue('location')).toBe('Site principal, 1 rue Haute, 00100 Ormeville');
    expect((event.getFirstPropertyValue('dtstamp') as ICAL.Time).zone.tzid).toBe('UTC');
    expect(event.toString()).not.toMatch(/Contrôle|Chêne|Camille/);
  });

  it('comes with the name of the zone in the message, where the clinic is overseas', async () => {
    const mail = await confirmationOf('reunion', '2026-12-10T09:30:00+04:00');
    expect(mail.text).toContain('de 09:30 à 09:50 (heure de La Réunion)');
    expect((await confirmationOf('north', '2026-12-10T09:30:00+01:00')).text).toContain('de 09:30 à 09:50\n');
  });
});
