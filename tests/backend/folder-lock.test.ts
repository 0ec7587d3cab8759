import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { lockFolder } from '../../backend/stores/folder-lock.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startProcess } from './fixtures/start-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const serverFile = fileURLToPath(new URL('../../backend/server.ts', import.meta.url));
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

describe('a data folder', () => {
  it('belongs to one process at a time; the second says who has it and what to do', async () => {
    await writeFile(join(folder.path, 'clinic.yaml'), stringify(clinicWith()));
    const env = {
      PARCOURS_CONFIG: join(folder.path, 'clinic.yaml'),
      PARCOURS_DATA: join(folder.path, 'data'),
      PARCOURS_SMTP_URL: 'smtp://127.0.0.1:1',
      PORT: '0',
    };
    const first = startProcess(serverFile, [], env);
    await first.line(/listening/);
    const owner = JSON.parse(
      await readFile(join(folder.path, 'data', 'database', 'parcours.lock'), 'utf8'),
    ) as { pid: number };
    const second = startProcess(serverFile, [], env);
    expect(await second.ended).toBe(1);
    expect(second.errors()).toContain(`in use by process ${owner.pid}`);
    expect(second.errors()).toContain('DATABASE_URL');
    expect(await first.kill('SIGTERM')).toBe(0);
    const third = startProcess(serverFile, [], env);
    await third.line(/listening/);
    await third.kill('SIGKILL');
    const fourth = startProcess(serverFile, [], env);
    await fourth.line(/listening/); // the lock of the dead is taken over
    expect(await fourth.kill('SIGTERM')).toBe(0);
  });

  it('is not opened twice within one process either', async () => {
    const lock = await lockFolder(folder.path);
    await expect(lockFolder(folder.path)).rejects.toThrow(`in use by process ${process.pid}`);
    await lock.release();
    await (await lockFolder(folder.path)).release();
  });

  it('is free when the lock names a process that is gone, or whose number was given to another', async () => {
    const stale = [
      JSON.stringify({ pid: 2 ** 30, started: '1' }),
      JSON.stringify({ pid: process.ppid, started: 'another time' }),
      JSON.stringify({ pid: process.pid, started: 'before a restart in a container' }),
      '{"pid":', // killed while writing it
      '',
    ];
    for (const content of stale) {
      await writeFile(join(folder.path, 'parcours.lock'), content);
      await (await lockFolder(folder.path)).release();
    }
  });

  it('is given to one of many that find the lock of the dead together', async () => {
    await writeFile(join(folder.path, 'parcours.lock'), JSON.stringify({ pid: 2 ** 30, started: '1' }));
    const lockFile = fileURLToPath(new URL('../../backend/stores/folder-lock.ts', import.meta.url));
    const script = join(folder.path, 'race.ts');
    await writeFile(
      script,
      `import { lockFolder } from ${JSON.stringify(lockFile)};
       await lockFolder(${JSON.stringify(folder.path)}).then(() => console.log('won'), () => console.log('lost'));
       setTimeout(() => {}, 60_000);`,
    );
    const racers = Array.from({ length: 4 }, () => startProcess(script, []));
    const results = await Promise.all(racers.map((racer) => racer.line(/won|lost/)));
    await Promise.all(racers.map((racer) => racer.kill('SIGKILL')));
    expect(results.filter((result) => result === 'won')).toHaveLength(1);
  });
});
