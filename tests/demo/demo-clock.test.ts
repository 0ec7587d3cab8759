import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDemoClock } from '../../demo/demo-clock.ts';

const HOUR_MS = 3_600_000;
let folder: string;
let realMs: number;
const realNow = () => realMs;
const open = () => openDemoClock(join(folder, 'clock.json'), realNow);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parcours-clock-'));
  realMs = Date.parse('2026-11-20T09:00:00Z');
});
afterEach(() => rm(folder, { recursive: true }));

it('shows the real time until it is moved, and runs on from where it was moved to', async () => {
  const clock = await open();
  expect(clock.now()).toBe(realMs);
  await clock.advanceTo(realMs + HOUR_MS);
  realMs += 5;
  expect(clock.now()).toBe(realMs + HOUR_MS);
});

it('never goes back', async () => {
  const clock = await open();
  await clock.advanceTo(realMs + HOUR_MS);
  await clock.advanceTo(realMs);
  expect(clock.now()).toBe(realMs + HOUR_MS);
});

it('keeps its time across a restart', async () => {
  await (await open()).advanceTo(realMs + HOUR_MS);
  expect((await open()).now()).toBe(realMs + HOUR_MS);
});

it('tells what it showed at a moment before it was moved', async () => {
  const clock = await open();
  const before = realMs;
  realMs += 1000;
  await clock.advanceTo(realMs + HOUR_MS);
  realMs += 1000;
  expect(clock.shownAt(before)).toBe(before);
  expect(clock.shownAt(realMs)).toBe(realMs + HOUR_MS);
});

it('says what to do when its file is damaged', async () => {
  await writeFile(join(folder, 'clock.json'), '[{"realMs":');
  await expect(open()).rejects.toThrow(/--fresh/);
});
