import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Diagnosis } from '../../src/contracts/diagnosis.ts';
import { bareAddress } from '../../src/domain/doctor/bare-address.ts';
import { visitPage } from './visit-page.ts';
import type { Visit } from './visit-page.ts';

const dist = join(import.meta.dirname, '../../dist');

/** A page has loaded only when the scripts of its tags have run; what comes later is an optimiser's doing. */
const mostLateMs = 1_500;
/** Some optimisers wait for the first movement of a visitor, and then fetch the script. */
const mostMovedMs = 3_000;
const mostExaminationMs = 30_000;

/**
 * Examines a page as a visitor's browser finds it.
 *
 * The doctor is the page's own: it comes with the loader when the address asks for it. Where the loader never
 * runs, or cannot load the rest, this machine's copy is brought to the page instead, and told what was seen.
 *
 * @throws When the page cannot be opened, or is never done being examined.
 */
export async function examinePage(browser: Browser, address: URL): Promise<Diagnosis> {
  const asking = new URL(address);
  asking.hash = 'parcours-doctor';
  const visit = await visitPage(browser, asking.href);
  const own = await ownDiagnosis(visit);
  if (own) return own;
  const observed = {
    loaderRan: await hasLoader(visit),
    violations: visit.violations,
    refusedFiles: [...new Set(visit.refusedFiles)],
  };
  await visit.close();
  return bringDoctor(browser, { address, observed });
}

async function ownDiagnosis(visit: Visit): Promise<Diagnosis | undefined> {
  const isDone = async () =>
    visit.diagnosis !== undefined || visit.noDoctor !== undefined || (await hasLoader(visit));
  if (!(await until(isDone, mostLateMs))) {
    await visit.page.mouse.move(200, 200);
    await visit.page.mouse.move(400, 300);
    await until(isDone, mostMovedMs);
  }
  if (await hasLoader(visit))
    await until(async () => visit.diagnosis !== undefined || visit.noDoctor !== undefined, mostExaminationMs);
  return visit.diagnosis;
}

/** Before the loader, the global is absent or an array of calls that wait. */
const hasLoader = ({ page }: Visit): Promise<boolean> =>
  page.evaluate(() => {
    const { Parcours } = window as { Parcours?: { version?: unknown } };
    return typeof Parcours?.version === 'string';
  });

/** The policy of the page is set aside for this visit: what it refuses was seen on the first one. */
async function bringDoctor(
  browser: Browser,
  { address, observed }: { address: URL; observed: object },
): Promise<Diagnosis> {
  if (!existsSync(join(dist, 'runtime.js')))
    throw new Error('The doctor itself is not built: run "npm run build" first.');
  const visit = await visitPage(browser, address.href, { bypassCSP: true });
  const folder = new URL('/parcours-doctor-files/', address).href;
  await visit.page.route(`${folder}*.js`, async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    await route.fulfill({ contentType: 'text/javascript', body: await readFile(join(dist, name), 'utf8') });
  });
  const page = `{ script: {}, preload: async () => {}, observed: ${JSON.stringify(observed)} }`;
  await visit.page.evaluate(
    `import(${JSON.stringify(`${folder}runtime.js`)}).then((runtime) => runtime.start(${page}).diagnose())`,
  );
  await until(async () => visit.diagnosis !== undefined, mostExaminationMs);
  await visit.close();
  if (!visit.diagnosis)
    throw new Error(`The examination of ${bareAddress(address.href)} did not come to an end.`);
  return visit.diagnosis;
}

async function until(isTrue: () => Promise<boolean>, mostMs: number): Promise<boolean> {
  const end = Date.now() + mostMs;
  while (Date.now() < end) {
    if (await isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return isTrue();
}
