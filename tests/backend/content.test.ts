import { afterEach, describe, expect, it } from 'vitest';
import { clinicFileFaults } from '../../backend/journeys/clinic-file-faults.ts';
import { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ShownContent } from '../../src/contracts/shown-content.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

const topics = [
  { id: 'sport', name: { fr: 'Bouger', en: 'Moving' } },
  { id: 'sleep', name: { fr: 'Dormir', en: 'Sleeping' } },
];
const content = [
  {
    id: 'walk',
    title: { fr: 'Marcher', en: 'Walking' },
    text: { fr: 'Un peu chaque jour.', en: 'A little every day.' },
    url: 'https://www.nord.example/marcher',
    topics: ['sport'],
    at: ['faq', 'booked'],
  },
  { id: 'check', kind: 'advice', title: 'Avant', text: 'Venez reposé.', at: ['booked'], services: ['short'] },
];

let test: TestBackend | undefined;
afterEach(async () => {
  await test?.close();
  test = undefined;
});

async function start() {
  const clinics = [clinicWith({ topics, content })];
  test = await startBackend({ clinics, now: '2027-03-01T09:00:00+01:00' });
  return clinicClient(test.url, 'north');
}

describe('GET /v1/content', () => {
  it('answers with what belongs to the moment, in the wanted language', async () => {
    const client = await start();
    const response = await client.get('/v1/content?at=booked', { 'accept-language': 'en' });
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'en']);
    expect(response.headers.get('cache-control')).toContain('max-age=300');
    const shown = (await response.json()) as ShownContent;
    expect(shown).toEqual({
      language: 'en',
      announcements: [],
      topics: [{ id: 'sport', name: 'Moving' }],
      entries: [
        {
          ...{
            id: 'walk',
            kind: 'article',
            title: 'Walking',
            text: 'A little every day.',
            topics: ['sport'],
          },
          url: 'https://www.nord.example/marcher',
        },
        // Written in one language: better than nothing.
        {
          ...{ id: 'check', kind: 'advice', title: 'Avant', text: 'Venez reposé.', topics: [] },
          services: ['short'],
        },
      ],
    });
    const asked = (await (await client.get('/v1/content?at=faq')).json()) as ShownContent;
    expect(asked.entries.map(({ id }) => id)).toEqual(['walk']);
  });

  it('refuses a moment that does not exist, and never reads an interest', async () => {
    const client = await start();
    for (const query of ['', '?at=', '?at=night']) {
      const response = await client.get(`/v1/content${query}`);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/at' }] });
    }
    const plain = await (await client.get('/v1/content?at=booked')).text();
    expect(await (await client.get('/v1/content?at=booked&topic=sport')).text()).toBe(plain);
  });
});

describe('content of a clinic file', () => {
  it('names a topic or a service that does not exist, and an id that is used twice', () => {
    const faults = clinicFileFaults(
      clinicWith({
        topics: [...topics, topics[0]],
        content: [...content, { ...content[0], topics: ['teeth'], services: ['none'] }],
      }),
    );
    expect(faults.map(({ at }) => at.join('/'))).toEqual([
      ...['topics/2/id', 'content/2/id', 'content/2/topics/0', 'content/2/services/0'],
    ]);
  });

  it('links to https alone', () => {
    for (const url of [
      'javascript:alert(1)',
      'http://nord.example',
      'https://a@b.example',
      'data:text/html,x',
    ])
      expect(ClinicFile.safeParse({ ...clinicWith(), content: [{ ...content[0], url }] }).success, url).toBe(
        false,
      );
  });
});
