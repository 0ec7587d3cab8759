import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface FolderLock {
  release(): Promise<void>;
}

interface Owner {
  pid: number;
  /** When the process began, in clock ticks since boot; tells a reused pid from the process meant. */
  started: string;
}

const heldHere = new Set<string>();

/**
 * Owns a data folder for this process. PGlite has no lock of its own: two processes on one folder both open it
 * without an error, and committed rows vanish.
 *
 * A lock left by a process that is gone is taken over; one whose process runs is respected.
 *
 * @throws Error that names the process holding the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'parcours.lock');
  if (heldHere.has(file)) throw inUse(folder, process.pid);
  heldHere.add(file);
  try {
    await acquire(folder, file);
  } catch (error) {
    heldHere.delete(file);
    throw error;
  }
  return {
    async release() {
      heldHere.delete(file);
      await rm(file, { force: true });
    },
  };
}

async function acquire(folder: string, file: string): Promise<void> {
  const mine = JSON.stringify({
    pid: process.pid,
    started: (await startOf(process.pid)) ?? '',
  } satisfies Owner);
  const created = await writeFile(file, mine, { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (created) return;
  const owner = await readOwner(file);
  if (owner && (await isRunning(owner))) throw inUse(folder, owner.pid);
  // Two processes may find the same dead lock. Each replaces it whole, waits, and reads who came last.
  const claim = `${file}.${process.pid}`;
  await writeFile(claim, mine);
  await rename(claim, file);
  await delay(100);
  if ((await readFile(file, 'utf8')) !== mine) throw inUse(folder, (await readOwner(file))?.pid);
}

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await readFile(file, 'utf8')) as Partial<Owner>;
    return typeof owner.pid === 'number'
      ? { pid: owner.pid, started: String(owner.started ?? '') }
      : undefined;
  } catch {
    return undefined; // killed while writing the lock: nobody holds it
  }
}

async function isRunning({ pid, started }: Owner): Promise<boolean> {
  if (pid === process.pid) return false; // in a container every start has the same pid; `heldHere` knows ours
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await startOf(pid);
  return now === undefined || started === '' || now === started;
}

/** Field 22 of `/proc/<pid>/stat`; `undefined` on systems without it. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The name in parentheses may hold spaces and parentheses; the fields after the last one do not.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function inUse(folder: string, pid: number | undefined): Error {
  return new Error(
    `The data folder ${folder} is in use by process ${pid ?? 'unknown'}. ` +
      'Stop that process, or give this one a folder of its own; to run several, set DATABASE_URL.',
  );
}
