import type { QuestionnaireResponse } from '../contracts/questionnaire.ts';
import type { Draft, DraftNews, DraftPort } from '../domain/questionnaire/draft-port.ts';
import type { DraftDisk } from './draft/draft-disk.ts';
import { otherTabs } from './outbox/other-tabs.ts';
import type { OutboxWorld } from './outbox/outbox-world.ts';
import { watchPage } from './outbox/page-moments.ts';
import { timers } from './outbox/timers.ts';

export interface DraftStoreOptions {
  /** Of the draft; tabs speak with each other under it. */
  name: string;
  formVersion: string;
  disk: DraftDisk;
  world: Pick<OutboxWorld, 'now' | 'after' | 'openChannel' | 'page' | 'isHidden'>;
}

/** How long a draft lives after it was last written. */
export const draftLifeMs = 86_400_000;
/** A clock that is set right by some minutes takes nothing away. */
const clockStepMs = 300_000;
/** Between two writings, at least. */
export const restMs = 800;
/** How often the age of a draft is looked at while the page stays open. */
const checkMs = 600_000;

/**
 * Keeps what is entered, on the disk, while somebody types. Owns when it is written: at most every 0.8 seconds, and at
 * once when the page may go away. Promises that nothing is written before something was entered, that nothing comes
 * back after it was erased, that nothing is taken up again a day later, and that storage which fails is said once and
 * stops nobody.
 */
export function openDraft({ name, formVersion, disk, world }: DraftStoreOptions): DraftPort {
  const listeners = new Set<(news: DraftNews) => void>();
  const running = timers(world.after);
  /** What is to be written next; asked for only then, because writing down a long form takes a moment. */
  let next: (() => QuestionnaireResponse) | undefined;
  let resting: (() => void) | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let savedAt: number | undefined;
  let isShared = false;
  let lastSaid: DraftNews | undefined;

  /** Nothing is said twice in a row. */
  const say = (news: DraftNews) => {
    if (news === lastSaid) return;
    // To have written after another tab is no news, but what that tab does next is.
    const isNews = news !== 'kept' || lastSaid === undefined || lastSaid === 'unavailable';
    lastSaid = news;
    if (isNews) for (const listener of listeners) listener(news);
  };
  const forget = () => {
    resting?.();
    next = resting = undefined;
  };
  const tabs = otherTabs(name, world, ({ state }) => {
    if (state !== 'discarded') return say('other-tab');
    forget();
    say('erased');
  });
  /** One after the other: what is erased last is gone. */
  const inLine = (work: () => Promise<void>): Promise<void> => {
    const done = line.then(work);
    line = done.catch(() => undefined);
    return done;
  };

  async function write(): Promise<void> {
    const writing = next;
    forget();
    if (!writing || isShared) return;
    try {
      const now = world.now();
      await disk.write({ response: writing(), formVersion, savedAt: now });
      if (savedAt === undefined) running.after(checkMs, checkAge);
      savedAt = now;
      tabs.tell({ id: name, state: 'saved' });
      say('kept');
    } catch {
      say('unavailable');
    }
  }
  const flush = () => void inLine(write);

  async function eraseNow(): Promise<void> {
    savedAt = undefined;
    await disk.erase();
  }
  /** A page that is left open must not keep for days what it would not take up again. */
  function checkAge(): void {
    if (savedAt === undefined) return;
    if (isAlive(savedAt, world.now())) running.after(checkMs, checkAge);
    else if (!next) void inLine(eraseNow).catch(() => undefined);
  }
  const stopWatching = watchPage(world, { onHint: () => undefined, onLeave: flush, onSleep: tabs.release });

  return {
    async load() {
      // Storage that cannot be read is said when something is to be written there.
      const found = await disk.read().catch(() => undefined);
      if (!found) return undefined;
      const state = found === 'damaged' ? found : isAlive(found.savedAt, world.now()) ? 'found' : 'expired';
      if (state !== 'found') {
        await inLine(eraseNow).catch(() => undefined);
        return { state };
      }
      return { state, draft: found as Draft };
    },
    save(writing) {
      if (isShared) return;
      next = writing;
      resting ??= running.after(restMs, flush);
    },
    async erase() {
      forget();
      await inLine(eraseNow);
      tabs.tell({ id: name, state: 'discarded' });
    },
    async share(shared) {
      isShared = shared;
      if (!shared) return;
      forget();
      await inLine(eraseNow);
      tabs.tell({ id: name, state: 'discarded' });
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      flush();
      stopWatching();
      void inLine(async () => {
        running.close();
        tabs.close();
        disk.close();
      });
    },
  };
}

/** Whether a draft may still be taken up. One that was written in the future is of unknown age: the clock has jumped. */
export const isAlive = (savedAt: number, now: number): boolean =>
  now - savedAt < draftLifeMs && now - savedAt > -clockStepMs;
