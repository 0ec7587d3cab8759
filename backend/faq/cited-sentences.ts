import { fold } from '../../src/domain/faq/normalise.ts';

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
/** Share of the words of a sentence that its entries must have, for it to be about them. */
const leastSupport = 0.5;

/**
 * Reads an answer as it comes and lets through whole sentences that prove where they are from. A sentence is dropped when
 * it cites nothing, cites what was not sent, has a number or an address that its entries have not, or says mostly
 * other words than they do: whatever talked the model into it.
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

function isSupported(text: string, entries: readonly SentEntry[]): boolean {
  const source = fold(entries.map(({ question, answer }) => `${question} ${answer}`).join(' '));
  const folded = fold(text);
  const numbers = (of: string) => of.match(/\d+/g) ?? [];
  const known = new Set(numbers(source));
  if (numbers(folded).some((number) => !known.has(number))) return false;
  const addresses =
    folded.match(/(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+\.(?:com|fr|org|net|example|io)\b/g) ?? [];
  if (addresses.some((address) => !source.includes(address.replace(/[.,;:!?)]+$/, '')))) return false;
  const words = (of: string) => (of.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  const has = new Set(words(source));
  const said = words(folded);
  return said.filter((word) => has.has(word)).length >= said.length * leastSupport;
}
