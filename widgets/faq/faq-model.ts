import { createModel, signal } from '@preact/signals';
import type { FaqEntry } from '../../src/contracts/faq.ts';
import type { Asked, AskedPart } from '../../src/domain/faq/asked.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { FaqOptions, Speech } from './faq-options.ts';
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
    /** An emergency that a message spoke of; it stays until the conversation is cleared. */
    emergency: signal<{ flag: RedFlag; speech: Speech; place: number } | undefined>(undefined),
    /** What is spoken politely: one text for each finished answer. */
    live: signal(''),
    more: signal<More | undefined>(undefined),
    isPersonOpen: signal(false),
  };
}

export type FaqState = ReturnType<typeof createState>;

interface Answering {
  message: string;
  speech: Speech;
  parts: readonly AskedPart[];
  /** Whoever has to call now reads no questions of ours. */
  isUrgent: boolean;
}

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
    announce(text: string) {
      clearTimeout(silence);
      live.value = text;
      silence = setTimeout(() => (live.value = ''), spokenForMs);
    },
    hush: () => clearTimeout(silence),
  };
}

/** What a conversation remembers from one message to the next. */
interface Memory {
  before: Asked | undefined;
  /** Counts the messages: what was looked up for one that is past is not shown. */
  round: number;
  /** Aborted when the conversation is cleared or left: what is still being worded for it is let go. */
  ending: AbortController;
}

interface Conversing extends Omit<Joining, 'openPerson'> {
  ports: FaqOptions['ports'];
  memory: Memory;
  bringMore(): Promise<More | undefined>;
}

/** @returns Answers a message that was written. */
function askingIn({ state, add, announce, ports, memory, bringMore }: Conversing) {
  const answer = async ({ message, speech, parts, isUrgent }: Answering) => {
    const found = parts.flatMap((part) => bodyOf(part, speech, isUrgent));
    const { signal } = memory.ending;
    const part = speech.content.clinic?.assistant && !isUrgent ? await bringMore() : undefined;
    if (signal.aborted) return [];
    const worded = await part?.word({ message, found, speech, signal });
    return worded ? [worded] : found.map((body) => add(body, speech));
  };
  const warn = (message: string, speech: Speech, place: number): RedFlag | undefined => {
    const flag = speech.flagOf(message);
    if (flag) state.emergency.value = { flag, speech, place };
    return flag;
  };

  return async (written: string): Promise<void> => {
    const message = written.trim();
    if (!message) return;
    const mine = ++memory.round;
    let speech = state.speech.value;
    const { id } = add({ kind: 'asked', text: message }, speech);
    void bringMore();
    // Before anything is looked up, and before anything is waited for.
    let flag = warn(message, speech, id);
    let asked = speech.ask(message, memory.before);
    const said: Turn[] = [];
    const { language } = asked;
    if (language && language !== speech.content.language) {
      const other = await ports.speechIn(language).catch(() => undefined);
      if (mine !== memory.round) return;
      if (other) {
        speech = other;
        flag ??= warn(message, speech, id);
        asked = speech.ask(message, memory.before);
      } else said.push(add({ kind: 'otherLanguage' }, speech));
    }
    const about = speech.refusalOf(message);
    if (about) said.push(add({ kind: 'refusal', about }, speech));
    else {
      memory.before = asked;
      said.push(...(await answer({ message, speech, parts: asked.parts, isUrgent: flag?.level === 'call' })));
    }
    if (mine === memory.round) announce(said.map(wordsOf).join('\n'));
  };
}

/** A conversation. It decides what becomes of a message; the views draw. */
export const FaqModel = createModel(({ speech: first, ports }: FaqOptions) => {
  const state = createState(first);
  const { add, change, announce, hush } = writingOn(state);
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
    ask: askingIn({ state, add, change, announce, ports, memory, bringMore }),
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
    speak(speech: Speech) {
      state.speech.value = speech;
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

/** A weak match is never an answer; and beside an emergency only a sure one is of use. */
function bodyOf({ band, found }: AskedPart, { content }: Speech, isUrgent: boolean): TurnBody[] {
  const entries = found
    .slice(0, 3)
    .flatMap(({ id }) => content.entries.find((entry) => entry.id === id) ?? []);
  const [entry] = entries;
  if (band === 'answer' && entry) return [{ kind: 'answer', entry }];
  if (isUrgent) return [];
  return band === 'choices' && entry ? [{ kind: 'choices', entries }] : [{ kind: 'none' }];
}
