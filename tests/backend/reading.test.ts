import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinicRoutes, openRoutes } from '../../backend/routes/api.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { managed } from './fixtures/managed.ts';
import { startBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const start = () =>
  startBackend({
    clinics: [clinicWith()],
    now: '2027-03-01T08:00:00+01:00',
    storage: { folder: folder.path },
  });

/** Every row of every table of ours, with the transaction that wrote it. The queue keeps house by itself. */
async function rowsWritten(): Promise<Record<string, string>> {
  const db = await openDatabase({ folder: folder.path });
  const tables = await db.query<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const written: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db.query<{ rows: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(xmin::text || ' ' || t::text, ',' order by t::text)), '')
         as rows from "${name}" t`,
    );
    written[name] = row?.rows ?? '';
  }
  await db.close();
  return written;
}

describe('reading', () => {
  it('changes nothing, whatever is read and however: scanners of mail follow every link', async () => {
    const before = await start();
    const client = clinicClient(before.url, 'north');
    const slot = await client.slotAt('2027-03-02T08:00:00+01:00');
    const key = randomUUID();
    const receipt = (await (await client.book(bookingBody({ slotId: slot.id }), key)).json()) as {
      manageToken: string;
    };
    await managed(client, await client.bookAt('2027-03-02T09:00:00+01:00')).cancel();
    const held = await client.slotAt('2027-03-02T10:00:00+01:00');
    const { holdId } = (await (await client.post('/v1/holds', { slotId: held.id })).json()) as {
      holdId: string;
    };
    await before.backend.wake();
    await before.close();
    const written = await rowsWritten();
    expect(Object.keys(written)).toEqual(expect.arrayContaining(['booking', 'occupancy', 'event', 'send']));

    const again = await start();
    const reader = clinicClient(again.url, 'north');
    const authorization = `Bearer ${receipt.manageToken}`;
    for (const route of [...Object.keys(clinicRoutes), ...Object.keys(openRoutes)]) {
      const path = route.replace(':id', holdId).replace(':key', key).replace('*', 'parcours.js');
      for (const query of ['', '?service=short&from=2027-03-02&to=2027-03-05']) {
        for (const method of ['GET', 'HEAD']) {
          const headers = { authorization, 'idempotency-key': randomUUID(), 'if-match': '"0"' };
          const { status } = await fetch(reader.address(path + query), { method, headers });
          expect(status, `${method} ${route}`).toBeLessThan(500);
        }
      }
    }
    expect((await managed(reader, receipt).read()).status).toBe('booked');
    await again.close();
    expect(await rowsWritten()).toEqual(written);
  });
});
