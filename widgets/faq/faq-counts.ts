import { effect } from '@preact/signals';
import type { Notice } from '../../src/contracts/catalog.ts';
import type { FaqState } from './faq-model.ts';
import type { Turn } from './faq-turns.ts';
import type { MorePorts } from './more-part.ts';

/** Most letters of a question that the clinic is given. */
const longestQuestion = 500;

/** What a conversation says of itself: which entry, how surely, how it was found to be. Never what was written. */
export type FaqCount =
  | { type: 'faq.asked'; data: { entry: string; band: 'answer' | 'choices'; language: string } }
  | { type: 'faq.unanswered'; data: { band: 'none'; language: string } }
  | { type: 'faq.rated'; data: { entry: string; rating: 'yes' | 'no'; language: string } }
  | { type: 'faq.emergency' | 'faq.person-requested'; data: { language: string } };

/** Whoever agreed to be counted, and how that is told. */
export interface Counted {
  /** The notice that the patient has agreed to; nothing: nobody is counted. */
  agreed(): Notice | undefined;
}

/** @returns The count of one message, or nothing. */
function countOf(turn: Turn): FaqCount | undefined {
  const { language } = turn.speech.content;
  const asked = (band: 'answer' | 'choices', entry: string | undefined): FaqCount | undefined =>
    entry === undefined ? undefined : { type: 'faq.asked', data: { entry, band, language } };
  switch (turn.kind) {
    case 'answer':
      return asked('answer', turn.entry.id);
    case 'worded':
      return turn.isDone && asked('answer', turn.entries[0]?.id);
    case 'choices':
      return asked('choices', turn.entries[0]?.id);
    case 'none':
      return { type: 'faq.unanswered', data: { band: 'none', language } };
    default:
      return undefined;
  }
}

/**
 * Tells the page that something was asked, and the clinic what came of it. The page hears no more than how it ended; the
 * clinic hears nothing before the patient has agreed to be counted, and the words only of questions without an answer.
 *
 * @returns How to stop.
 */
export function counting(state: FaqState, ports: MorePorts, { agreed }: Counted): () => void {
  const told = new Set<string>();
  const once = (key: string, tell: () => void) => {
    if (!told.has(key)) tell();
    told.add(key);
  };
  const countTurn = (turn: Turn, count: FaqCount, notice: Notice) => {
    once(`count ${turn.id}`, () => {
      ports.record(count);
      if (turn.kind === 'none') giveWords(turn, notice);
    });
    if (turn.kind !== 'answer' || !turn.rated) return;
    const { rated: rating, entry, speech } = turn;
    const data = { entry: entry.id, rating, language: speech.content.language };
    once(`rated ${turn.id} ${rating}`, () => ports.record({ type: 'faq.rated', data }));
  };
  const giveWords = ({ id, speech }: Turn, notice: Notice) => {
    const turns = state.turns.peek();
    const before = turns.slice(
      0,
      turns.findIndex((turn) => turn.id === id),
    );
    const asked = before.findLast(({ kind }) => kind === 'asked');
    const reader = speech.reader.peek();
    // What may be about an emergency is nobody's list of questions.
    if (asked?.kind !== 'asked' || !reader || reader.flagOf(asked.text)) return;
    const question = asked.text.slice(0, longestQuestion);
    const { language } = speech.content;
    once(`words ${asked.id}`, () => void ports.giveQuestion({ question, language }, notice));
  };

  return effect(() => {
    const notice = agreed();
    const { language } = state.speech.value.content;
    for (const turn of state.turns.value) {
      const count = countOf(turn);
      // What was kept from another visit was told then.
      if (!count || turn.id < 0) continue;
      const { data } = count;
      once(`page ${turn.id}`, () => ports.tellPage('band' in data ? data.band : 'answer'));
      if (notice) countTurn(turn, count, notice);
    }
    const { emergency, isPersonOpen } = state;
    if (notice && emergency.value)
      once(`emergency ${emergency.value.place}`, () =>
        ports.record({ type: 'faq.emergency', data: { language } }),
      );
    if (notice && isPersonOpen.value)
      once('person', () => ports.record({ type: 'faq.person-requested', data: { language } }));
  });
}
