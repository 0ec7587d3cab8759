import { execFile } from 'node:child_process';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Diagnosis } from '../../src/contracts/diagnosis.ts';
import { read } from '../../src/contracts/read.ts';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { plantedFaults, plantedSilences } from './planted-faults.ts';

let host: AgencyPage;

beforeAll(async () => {
  // Unpacked here once, so that the first command is not slower than the others.
  [host] = await Promise.all([agencyPage(), chromium.executablePath()]);
});
afterAll(() => host.close());
beforeEach(() => {
  host.html = pasted(host);
  host.policy = undefined;
  host.isDown = false;
  host.tamper = (_file, text) => text;
});

const command = join(import.meta.dirname, '../../cli/parcours.ts');

function doctor(parameters: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [command, 'doctor', ...parameters],
      { env: { ...process.env, ...env }, timeout: 90_000 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

async function findings() {
  const { code, out } = await doctor([`${host.site}/rdv?email=a@b.example`, '--json']);
  const reading = read(Diagnosis, { ...(JSON.parse(out) as object), report: '' });
  if (!reading.ok) throw new Error(`not a diagnosis: ${out}`);
  return { code, entries: reading.value.entries.filter((entry) => entry.code !== undefined) };
}

describe('parcours doctor', () => {
  it('says that a healthy page is, and ends with 0', async () => {
    const { code, out } = await doctor([`${host.site}/rdv?email=a@b.example`]);
    expect(out).toContain('Tout est en ordre');
    expect(out).toContain('[Conforme] Serveur de rendez-vous');
    expect(out).not.toMatch(/email|@/);
    expect(code).toBe(0);
  });

  it.each(['csp_connect', 'unknown_clinic', 'element_missing'])(
    'finds %s as the panel does, and ends with 1',
    async (wanted) => {
      const { plant, seen } = plantedFaults.find((planted) => planted.code === wanted) ?? {};
      plant?.(host);
      const { code, entries } = await findings();
      expect(entries.map((entry) => entry.code)).toEqual([wanted]);
      expect(entries[0]?.seen).toMatch(seen ?? /^$/);
      expect(code).toBe(1);
    },
  );

  it.each(plantedSilences)(
    'finds $code where the doctor of the page cannot come',
    async ({ code: wanted, plant, seen, paste }) => {
      plant(host);
      const { code, entries } = await findings();
      expect(entries.map((entry) => entry.code)).toEqual([wanted]);
      expect(entries[0]?.seen).toMatch(seen);
      if (paste) expect(entries[0]?.paste).toMatch(paste);
      expect(code).toBe(1);
    },
  );

  it('ends with 0 when there is only something to review', async () => {
    plantedFaults.find(({ code }) => code === 'fallback_missing')?.plant(host);
    const { code, entries } = await findings();
    expect(entries.map((entry) => entry.code)).toEqual(['fallback_missing']);
    expect(code).toBe(0);
  });

  it.each([[[]], [['www.clinic.example']], [['https://a.example', 'https://b.example']]])(
    'ends with 2 and the usage for %o',
    async (parameters) => {
      const { code, err, out } = await doctor(parameters);
      expect(code).toBe(2);
      expect(err).toContain('parcours doctor <address of a page>');
      expect(out).toBe('');
    },
  );

  it('says in one line that the page, or the browser, is not there', async () => {
    const nowhere = await doctor(['http://127.0.0.1:1/']);
    expect(nowhere.err).toMatch(/^http:\/\/127\.0\.0\.1:1\/ cannot be opened: net::\w+\n$/);
    const bare = await doctor([host.site], { PARCOURS_BROWSER: '/nowhere/chrome' });
    expect(bare.err).toContain('/nowhere/chrome');
    expect([nowhere.code, bare.code]).toEqual([1, 1]);
  });
});
