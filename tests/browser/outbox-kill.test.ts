import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import chromium from '@sparticuz/chromium';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { seededRandom } from '../fixtures/outbox/seeded-random.ts';
import { chromiumArguments } from './chromium.ts';
import { outboxSite } from './outbox-site.ts';
import type { Fate, OutboxSite } from './outbox-site.ts';

const kills = 30;
const canary = 'Zinzolin-Canari-4711';

let site: OutboxSite;
let profile: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  [site, profile] = await Promise.all([outboxSite(), temporaryFolder()]);
});
afterAll(async () => {
  await site.close();
  await profile.remove();
});

interface Visit {
  context: BrowserContext;
  page: Page;
  processes: number[];
}

/** Starts the browser on the patient's profile and opens the clinic's page. */
async function visit(): Promise<Visit> {
  const context = await playwright.launchPersistentContext(profile.path, {
    executablePath: await chromium.executablePath(),
    args: [...chromiumArguments],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.url);
  await page.waitForFunction(() => 'outbox' in window);
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  return { context, page, processes: processInfo.map(({ id }) => id) };
}

/** Ends every process of the browser at once, as a crash or an empty battery does. */
async function kill({ context, processes }: Visit): Promise<void> {
  const closed = new Promise((resolve) => context.on('close', resolve));
  for (const id of processes) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  await closed;
}

/** All bytes that the browser has left in its profile. */
async function bytesIn(folder: string): Promise<Buffer> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0)));
  return Buffer.concat(await Promise.all(contents));
}

describe('a browser that is killed', () => {
  it(`${kills} times, at any moment after "saved", loses nothing and books nothing twice`, async () => {
    const random = seededRandom(Number(process.env['OUTBOX_KILL_SEED'] ?? 20_270_303));
    const fates: Fate[] = ['pass', 'pass', 'drop', 'lose', 'unavailable', 40, 150];
    site.fate = () => fates[Math.floor(random() * fates.length)] ?? 'pass';
    const saved: string[] = [];
    const leftBehind = new Set<string>();

    for (let round = 0; round < kills; round += 1) {
      const visited = await visit();
      const { page } = visited;
      const parcels = Array.from({ length: 1 + Math.floor(random() * 3) }, () => site.parcel(canary));
      const firstSaved = new Promise<void>((resolve) => {
        page.on('console', (message) => {
          if (message.type() !== 'log') return; // the browser's own complaints about the network
          saved.push(message.text());
          resolve();
        });
      });
      page
        .evaluate(async (all) => {
          for (const parcel of all)
            if ((await window.outbox.submit(parcel)) === 'saved') console.log(parcel.id);
        }, parcels)
        .catch(() => undefined); // it is killed on the way
      await firstSaved;
      await new Promise((resolve) => setTimeout(resolve, random() * (round % 2 === 0 ? 160 : 900)));
      await kill(visited);
      for (const key of saved) if (!site.appointments.has(key)) leftBehind.add(key);
    }

    const raw = await bytesIn(profile.path);
    const last = await visit();
    await expect
      .poll(() => last.page.evaluate(async () => (await window.outbox.pending()).length), { timeout: 30_000 })
      .toBe(0);
    await last.context.close();
    await site.wake();

    const doubled = [...site.appointments].filter(([, made]) => made.size !== 1);
    const messaged = [...site.appointments.keys()].filter((key) => site.messages.get(key) !== 1);
    const lost = saved.filter((key) => !site.appointments.has(key));
    console.log(
      `${kills} kills: ${saved.length} saved, ${site.posts.length} requests, ${leftBehind.size} left behind by a kill, ` +
        `${lost.length} lost, ${doubled.length} doubled, ${site.appointments.size} appointments`,
    );
    expect({ lost, doubled, messaged }).toEqual({ lost: [], doubled: [], messaged: [] });
    // Otherwise the kills came too late to prove anything.
    expect(leftBehind.size).toBeGreaterThan(5);

    expect(
      raw.includes('parcours-outbox-north') ||
        raw.includes(Buffer.from('parcours-outbox-north', 'utf16le').swap16()),
    ).toBe(true);
    for (const text of [
      Buffer.from(canary),
      Buffer.from(canary, 'utf16le'),
      Buffer.from(canary, 'utf16le').swap16(),
    ])
      expect(raw.includes(text)).toBe(false);
  }, 150_000);
});
