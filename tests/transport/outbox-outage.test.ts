import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery/outbox-port.ts';
import {
  answer,
  hang,
  receive,
  scriptedClinic,
  startMs,
  status,
  submission,
  unreachable,
} from '../fixtures/outbox/scripted-clinic.ts';
import type { Play } from '../fixtures/outbox/scripted-clinic.ts';
import { seededRandom } from '../fixtures/outbox/seeded-random.ts';

const outageMs = 72 * 3_600_000;
const healthy = () => answer(200, { status: 'ok', serverNow: new Date(startMs + outageMs).toISOString() });

interface Outage {
  name: string;
  play: Play;
  health(): Response | Promise<Response>;
}

interface Story {
  /** Of the parcel that was tried most often. */
  tries: number;
  /** From the end of the outage until the last was received. */
  waitMs: number;
  probed: number;
}

const outages: Outage[] = [
  {
    name: 'is not reachable',
    play: unreachable,
    health: () => Promise.reject(new TypeError('Failed to fetch')),
  },
  { name: 'answers 503', play: status(503), health: () => new Response('down', { status: 503 }) },
  { name: 'says nothing', play: hang, health: () => new Promise<never>(() => undefined) },
  { name: 'is well but fails at every booking', play: status(500), health: healthy },
];

/** An outage of three days with the page open; three submissions wait. */
async function sitOut({ play, health }: Outage, seed: number): Promise<Story> {
  const { openTab, time, sent, probes, clinic } = scriptedClinic([], { random: seededRandom(seed) });
  Object.assign(clinic, { otherwise: play, health });
  const { outbox } = openTab();
  const parcels = [submission(), submission(), submission()];
  const receivedAt = new Map<string, number>();
  outbox.watch(({ id, state }: Delivery) => state === 'received' && receivedAt.set(id, time.now()));
  for (const parcel of parcels) await time.during(outbox.submit(parcel));
  await time.runUntil(startMs + outageMs);
  const probed = probes.length;
  Object.assign(clinic, { otherwise: receive, health: healthy });
  await time.runUntil(() => receivedAt.size === 3, startMs + outageMs + 7_200_000);
  const tries = parcels.map(({ id }) => sent.filter(({ key }) => key === id).length);
  const waitsMs = parcels.map(({ id }) => (receivedAt.get(id) ?? Infinity) - startMs - outageMs);
  outbox.close();
  return { tries: Math.max(...tries), waitMs: Math.max(...waitsMs), probed };
}

describe('an outage of 72 hours', () => {
  it.each(outages.slice(0, 3))(
    'of a backend that $name costs at most 200 tries each, and all is delivered within a minute after it',
    async (outage) => {
      const stories: Story[] = [];
      for (let seed = 1; seed <= 2; seed += 1) stories.push(await sitOut(outage, seed));
      const most = (figure: 'tries' | 'waitMs' | 'probed') =>
        Math.max(...stories.map((story) => story[figure]));
      console.log(
        `${outage.name}: at most ${most('tries')} tries, ${most('waitMs')} ms, ${most('probed')} probes`,
      );
      expect(most('tries')).toBeLessThanOrEqual(200);
      expect(most('tries')).toBeGreaterThan(50);
      expect(most('waitMs')).toBeLessThanOrEqual(60_000);
    },
    30_000,
  );

  it.each(outages.slice(3))(
    'of a backend that $name costs at most 200 tries each',
    async (outage) => {
      const stories: Story[] = [];
      for (let seed = 1; seed <= 2; seed += 1) stories.push(await sitOut(outage, seed));
      const most = Math.max(...stories.map(({ tries }) => tries));
      console.log(`${outage.name}: at most ${most} tries`);
      expect(most).toBeLessThanOrEqual(200);
      expect(Math.max(...stories.map(({ waitMs }) => waitMs))).toBeLessThan(5_400_000);
    },
    30_000,
  );
});
