import { isSupported } from './is-supported.ts';

/** An entry as the model was given it. */
export interface SentEntry {
  id: string;
  question: string;
  /** Plain text. */
  answer: string;
}

export interface CitedSentence {
  /** Plain text, without its citations. */
  text: string;
  citations: string[];
}

/** Words that end in a full stop and end no sentence. */
const shortened =
  /(?:^|[\s(])(?:dr|drs|pr|prof|m|mm|mme|mr|mrs|ms|st|ste|av|bd|tel|ex|env|no|nr|sr|sra|bzw|ca|e\.g|i\.e|p\.ex|z\.b|a\.m|p\.m)\.$/i;
/** `[id]`, `[id, id]`, perhaps several, with the full stop on either side. */
const citation = /\s*((?:\[[^[\]\n]{1,400}\]\s*)+)([.!?…]?)(?=\s|$)/g;
/** Longer than any sentence that says one thing: what comes without a citation for so long is dropped. */
const longestPending = 4_000;

/**
 * Reads an answer as it comes and lets through whole sentences that prove where they are from. A sentence is dropped when
 * it cites nothing, cites what was not sent, or is not supported by what it cites: whatever talked the model into it.
 *
 * @param sent - The only entries that may be cited.
 */
export function citedSentences(sent: readonly SentEntry[]) {
  const known = new Map(sent.map((entry) => [entry.id, entry]));
  let pending = '';
  const take = (text: string): CitedSentence[] => {
    const found: CitedSentence[] = [];
    let end = 0;
    for (const match of text.matchAll(citation)) {
      const written = text.slice(end, match.index) + (match[2] ?? '');
      end = match.index + match[0].length;
      const sentence = read(lastSentenceOf(written), match[1] ?? '', known);
      if (sentence) found.push(sentence);
    }
    pending = text.slice(end);
    if (pending.length > longestPending) pending = '';
    return found;
  };
  return {
    /** @returns The sentences that are whole now. The last is held back: a citation may go on. */
    push(piece: string): CitedSentence[] {
      const text = pending + piece;
      const open = /\s*(?:\[[^\]\n]*\]?\s*)*[.!?…]?$/.exec(text);
      const cut = open && open[0].includes('[') ? open.index : text.length;
      const found = take(text.slice(0, cut));
      pending += text.slice(cut);
      return found;
    },
    /** What is left at the end of the answer. */
    end: (): CitedSentence[] => take(pending),
  };
}

function read(
  written: string,
  marks: string,
  known: ReadonlyMap<string, SentEntry>,
): CitedSentence | undefined {
  const citations = [...marks.matchAll(/\[([^\]]*)\]/g)]
    .flatMap(([, ids = '']) => ids.split(/[,;]/))
    .map((id) => id.trim());
  const entries = citations.flatMap((id) => known.get(id) ?? []);
  // Line ends are the model's; direction marks and controls could make a text look like another.
  const text = written
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/^[-•*\s]+/, '')
    .replaceAll('**', '')
    .trim();
  if (!text || entries.length === 0 || entries.length < citations.length) return undefined;
  return isSupported(text, entries) ? { text, citations: [...new Set(citations)] } : undefined;
}

/** What stands before the last end of a sentence was not cited. */
function lastSentenceOf(text: string): string {
  let start = 0;
  const trimmed = text.trimEnd();
  for (const { index } of trimmed.matchAll(/[.!?…](?=\s)|\n/g)) {
    const isEnd = trimmed[index] !== '.' || !shortened.test(trimmed.slice(Math.max(0, index - 8), index + 1));
    if (isEnd) start = index + 1;
  }
  return trimmed.slice(start);
}
