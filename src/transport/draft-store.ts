import type { QuestionnaireResponse } from '../contracts/questionnaire.ts';
import type { Draft, DraftNews, DraftPort, FoundDraft } from '../domain/questionnaire/draft-port.ts';
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
export function openDraft(options: DraftStoreOptions): DraftPort {
  const { name, disk, world } = options;
  const news = newsOfDraft();
  const writing = draftWriting(options, news.say);
  const tabs = otherTabs(name, world, ({ state }) => {
    if (state !== 'discarded') return news.say('other-tab');
    writing.forget();
    news.say('erased');
  });
  writing.onWritten(() => tabs.tell({ id: name, state: 'saved' }));
  const stopWatching = watchPage(world, {
    onHint: () => undefined,
    onLeave: writing.flush,
    onSleep: tabs.release,
  });
  const erase = async () => {
    await writing.erase();
    tabs.tell({ id: name, state: 'discarded' });
  };

  return {
    async load() {
      // Storage that cannot be read is said when something is to be written there.
      const kept = await disk.read().catch(() => undefined);
      const found = kept && judge(kept, world.now());
      if (found && found.state !== 'found') await writing.erase().catch(() => undefined);
      return found;
    },
    save: writing.save,
    erase,
    async share(isShared) {
      writing.mute(isShared);
      if (isShared) await erase();
    },
    watch: news.watch,
    close() {
      stopWatching();
      writing.close(() => {
        tabs.close();
        disk.close();
      });
    },
  };
}

function judge(kept: Draft | 'damaged', now: number): FoundDraft {
  if (kept === 'damaged') return { state: 'damaged' };
  return isAlive(kept.savedAt, now) ? { state: 'found', draft: kept } : { state: 'expired' };
}

/** Whether a draft may still be taken up. One that was written in the future is of unknown age: the clock has jumped. */
export const isAlive = (savedAt: number, now: number): boolean =>
  now - savedAt < draftLifeMs && now - savedAt > -clockStepMs;

/** Tells what there is to be told, and nothing twice in a row. */
function newsOfDraft() {
  const listeners = new Set<(news: DraftNews) => void>();
  let last: DraftNews | undefined;
  return {
    say(news: DraftNews) {
      if (news === last) return;
      // To have written after another tab is no news, but what that tab does next is.
      const isNews = news !== 'kept' || last === undefined || last === 'unavailable';
      last = news;
      if (isNews) for (const listener of listeners) listener(news);
    },
    watch(listener: (news: DraftNews) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Owns the disk: one thing at a time, so that what is erased last is gone. */
function draftWriting({ formVersion, disk, world }: DraftStoreOptions, say: (news: DraftNews) => void) {
  const running = timers(world.after);
  /** What is to be written next; asked for only then, because writing down a long form takes a moment. */
  let next: (() => QuestionnaireResponse) | undefined;
  let resting: (() => void) | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let savedAt: number | undefined;
  let isMuted = false;
  let tell: () => void = () => undefined;

  const inLine = (work: () => Promise<void>): Promise<void> => {
    const done = line.then(work);
    line = done.catch(() => undefined);
    return done;
  };
  const forget = () => {
    resting?.();
    next = resting = undefined;
  };
  async function write(): Promise<void> {
    const writing = next;
    forget();
    if (!writing || isMuted) return;
    try {
      const now = world.now();
      await disk.write({ response: writing(), formVersion, savedAt: now });
      if (savedAt === undefined) running.after(checkMs, checkAge);
      savedAt = now;
      tell();
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

  return {
    ...{ forget, flush },
    onWritten: (told: () => void) => void (tell = told),
    save(writing: () => QuestionnaireResponse) {
      if (isMuted) return;
      next = writing;
      resting ??= running.after(restMs, flush);
    },
    erase() {
      forget();
      return inLine(eraseNow);
    },
    mute: (muted: boolean) => void (isMuted = muted),
    close(after: () => void) {
      flush();
      void inLine(async () => {
        running.close();
        after();
      });
    },
  };
}
