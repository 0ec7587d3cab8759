import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadClinicFile } from '../../backend/load-clinic-file.ts';
import { loadFaqFile } from '../../backend/load-faq-file.ts';
import type { FaqContent } from '../../src/contracts/faq.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { faqFiles } from './fixtures/faq-files.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let test: TestBackend | undefined;
let folder: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
afterEach(async () => {
  await test?.close();
  await folder?.remove();
  test = folder = undefined;
});

async function start(changes: Record<string, unknown> = {}) {
  const clinics = [clinicWith({ faq: faqFiles, ...changes })];
  test = await startBackend({ clinics, now: '2027-03-01T09:00:00+01:00' });
  return clinicClient(test.url, 'north');
}

async function fileWith(name: string, content: unknown): Promise<string> {
  folder ??= await temporaryFolder();
  await mkdir(folder.path, { recursive: true });
  const path = join(folder.path, name);
  await writeFile(path, typeof content === 'string' ? content : stringify(content));
  return path;
}

describe('GET /v1/faq', () => {
  it('answers in the wanted language, with who answers where the FAQ cannot', async () => {
    const client = await start({
      hours: [{ days: ['mon', 'sun'], from: '08:30', to: '19:00' }],
      closures: [
        { from: '2027-05-06', to: '2027-05-08' },
        { from: '2027-06-01', to: '2027-06-01', practitioner: 'oak' },
      ],
    });
    const response = await client.get('/v1/faq', { 'accept-language': 'en-GB, fr;q=0.5' });
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'en']);
    const content = (await response.json()) as FaqContent;
    expect(content.entries[0]).toEqual({
      ...faqFiles[1]?.entries[0],
      topic: undefined,
    });
    expect(content.clinic).toEqual({
      name: 'Clinique du Nord',
      phone: '01 99 00 12 34',
      country: 'FR',
      timeZone: 'Europe/Paris',
      hours: [{ days: [1, 7], from: '08:30', to: '19:00' }],
      closed: ['2027-05-06', '2027-05-07', '2027-05-08'],
      locations: [
        expect.objectContaining({ id: 'main', name: 'Main site', address: '1 rue Haute, 00100 Ormeville' }),
      ],
    });
  });

  it('answers in the first language of the FAQ for whoever wants one it has not', async () => {
    const client = await start();
    const response = await client.get('/v1/faq', { 'accept-language': 'ja' });
    expect(((await response.json()) as FaqContent).language).toBe('fr');
  });

  it('is fetched once: the same content has the same tag, and another language another', async () => {
    const client = await start();
    const first = await client.get('/v1/faq', { 'accept-language': 'fr' });
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toContain('max-age=300');
    expect(first.headers.get('vary')).toContain('Accept-Language');
    const again = await client.get('/v1/faq', { 'accept-language': 'fr', 'if-none-match': `W/${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await client.get('/v1/faq', { 'accept-language': 'en', 'if-none-match': tag })).status).toBe(200);
  });

  it('is not there for a clinic without questions', async () => {
    const client = await start({ faq: [] });
    expect((await client.get('/v1/faq')).status).toBe(404);
  });

  it('tells of a language model only where the clinic has one', async () => {
    const client = await start({ assistant: { url: 'http://localhost:9', model: 'small' } });
    const text = await (await client.get('/v1/faq')).text();
    expect((JSON.parse(text) as FaqContent).clinic?.assistant).toBe(true);
    expect(text).not.toContain('localhost:9');
  });
});

describe('FAQ files', () => {
  it('are read with the clinic file that names them', async () => {
    await fileWith('fr.yaml', faqFiles[0]);
    await fileWith('en.json', JSON.stringify(faqFiles[1]));
    const { faq } = await loadClinicFile(
      await fileWith('clinic.yaml', clinicWith({ faq: ['fr.yaml', './en.json'] })),
    );
    expect(faq).toEqual(faqFiles);
  });

  it('are refused with the line of each fault', async () => {
    const entry = { id: 'a', question: 'Où ?', answer: 'Ici. [ici](javascript:alert(1))' };
    const path = await fileWith('fr.yaml', { language: 'fr', entries: [entry, { ...entry }] });
    const failure = await loadFaqFile(path).catch((error: Error) => error.message);
    expect(failure).toMatch(/line 5: entries\[0\]\.answer: "javascript:alert\(1" is no safe link/);
    expect(failure).toMatch(/line \d+: entries\[1\]\.id: "a" is used twice/);
  });

  it.each([
    [{ id: 'a', answer: 'Ici.' }, /entries\[0\]\.question/],
    [{ id: 'a', question: ' ', answer: 'Ici.' }, /entries\[0\]\.question/],
    [{ id: 'a', question: 'Où ?', answer: 'Ici.', reviewed: '2026-02-30' }, /reviewed: write a date/],
    [{ id: 'a', question: 'Où ?', answer: 'Ici.', source: { label: 'x', url: 'http://a.example' } }, /https/],
    [{ id: 'a', question: 'Où ?', answer: 'Ici.', anwser: 'x' }, /there is no such setting/],
  ])('say what is wrong with %j', async (entry, words) => {
    const path = await fileWith('fr.yaml', { language: 'fr', entries: [entry] });
    await expect(loadFaqFile(path)).rejects.toThrow(words);
  });

  it('may not lead to a service that the clinic has not', async () => {
    const entries = [
      { id: 'a', question: 'Où ?', answer: 'Ici.', actions: [{ kind: 'book', service: 'no' }] },
    ];
    await fileWith('fr.yaml', { language: 'fr', entries });
    const path = await fileWith('clinic.yaml', clinicWith({ faq: ['fr.yaml'] }));
    await expect(loadClinicFile(path)).rejects.toThrow('faq (fr): "a": the clinic has no service "no"');
  });

  it('are refused in two files of one language', async () => {
    await fileWith('fr.yaml', faqFiles[0]);
    await fileWith('fr2.yaml', faqFiles[0]);
    const path = await fileWith('clinic.yaml', clinicWith({ faq: ['fr.yaml', 'fr2.yaml'] }));
    await expect(loadClinicFile(path)).rejects.toThrow('two files are in "fr"');
  });
});
