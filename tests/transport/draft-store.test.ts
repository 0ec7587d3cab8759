import { beforeEach, describe, expect, it } from 'vitest';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { Draft, DraftNews, DraftPort } from '../../src/domain/questionnaire/draft-port.ts';
import { draftLifeMs, openDraft, restMs } from '../../src/transport/draft-store.ts';
import type { DraftDisk } from '../../src/transport/draft/draft-disk.ts';
import { VirtualTime } from '../fixtures/outbox/virtual-time.ts';

const minute = 60_000;
const startMs = 1_800_000_000_000;

/** A disk in memory, which counts, and fails when told to. */
function countingDisk() {
  const disk = {
    ...{ kept: undefined as Draft | 'damaged' | undefined, writes: 0, erasures: 0, isFull: false },
    read: async () => disk.kept,
    async write(draft: Draft) {
      if (disk.isFull) throw new DOMException('no room', 'QuotaExceededError');
      disk.writes += 1;
      disk.kept = structuredClone(draft);
    },
    async erase() {
      disk.erasures += 1;
      disk.kept = undefined;
    },
    close: () => undefined,
  };
  return disk satisfies DraftDisk;
}

let time: VirtualTime;
let disk: ReturnType<typeof countingDisk>;
let skewMs: number;
let channels: Set<(message: unknown) => void>;
beforeEach(() => {
  time = new VirtualTime(startMs);
  disk = countingDisk();
  skewMs = 0;
  channels = new Set();
});

interface Tab {
  draft: DraftPort;
  page: EventTarget;
  news: DraftNews[];
  hide(): void;
}

function openTab(): Tab {
  const page = new EventTarget();
  const news: DraftNews[] = [];
  let isHidden = false;
  const draft = openDraft({
    name: 'parcours-draft-1',
    formVersion: '2',
    disk,
    world: {
      now: () => time.now() + skewMs,
      after: (ms, run) => time.after(ms, run),
      openChannel(_name, onMessage) {
        channels.add(onMessage);
        return {
          post: (message) => {
            for (const other of channels) if (other !== onMessage) other(message);
          },
          close: () => channels.delete(onMessage),
        };
      },
      page,
      isHidden: () => isHidden,
    },
  });
  draft.watch((one) => news.push(one));
  const hide = () => {
    isHidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { draft, page, news, hide };
}

const answered = (text: string): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  item: [{ linkId: 'why', answer: [{ valueString: text }] }],
});
const type = (tab: Tab, text: string) => tab.draft.save(() => answered(text));
const textKept = () =>
  disk.kept === 'damaged' ? undefined : disk.kept?.response.item?.[0]?.answer?.[0]?.valueString;

describe('a draft', () => {
  it('is not there before something is entered', async () => {
    const tab = openTab();
    await tab.draft.load();
    tab.hide();
    await time.pass(60 * minute);
    tab.draft.close();
    await time.pass(minute);
    expect([disk.writes, disk.erasures]).toEqual([0, 0]);
  });

  it('is written while somebody types, at a bounded rate, and with the last letter', async () => {
    const tab = openTab();
    let asked = 0;
    for (let letter = 1; letter <= 100; letter += 1) {
      tab.draft.save(() => {
        asked += 1;
        return answered('x'.repeat(letter));
      });
      await time.pass(50);
    }
    await time.pass(restMs);
    expect(disk.writes).toBeLessThanOrEqual(Math.ceil(5_000 / restMs) + 1);
    expect(disk.writes).toBeGreaterThan(4);
    expect(asked).toBe(disk.writes);
    expect(textKept()).toHaveLength(100);
    expect(tab.news).toEqual(['kept']);
  });

  it('is written at once when the page may go away', async () => {
    const tab = openTab();
    type(tab, 'last word');
    tab.hide();
    await time.pass(0);
    expect(textKept()).toBe('last word');
  });

  it('is found again, with when it was written', async () => {
    const before = openTab();
    type(before, 'knee');
    await time.pass(restMs);
    before.draft.close();
    await time.pass(23 * 60 * minute);
    expect(await openTab().draft.load()).toEqual({
      state: 'found',
      draft: { response: answered('knee'), formVersion: '2', savedAt: startMs + restMs },
    });
  });

  it.each([
    ['a day has gone by', draftLifeMs],
    ['the clock has jumped ahead by years', 5 * 365 * draftLifeMs],
    ['the clock was put back: nobody knows how old it is', -60 * minute],
  ])('is gone when %s', async (_why, jumpMs) => {
    const before = openTab();
    type(before, 'knee');
    await time.pass(restMs);
    before.draft.close();
    skewMs = jumpMs;
    expect(await openTab().draft.load()).toEqual({ state: 'expired' });
    expect(disk.kept).toBeUndefined();
    expect(disk.erasures).toBe(1);
  });

  it('outlives a clock that is set right by a minute', async () => {
    const before = openTab();
    type(before, 'knee');
    await time.pass(restMs);
    skewMs = -minute;
    expect(await openTab().draft.load()).toMatchObject({ state: 'found' });
  });

  it('goes after a day also from under a page that is left open', async () => {
    const tab = openTab();
    type(tab, 'knee');
    await time.pass(draftLifeMs - 20 * minute);
    expect(disk.kept).toBeDefined();
    await time.pass(31 * minute);
    expect(disk.kept).toBeUndefined();
  });

  it('that is damaged is dropped, and said', async () => {
    disk.kept = 'damaged';
    expect(await openTab().draft.load()).toEqual({ state: 'damaged' });
    expect(disk.kept).toBeUndefined();
  });

  it('does not come back after it was erased, whatever was under way', async () => {
    const tab = openTab();
    type(tab, 'one');
    await time.pass(restMs);
    type(tab, 'two');
    tab.hide();
    await tab.draft.erase();
    await time.pass(minute);
    expect(disk.kept).toBeUndefined();
    type(tab, 'three');
    await tab.draft.erase();
    await time.pass(minute);
    expect(disk.kept).toBeUndefined();
  });

  it('is not written on a device of several people, and what was there goes', async () => {
    const tab = openTab();
    type(tab, 'one');
    await time.pass(restMs);
    type(tab, 'two');
    await tab.draft.share(true);
    type(tab, 'three');
    await time.pass(minute);
    expect([disk.kept, disk.writes]).toEqual([undefined, 1]);
    await tab.draft.share(false);
    type(tab, 'four');
    await time.pass(restMs);
    expect(textKept()).toBe('four');
  });
});

describe('storage that fails', () => {
  it('is said once, and the form goes on', async () => {
    const tab = openTab();
    disk.isFull = true;
    for (const text of ['one', 'two', 'three']) {
      type(tab, text);
      await time.pass(minute);
    }
    expect(tab.news).toEqual(['unavailable']);
    disk.isFull = false;
    type(tab, 'four');
    await time.pass(minute);
    expect(tab.news).toEqual(['unavailable', 'kept']);
    expect(textKept()).toBe('four');
  });

  it('is no reason not to begin', async () => {
    disk.read = async () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    expect(await openTab().draft.load()).toBeUndefined();
  });
});

describe('two tabs', () => {
  it('keep what was written last, and the other is told', async () => {
    const [one, two] = [openTab(), openTab()];
    type(one, 'one');
    await time.pass(restMs);
    type(two, 'two');
    await time.pass(restMs);
    expect(textKept()).toBe('two');
    expect(one.news).toEqual(['kept', 'other-tab']);
    expect(two.news).toEqual(['other-tab']);
    type(one, 'one again');
    await time.pass(restMs);
    expect(textKept()).toBe('one again');
    expect(two.news).toEqual(['other-tab', 'other-tab']);
  });

  it('erase together: what the other was about to write is not written', async () => {
    const [one, two] = [openTab(), openTab()];
    type(one, 'one');
    await time.pass(restMs);
    type(two, 'two');
    await one.draft.erase();
    await time.pass(minute);
    expect(disk.kept).toBeUndefined();
    expect(two.news).toEqual(['other-tab', 'erased']);
  });

  it('leave no channel and no timer behind', async () => {
    const tab = openTab();
    type(tab, 'one');
    tab.draft.close();
    await time.pass(minute);
    expect(channels.size).toBe(0);
    expect(textKept()).toBe('one');
  });
});
