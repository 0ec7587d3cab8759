import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../backend/stores/open-storage.ts';
import { namedNumberStore } from '../../../backend/stores/named-number-store.ts';
import type { ErasureReport } from '../../../src/contracts/desk.ts';
import { deskClient } from '../fixtures/desk-client.ts';
import { startPostgres } from '../fixtures/start-postgres.ts';
import { connected } from './fixtures/connected.ts';

const postgres = await startPostgres();
if (typeof postgres === 'string') process.stdout.write(`PostgreSQL tests are left out: ${postgres}\n`);
const databaseUrl = typeof postgres === 'string' ? '' : postgres.url;

describe.skipIf(databaseUrl === '')('on a PostgreSQL server', () => {
  afterAll(async () => {
    if (typeof postgres !== 'string') await postgres.stop();
  });

  it('an erasure reaches what had heard', async () => {
    const test = await connected({ kinds: ['brevo', 'webhook'], storage: { databaseUrl } });
    const { id } = await test.book(['marketing-email']);
    await test.backend.wake();
    const response = await deskClient(test.url, 'north').post('people/erase', { kind: 'appointment', id });
    expect(((await response.json()) as ErasureReport).heard).toEqual(['brevo', 'n8n']);
    await test.backend.wake();
    const forgotten = test.vendors.calls.slice(-3).map(({ method, host }) => `${method} ${host}`);
    expect(forgotten.sort()).toEqual([
      ...['DELETE api.brevo.com', 'DELETE api.brevo.com', 'POST hooks.clinic.example'],
    ]);
    await test.close();
  });

  it('of thirty numbers that are named at once by several processes, the first five go on', async () => {
    const processes = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl })));
    const stores = processes.map((db) => namedNumberStore(db, 'a secret for tests only, 32 letters'));
    const named = { clinic: 'north', client: '192.0.2.1', mostPerDay: 5 };
    const nowMs = Date.parse('2027-03-01T08:00:00+01:00');
    const went = await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        const phone = `+336123456${String(index).padStart(2, '0')}`;
        return stores[index % 3]?.name({ ...named, phone }, nowMs);
      }),
    );
    expect(went.filter(Boolean)).toHaveLength(5);
    await Promise.all(processes.map((db) => db.close()));
  });
});
