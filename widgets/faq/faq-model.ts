import { createModel, signal } from '@preact/signals';
import type { FaqEntry } from '../../src/contracts/faq.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import { askingIn } from './answer-message.ts';
import type { Memory } from './answer-message.ts';
import type { FaqOptions, Reader, Spoken } from './faq-options.ts';
import { speechOf } from './speech.ts';
import type { Speech } from './speech.ts';
import { wordsOf } from './faq-turns.ts';
import type { Turn, TurnBody } from './faq-turns.ts';
import type { More } from './more-part.ts';

/** How long a screen reader has to take an announcement before it is emptied, in milliseconds. */
const spokenForMs = 1_000;

/** All that changes in a conversation. It is kept here and nowhere else. */
function createState(speech: Speech) {
  return {
    speech: signal(speech),
    turns: signal<readonly Turn[]>([]),
    /** An emergency that a message spoke of, or, at place 0, what is written to a person; it stays until cleared. */
    emergency: signal<{ flag: RedFlag; reader: Reader; place: number } | undefined>(undefined),
    /** A message is written, and what reads it is still on its way. */
    isReading: signal(false),
    /** What is spoken politely: one text for each finished answer. */
    live: signal(''),
    more: signal<More | undefined>(undefined),
    isPersonOpen: signal(false),
  };
}

export type FaqState = ReturnType<typeof createState>;

/** Writes the conversation down, and says it. */
function writingOn({ turns, live }: FaqState) {
  let lastId = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;
  return {
    add(body: TurnBody, speech: Speech): Turn {
      const turn = { ...body, speech, id: ++lastId };
      turns.value = [...turns.value, turn];
      return turn;
    },
    change(id: number, patch: object) {
      turns.value = turns.value.map((turn) => (turn.id === id ? ({ ...turn, ...patch } as Turn) : turn));
    },
    drop(dropped: Turn) {
      turns.value = turns.value.filter((turn) => turn !== dropped);
    },
    announce(text: string) {
      clearTimeout(silence);
      live.value = text;
      silence = setTimeout(() => (live.value = ''), spokenForMs);
    },
    hush() {
      clearTimeout(silence);
      live.value = '';
    },
  };
}

/** A conversation. It decides what becomes of a message; the views draw. */
export const FaqModel = createModel(({ speech: first, ports }: FaqOptions) => {
  const state = createState(speechOf(first));
  const { add, change, drop, announce, hush } = writingOn(state);
  const memory: Memory = { before: undefined, round: 0, ending: new AbortController() };
  let coming: Promise<More | undefined> | undefined;

  const openPerson = async (): Promise<void> => {
    state.isPersonOpen.value = Boolean(await bringMore());
  };

  const bringMore = (): Promise<More | undefined> =>
    (coming ??= ports
      .loadMore(state.speech.value)
      .then((module) => (state.more.value = module.createMore({ state, add, change, announce, openPerson })))
      .catch(() => (coming = undefined)));

  /** A question of the clinic was pressed, and not written. */
  const pick = (entry: FaqEntry, speech: Speech, from?: Turn) => {
    memory.round += 1;
    if (from) change(from.id, { chosen: entry.id });
    add({ kind: 'asked', text: entry.question }, speech);
    memory.before = {
      parts: [{ text: entry.question, band: 'answer', found: [{ id: entry.id, score: 1 }] }],
    };
    announce(wordsOf(add({ kind: 'answer', entry }, speech)));
    void bringMore();
  };

  return {
    ...state,
    ...{ pick, change, bringMore, openPerson, isTouch: ports.isTouch },
    ask: askingIn({ state, add, change, drop, announce, ports, memory, bringMore }),
    clear() {
      memory.round += 1;
      memory.before = undefined;
      memory.ending.abort();
      memory.ending = new AbortController();
      state.turns.value = [];
      state.emergency.value = undefined;
      state.isPersonOpen.value = false;
      announce('');
    },
    speak(spoken: Spoken) {
      state.speech.value = speechOf(spoken);
      if (!coming) return;
      coming = undefined;
      void bringMore();
    },
    end() {
      memory.round += 1;
      memory.ending.abort();
      hush();
      state.more.value?.end();
    },
  };
});

export type FaqConversation = InstanceType<typeof FaqModel>;

/** What lets the lazy part join in. */
export interface Joining {
  state: FaqState;
  add(body: TurnBody, speech: Speech): Turn;
  change(id: number, patch: object): void;
  announce(text: string): void;
  openPerson(): Promise<void>;
}
