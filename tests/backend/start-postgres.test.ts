import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { findPostgres, installedPostgres, postgresUser } from './fixtures/find-postgres.ts';
import { startPostgres } from './fixtures/start-postgres.ts';
import { startProcess } from './fixtures/start-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { fromNpm } = installedPostgres();
const borrowed = postgresUser();
const user = typeof borrowed === 'string' ? {} : borrowed;

async function newFolder(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  return folder.path;
}

it.skipIf(fromNpm === undefined)('npm has brought the server, and it is taken before any other', async () => {
  const found = findPostgres(user, await newFolder(), { fromNpm, ofSystem: ['/nowhere/bin'] });
  expect(found).toMatchObject({ postgres: expect.stringMatching(/\/postgres$/) as string });
  const server = await startPostgres();
  if (typeof server === 'string') throw new Error(server);
  const client = new pg.Client(server.url);
  await client.connect();
  const { rows } = await client.query<{ version: string }>('select version()');
  expect(rows[0]?.version).toContain('PostgreSQL 18');
  await client.end();
  await server.stop();
});

it.skipIf(fromNpm === undefined || user.uid === undefined)(
  'is copied from where its user may not look',
  async () => {
    const [closed, copyTo] = [join(await newFolder(), 'closed'), await newFolder()];
    mkdirSync(closed, { mode: 0o700 });
    cpSync(fromNpm ?? '', join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
    chmodSync(copyTo, 0o755);
    const found = findPostgres(user, copyTo, { fromNpm: join(closed, 'native'), ofSystem: [] });
    expect(found).toMatchObject({ postgres: join(copyTo, 'postgresql/bin/postgres') });
  },
);

it('says of each place why nothing can be run from there', async () => {
  const places = { fromNpm: '/nowhere/native', ofSystem: ['/elsewhere/bin'] };
  const why = findPostgres(user, await newFolder(), places);
  expect(why).toBe(
    'no PostgreSQL can be run: /nowhere/native/bin/initdb does not run (ENOENT); /elsewhere/bin/initdb does not run (ENOENT)',
  );
  const nothing = findPostgres(user, await newFolder(), { ofSystem: [] });
  expect(nothing).toContain('npm has installed none for');
  expect(nothing).toContain('none is installed below /usr/lib/postgresql');
});

it('the server ends with the process that started it, even by a kill', async () => {
  const owner = startProcess(join(root, 'tests/backend/fixtures/postgres-owner.ts'), []);
  const told = await owner.line(/^(postgresql:|What needs)/);
  if (!told.startsWith('postgresql:')) return;
  const [url = '', folder = ''] = told.split(' ');
  await owner.kill('SIGKILL');
  const connects = async () => {
    const client = new pg.Client(url);
    client.on('error', () => undefined);
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  };
  await expect.poll(connects, { timeout: 10_000 }).toBe(false);
  await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false);
});

it('tests that are left out say so, and why', async () => {
  const args = ['run', '--project', 'backend', 'tests/backend/postgres.test.ts'];
  const env = { ...process.env, PARCOURS_TEST_POSTGRES: 'none' };
  const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/vitest'), args, {
    cwd: root,
    env,
  });
  const said = stripVTControlCharacters(stdout);
  expect(said).toContain('What needs PostgreSQL is left out: PARCOURS_TEST_POSTGRES is "none"');
  expect(said).toMatch(/Tests\s+3 skipped/);
});
