import type { Joining } from './faq-model.ts';
import type { Speech } from './speech.ts';
import type { Turn, TurnBody } from './faq-turns.ts';
import type { MorePorts } from './more-part.ts';

/** A message, and what was found for it. */
export interface ToWord {
  message: string;
  found: readonly TurnBody[];
  speech: Speech;
  /** Aborted when nobody waits for it any more. */
  signal: AbortSignal;
}

const entriesOf = (body: TurnBody) =>
  body.kind === 'answer' ? [body.entry] : body.kind === 'choices' ? body.entries : [];

/**
 * Has a model word what was found. It is asked only where the clinic has switched it on and something was found;
 * what names none of the entries that were sent, or does not come, gives way to the clinic's own words.
 */
export function wording({ add, change }: Joining, { word }: MorePorts) {
  return async ({ message, found, speech, signal }: ToWord): Promise<Turn | undefined> => {
    const { content } = speech;
    const entries = found.flatMap(entriesOf);
    const [first] = found;
    if (!content.clinic?.assistant || found.length !== 1 || !first || entries.length === 0) return undefined;
    let text = '';
    const turn = add({ kind: 'worded', text, entries: [] }, speech);
    const settle = (body: TurnBody): Turn => {
      change(turn.id, body);
      return { ...turn, ...body } as Turn;
    };
    const onDelta = (delta: string) => {
      text += delta;
      change(turn.id, { text });
    };
    const ids = entries.map(({ id }) => id);
    try {
      const request = { question: message, entries: ids, language: content.language };
      const cited = await word(request, onDelta, signal);
      const used = entries.filter(({ id }) => cited.includes(id));
      if (used.length === 0 || !text.trim()) return settle(first);
      return settle({ kind: 'worded', text, entries: used, isDone: true });
    } catch {
      return settle(first);
    }
  };
}
