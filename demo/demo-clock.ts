import { readFile } from 'node:fs/promises';
import type { Clock } from '../backend/journeys/ports.ts';
import { writeDurably } from './write-durably.ts';

/** From a real moment on, the demo runs this far ahead of the real clock. */
interface Jump {
  realMs: number;
  offsetMs: number;
}

/** Real time plus an offset that only grows: what has been sent cannot be unsent by turning a clock back. */
export interface DemoClock extends Clock {
  /**
   * Moves the clock forward to a moment; one already past changes nothing. Once this resolves, the clock has
   * reached it, and does not lose it in a restart.
   */
  advanceTo(instantMs: number): Promise<void>;
  /** What the demo clock showed at a real moment: tells when, in the demo, a file was written. */
  shownAt(realMs: number): number;
  /** How far ahead of the real clock it runs, in milliseconds. */
  offset(): number;
}

/**
 * Opens the clock kept in a file, or a new one that shows the real time.
 *
 * @param file - Where the jumps are kept across restarts.
 * @param realNow - The real clock.
 */
export async function openDemoClock(file: string, realNow: () => number = Date.now): Promise<DemoClock> {
  const jumps = await readJumps(file);
  const offsetAt = (realMs: number) => jumps.findLast((jump) => jump.realMs <= realMs)?.offsetMs ?? 0;
  const offset = () => jumps.at(-1)?.offsetMs ?? 0;
  const now = () => realNow() + offset();
  return {
    now,
    offset,
    shownAt: (realMs) => realMs + offsetAt(realMs),
    async advanceTo(instantMs) {
      const realMs = realNow();
      const jump = { realMs, offsetMs: Math.ceil(instantMs - realMs) };
      if (!(jump.offsetMs > offset())) return;
      await writeDurably(file, JSON.stringify([...jumps, jump]));
      jumps.push(jump);
    },
  };
}

async function readJumps(file: string): Promise<Jump[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return [];
  }
  try {
    return (JSON.parse(text) as Jump[]).filter((jump) => Number.isFinite(jump.realMs + jump.offsetMs));
  } catch (cause) {
    throw new Error(`The demo clock cannot be read from ${file}: run again with --fresh.`, { cause });
  }
}
