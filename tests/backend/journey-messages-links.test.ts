import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceFormFaults } from '../../backend/forms/service-form-faults.ts';
import { messageLinks } from '../../backend/message-links.ts';
import { manageTokenOf } from '../../backend/scheduling/manage-token.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { surveyStore } from '../../backend/stores/survey-store.ts';
import { surveyFaults } from '../../backend/surveys/survey-faults.ts';
import { surveyTokenHash } from '../../backend/surveys/survey-token.ts';
import { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { keyFrom } from '../fixtures/clinic-keys.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { formOfTests } from '../fixtures/seal-form.ts';
import { surveyForm } from '../fixtures/survey-form.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { talkingClinic } from './fixtures/visit-context.ts';

const secret = 'a secret for tests only, 32 letters';
const appointment = '0198c0de-0000-7000-8000-000000000001';
const clock = { now: () => Date.parse('2027-03-01T09:00:00+01:00') };
const nowhere = { createLink: () => Promise.resolve() };
const linksWith = (changes: Partial<Parameters<typeof messageLinks>[0]> = {}) =>
  messageLinks({ surveys: nowhere, clock, publicUrl: 'https://rdv.nord.example', secret, ...changes });

let test: TestBackend;
let clinic: ClinicFile;
beforeAll(async () => {
  const { key } = await keyFrom('2027-01-01T00:00:00Z');
  clinic = clinicWith({
    ...{ forms: [surveyForm(), formOfTests()], formKeys: [key], surveys: { forms: ['visit'] } },
  });
  test = await startBackend({ clinics: [clinic], now: '2027-03-01T09:00:00+01:00', secret });
});
afterAll(() => test.close());

describe('the link to a form', () => {
  it('says nothing of the form, and opens it', async () => {
    const link = linksWith({ publicUrl: test.url }).formLink(clinic, 'mri', 'a') ?? '';
    expect(decodeURIComponent(link).replace('#visite=', '')).not.toMatch(/mri|visit/i);
    const page = await fetch(link, { headers: { 'accept-language': 'ar' } });
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<parcours-questionnaire form="mri" keys="');
    expect(html).toContain('draft="keep"');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe('استبيان – Clinique du Nord');
  });

  it('leads nowhere with another name, another secret or the bare id', async () => {
    const { formLink } = linksWith({ publicUrl: test.url, secret: 'another secret, as long as the first' });
    for (const link of [
      formLink(clinic, 'mri', 'a') ?? '',
      `${test.url}/questionnaire?clinic=north&q=mri`,
      `${test.url}/questionnaire?clinic=north`,
      `${test.url}/questionnaire?clinic=north&q=`,
    ])
      expect((await fetch(link)).status, link).toBe(404);
  });

  it('is the page of the clinic’s own website where that carries the form', () => {
    const page = 'https://www.nord.example/questions?a=1';
    const own = { ...clinic, formPages: { mri: page, elsewhere: page } };
    const { formLink } = linksWith();
    expect(['mri', 'elsewhere', 'visit'].map((form) => formLink(own, form, 'a'))).toEqual([
      expect.stringMatching(/^https:\/\/www\.nord\.example\/questions\?a=1#visite=a\.[\w-]{22}$/),
      expect.stringMatching(/^https:\/\/www\.nord\.example\/questions\?a=1#visite=a\.[\w-]{22}$/),
      expect.stringMatching(/^https:\/\/rdv\.nord\.example\/questionnaire\?clinic=north&q=/),
    ]);
    expect(['unknown', 'constructor', '__proto__'].map((form) => formLink(own, form, 'a'))).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });
});

describe('the link to a survey', () => {
  it('works after every try, and only the last of them does', async () => {
    const folder = await temporaryFolder();
    await copyDatabase(folder.path);
    const db = await openDatabase({ folder: folder.path });
    const surveys = surveyStore(db);
    const { surveyLink } = linksWith({ surveys });
    const tokens: string[] = [];
    for (const _ of [1, 2, 3]) {
      const link = await surveyLink(clinic, 'visit', appointment);
      tokens.push(new URL(link).hash.replace('#enquete=', ''));
    }
    const today = '2027-03-02';
    const found = await Promise.all(
      tokens.map((token) => surveys.findLink({ clinic: 'north', tokenHash: surveyTokenHash(token), today })),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['unknown', 'unknown', 'open']);
    await expect(surveyLink(clinic, 'mri', appointment)).rejects.toThrow('no survey');
    await expect(surveyLink(clinic, 'unknown', appointment)).rejects.toThrow('has no form');
    await db.close();
    await folder.remove();
  });
});

describe('the links of a person', () => {
  it('have a secret of their own, which opens nothing else', () => {
    const { manageLink, preferencesLink, unsubscribeLink } = linksWith();
    const manage = manageTokenOf(appointment, secret);
    expect(manageLink(clinic, appointment)).toBe(`https://rdv.nord.example/rdv?clinic=north#rdv=${manage}`);
    for (const link of [preferencesLink(clinic, appointment), unsubscribeLink(clinic, appointment, 'survey')])
      expect(link).not.toContain(manage);
    expect(unsubscribeLink(clinic, appointment, 'survey')).toMatch(
      /^https:\/\/rdv\.nord\.example\/unsubscribe\?clinic=north&purpose=survey&token=0198c0de-[\w-]+\.[\w-]{22}$/,
    );
  });
});

describe('a clinic file', () => {
  it('is refused when a message would lead to a form that is not there', () => {
    expect(serviceFormFaults(talkingClinic({ formPages: {} }))).toEqual([
      'services.0.form: there is no form "safety" among the forms, and no page of it in formPages',
      'services.0.postOperative.form: there is no form "safety" among the forms, and no page of it in formPages',
      'services.2.form: there is no form "safety" among the forms, and no page of it in formPages',
      'services.2.postOperative.form: there is no form "safety" among the forms, and no page of it in formPages',
    ]);
    expect(serviceFormFaults(talkingClinic())).toEqual([]);
    const surveys = { ...clinic.surveys, short: 'visit', long: 'mri' };
    expect(surveyFaults({ ...clinic, surveys })).toEqual(['surveys.long: "mri" is not one of surveys.forms']);
  });

  it.each([
    'http://www.nord.example/',
    'javascript:alert(1)',
    'https://user@nord.example/',
    'data:text/html,x',
  ])('is refused with %s as a link or a page of reviews', (url) => {
    const [service] = clinicWith().services;
    const followUp = { links: [{ label: 'x', url }] };
    const read = (changes: object) => ClinicFile.safeParse({ ...clinicWith(), ...changes }).success;
    expect([read({ reviewUrl: url }), read({ services: [{ ...service, followUp }] })]).toEqual([
      false,
      false,
    ]);
    expect(read({ reviewUrl: 'https://avis.nord.example/?a=b#c' })).toBe(true);
  });
});
