import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoKeys, demoPassphrase } from '../../demo/demo-keys.ts';
import { startDemo, type Demo } from '../../demo/start.ts';
import type { ServedForm } from '../../src/contracts/clinic-form.ts';
import { unlockKey } from '../../src/transport/sealing/clinic-key.ts';

const start = (more: { fresh?: boolean } = {}) => startDemo({ dataFolder, port: 0, backendPort: 0, ...more });
let dataFolder: string;
let demo: Demo;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'parcours-demo-'));
  demo = await start();
}, 20_000);
afterAll(async () => {
  await demo.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const formPage = async (path = '/questionnaires.html') => (await fetch(demo.siteUrl + path)).text();

describe('the keys of the demo', () => {
  it('are made at the start: the public one is served and pinned, the private one opens with the phrase', async () => {
    const [key] = demo.clinic.formKeys as { kid: string }[];
    expect(demo.keys.pinned).toBe(key?.kid);
    for (const path of ['/questionnaires.html', '/questionnaires-en.html'])
      expect((await formPage(path)).match(new RegExp(`keys="${key?.kid}"`, 'g'))).toHaveLength(8);
    expect(await formPage()).not.toContain('thumbprint-of-the-clinic-key');
    const served = await fetch(`${demo.backendUrl}/v1/forms/mri-safety?clinic=${demo.clinic.id}`);
    expect(((await served.json()) as ServedForm).keys).toEqual(demo.clinic.formKeys);
    const opening = await unlockKey(await readFile(demo.keys.privateFile, 'utf8'), demoPassphrase);
    expect(opening.kid).toBe(key?.kid);
    expect((await stat(demo.keys.privateFile)).mode & 0o777).toBe(0o600);
  });

  it('serve the private half nowhere', async () => {
    const name = basename(demo.keys.privateFile);
    const locked = (await readFile(demo.keys.privateFile, 'utf8')).trim();
    const paths = [name, `keys/${name}`, `..%2fkeys%2f${name}`, `sdk/${name}`, `sdk/..%2f${name}`];
    for (const url of [demo.siteUrl, demo.backendUrl])
      for (const path of [...paths, 'questionnaires.html', `v1/forms/mri-safety?clinic=${demo.clinic.id}`])
        expect(await (await fetch(`${url}/${path}`)).text(), path).not.toContain(locked.slice(-60));
    for (const path of paths) expect((await fetch(`${demo.siteUrl}/${path}`)).status, path).toBe(404);
  });

  it('stay over a restart, and are new when the demo starts over', async () => {
    const before = demo.keys;
    await demo.close();
    demo = await start();
    expect(demo.keys).toEqual(before);
    await demo.close();
    demo = await start({ fresh: true });
    expect(demo.keys.pinned).not.toBe(before.pinned);
    expect(await readdir(join(dataFolder, 'keys'))).toHaveLength(2);
    expect(await formPage()).not.toContain(before.pinned);
  }, 60_000);

  it('have a successor a month before they end, and both are pinned until then', async () => {
    const folder = join(dataFolder, 'rotated');
    const now = Date.parse('2027-01-01T00:00:00Z');
    const first = await demoKeys(folder, now);
    const later = (days: number) => demoKeys(folder, now + days * 86_400_000);
    expect(await later(334)).toEqual(first);
    const second = await later(336);
    expect(second.all).toHaveLength(2);
    expect(second.pinned.split(' ')).toEqual(second.all.map(({ kid }) => kid));
    expect(second.pinned).toContain(first.pinned);
    expect(second.privateFile).not.toBe(first.privateFile);
    expect((await later(366)).pinned).toBe(second.all[1]?.kid);
  });
});

describe('the desk of the demo', () => {
  it('has a page of answers, and lists them to whoever has its link', async () => {
    expect((await fetch(demo.answersUrl)).status).toBe(200);
    const token = new URL(demo.answersUrl).hash.replace('#desk=', '');
    const list = (authorization: string) =>
      fetch(`${demo.backendUrl}/v1/questionnaire-responses?clinic=${demo.clinic.id}`, {
        headers: { authorization },
      });
    expect(await (await list(`Bearer ${token}`)).json()).toEqual({ responses: [] });
    expect((await list('Bearer tilleuls.nothing')).status).toBe(404);
  });
});
