import type { Asked, AskedPart } from '../../src/domain/faq/asked.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { Joining } from './faq-model.ts';
import type { FaqOptions, Reader } from './faq-options.ts';
import { wordsOf } from './faq-turns.ts';
import type { Turn, TurnBody } from './faq-turns.ts';
import type { More } from './more-part.ts';
import { speechOf } from './speech.ts';
import type { Speech } from './speech.ts';

interface Answering {
  message: string;
  speech: Speech;
  parts: readonly AskedPart[];
  /** Whoever has to call now reads no questions of ours. */
  isUrgent: boolean;
}

/** What a conversation remembers from one message to the next. */
export interface Memory {
  before: Asked | undefined;
  /** Counts the messages: only what was said to the last one is spoken. */
  round: number;
  /** Aborted when the conversation is cleared or left: what is still being worded for it is let go. */
  ending: AbortController;
}

interface Conversing extends Omit<Joining, 'openPerson'> {
  drop(turn: Turn): void;
  ports: FaqOptions['ports'];
  memory: Memory;
  bringMore(): Promise<More | undefined>;
}

/** @returns Brings what reads a message, or says that it did not come; then nothing is lost. */
const bringingReader =
  ({ state, add, announce, memory }: Pick<Conversing, 'state' | 'add' | 'announce' | 'memory'>) =>
  async (speech: Speech, message: string, place: number): Promise<Reader | undefined> => {
    const { reader, messages } = speech;
    if (reader.value) return reader.value;
    const { signal } = memory.ending;
    state.isReading.value = true;
    announce(messages.common.loading);
    try {
      return await speech.bringReader();
    } catch {
      if (!signal.aborted) announce(wordsOf(add({ kind: 'unread', message, place }, speech)));
      return undefined;
    } finally {
      state.isReading.value = false;
    }
  };

/** @returns Answers a message that was written. */
export function askingIn({ state, add, drop, announce, ports, memory, bringMore }: Conversing) {
  const answer = async ({ message, speech, parts, isUrgent }: Answering) => {
    const found = parts.flatMap((part) => bodyOf(part, speech, isUrgent));
    const { signal } = memory.ending;
    const part = speech.content.clinic?.assistant && !isUrgent ? await bringMore() : undefined;
    if (signal.aborted) return [];
    const worded = await part?.word({ message, found, speech, signal });
    return worded ? [worded] : found.map((body) => add(body, speech));
  };
  const warn = (message: string, reader: Reader, place: number): RedFlag | undefined => {
    const flag = reader.flagOf(message);
    if (flag) state.emergency.value = { flag, reader, place };
    return flag;
  };
  const bringReader = bringingReader({ state, add, announce, memory });
  /** @returns Another language, with what reads it. */
  const readIn = async (language: string) => {
    const spoken = await ports.speechIn(language);
    const other = spoken && speechOf(spoken);
    return other && { speech: other, reader: await other.bringReader() };
  };

  return async (written: string, unread?: Turn & { kind: 'unread' }): Promise<void> => {
    const message = written.trim();
    if (!message) return;
    const mine = ++memory.round;
    const { signal } = memory.ending;
    let speech = state.speech.value;
    if (unread) drop(unread);
    const id = unread ? unread.place : add({ kind: 'asked', text: message }, speech).id;
    void bringMore();
    let reader = await bringReader(speech, message, id);
    if (!reader || signal.aborted) return;
    // Before anything is looked up, and before anything else is waited for.
    let flag = warn(message, reader, id);
    let asked = reader.ask(message, memory.before);
    const said: Turn[] = [];
    const { language } = asked;
    if (language && language !== speech.content.language) {
      const other = await readIn(language).catch(() => undefined);
      if (signal.aborted) return;
      if (other) {
        ({ speech, reader } = other);
        flag ??= warn(message, reader, id);
        asked = reader.ask(message, memory.before);
      } else said.push(add({ kind: 'otherLanguage' }, speech));
    }
    const about = reader.refusalOf(message);
    if (about) said.push(add({ kind: 'refusal', about }, speech));
    else {
      memory.before = asked;
      said.push(...(await answer({ message, speech, parts: asked.parts, isUrgent: flag?.level === 'call' })));
    }
    if (mine === memory.round) announce(said.map(wordsOf).join('\n'));
  };
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
