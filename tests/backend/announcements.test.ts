import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Announcements } from '../../src/contracts/announcement.ts';
import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import { campaignStore } from '../../backend/stores/campaign-store.ts';
import { openPgliteDb } from '../../backend/stores/pglite-db.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const now = '2027-03-01T09:00:00+01:00';
const closures = [
  { from: '2027-02-20', to: '2027-02-28', reason: { fr: 'Passée' } },
  { from: '2027-02-25', to: '2027-03-01', reason: { fr: 'Travaux', en: 'Building work' } },
  { from: '2027-03-31', to: '2027-04-02' },
  { from: '2027-04-01', to: '2027-04-01', reason: { fr: 'Trop loin' } },
  { from: '2027-03-05', to: '2027-03-06', practitioner: 'oak', reason: { fr: 'Congés' } },
];

let made: TestBackend;
const folders: { remove(): Promise<void> }[] = [];

const draft = (changes: Partial<CampaignDraft> = {}): CampaignDraft => ({
  kind: 'information',
  subject: { fr: 'Dr Chêne est remplacé', en: 'Dr Chêne is replaced' },
  body: { fr: 'Du 8 au 12 mars.', en: 'From 8 to 12 March.' },
  link: { label: { fr: 'En savoir plus', en: 'Read more' }, url: 'https://www.nord.example/news' },
  audience: { days: { from: '2027-03-08', to: '2027-03-12', practitioner: 'oak' } },
  ...changes,
});

beforeAll(async () => {
  const folder = await temporaryFolder();
  folders.push(folder);
  await copyDatabase(folder.path);
  const db = await openPgliteDb(folder.path);
  const store = campaignStore(db);
  const nowMs = Date.parse(now);
  const planned = async (of: Partial<CampaignDraft>, clinic = 'north') => {
    const id = randomUUID();
    await store.save(clinic, { id, draft: draft(of) }, nowMs);
    await store.plan(clinic, { id, sendAtMs: nowMs + 86_400_000 * 365 }, nowMs);
    return id;
  };
  await planned({});
  await planned({ subject: { fr: 'Ailleurs' } }, 'south');
  await planned({ kind: 'newsletter', subject: { fr: 'Une lettre' } });
  await planned({ audience: {}, subject: { fr: 'À tous' } });
  await store.stop('north', await planned({ subject: { fr: 'Arrêtée' } }), nowMs);
  await store.save('north', { id: randomUUID(), draft: draft({ subject: { fr: 'Brouillon' } }) }, nowMs);
  await planned({ audience: { days: { from: '2027-02-01', to: '2027-02-28' } } });
  await db.close();
  const clinics = [clinicWith({ closures }), clinicWith({ id: 'south' })];
  made = await startBackend({ storage: { folder: folder.path }, clinics, now });
});
afterAll(async () => {
  await made.close();
  for (const folder of folders) await folder.remove();
});

const ask = (clinic: string, headers: Record<string, string> = {}) =>
  fetch(`${made.url}/v1/announcements?clinic=${clinic}`, { headers });

/** Thin spaces of the locale's data are spaces here. */
const read = async (response: Response) =>
  Announcements.parse(JSON.parse((await response.text()).replaceAll('\u2009', ' ')));

describe('announcements', () => {
  it('are what is current of one clinic, the soonest first', async () => {
    const answer = await read(await ask('north', { 'accept-language': 'en' }));
    expect(answer).toEqual({
      language: 'en',
      announcements: [
        {
          ...{ id: 'closure-2027-02-25', kind: 'closure', from: '2027-02-25', to: '2027-03-01' },
          ...{ subject: 'Closed: Thursday 25 February – Monday 1 March 2027', body: 'Building work' },
        },
        {
          ...{ id: expect.any(String) as string, kind: 'information', from: '2027-03-08', to: '2027-03-12' },
          ...{ subject: 'Dr Chêne is replaced', body: 'From 8 to 12 March.' },
          link: { label: 'Read more', url: 'https://www.nord.example/news' },
        },
        {
          ...{ id: 'closure-2027-03-31', kind: 'closure', from: '2027-03-31', to: '2027-04-02' },
          ...{ subject: 'Closed: Wednesday 31 March – Friday 2 April 2027', body: '' },
        },
      ],
    });
  });

  it('are in the language that is wanted, for every website of the clinic, for five minutes', async () => {
    const answer = await ask('north', { 'accept-language': 'fr', origin: 'https://www.nord.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://www.nord.example');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(answer.headers.get('content-language')).toBe('fr');
    expect(answer.headers.get('vary')).toBe('Accept-Language, Origin');
    const { announcements } = await read(answer);
    expect(announcements.map(({ subject }) => subject)).toEqual([
      'Fermeture : jeudi 25 février – lundi 1 mars 2027',
      'Dr Chêne est remplacé',
      'Fermeture : mercredi 31 mars – vendredi 2 avril 2027',
    ]);
    const elsewhere = await ask('north', { origin: 'https://elsewhere.example' });
    expect(elsewhere.status).toBe(403);
  });

  it('are those of the clinic alone', async () => {
    const { announcements } = await read(await ask('south'));
    expect(announcements.map(({ subject }) => subject)).toEqual(['Ailleurs']);
    expect((await ask('nowhere')).status).toBe(404);
  });
});
