/**
 * What the FAQ costs on the device: `node bench/faq.ts`.
 *
 * 500 entries with four phrasings and an answer each, made of the words of the French pack, and 2,000 questions with
 * a typo in every fourth: the index, with its calibration, and the slowest hundredth of the questions. MiniSearch and
 * Fuse.js do the same in the same run, where `npm ci --prefix bench` has brought them.
 */
import type { FaqEntry } from '../src/contracts/faq.ts';
import { createFaq } from '../src/domain/faq/index.ts';
import { fr } from '../src/domain/faq/packs/fr.ts';

const ceilings = { indexMs: 15, slowestMs: 1 };
const next = mulberry(7);
const pick = <Item>(list: readonly Item[]) => list[Math.floor(next() * list.length)] as Item;

const groups = fr.lexicon.split(';').map((group) => group.split(' '));
const small = `${fr.stopWords} ${fr.interrogatives}`.split(' ');
const entries = Array.from({ length: 500 }, (_, at) => entry(at));
const questions = entries.flatMap((one) => [0, 1, 2, 3].map((at) => question(one, at)));

interface Engine {
  name: string;
  build: () => (question: string) => unknown;
}

const engines: Engine[] = [{ name: 'parcours', build: asked }, ...(await peers())];
console.log('FAQ of 500 entries          index, first   index   query median      p99');
for (const engine of engines) measure(engine);

/** Thresholds are set when the first question comes: it counts for the index here. */
function asked(): (question: string) => unknown {
  const faq = createFaq({ language: 'fr', entries }, fr);
  faq.ask(questions[0] ?? '');
  return faq.search;
}

function measure({ name, build }: Engine): void {
  const indexMs = Array.from({ length: 9 }, () => timed(build));
  const search = build();
  // Fuse.js reads every text anew for each question, which takes it seconds: some are enough to tell.
  const asking = name === 'fuse.js' ? questions.slice(0, 8) : questions;
  const rounds = name === 'fuse.js' ? [0] : [0, 1, 2];
  const times = asking.map((asked) => Math.min(...rounds.map(() => timed(() => search(asked)))));
  times.sort((one, other) => one - other);
  const [median, slowest] = [
    times[Math.floor(times.length / 2)] ?? 0,
    times[Math.floor(times.length * 0.99)] ?? 0,
  ];
  const best = Math.min(...indexMs);
  const figures = [indexMs[0] ?? 0, best].map((ms) => `${ms.toFixed(1)} ms`.padStart(12));
  const queries = [median, slowest].map((ms) => `${ms.toFixed(2)} ms`.padStart(11));
  const isSlow = name === 'parcours' && (best > ceilings.indexMs || slowest > ceilings.slowestMs);
  console.log(`${name.padEnd(24)} ${figures.join('')} ${queries.join('')}${isSlow ? '  TOO SLOW' : ''}`);
  if (isSlow) process.exitCode = 1;
}

/** The others, each as its documentation has it for typing errors. */
async function peers(): Promise<Engine[]> {
  const documents = entries.map(({ alternates, ...one }) => ({ ...one, alternates: alternates?.join('\n') }));
  const fields = ['question', 'alternates', 'answer'];
  try {
    const { default: MiniSearch } = (await import(packageOf('minisearch'))) as Minisearch;
    const { default: Fuse } = (await import(packageOf('fuse.js'))) as FuseJs;
    const miniSearch = () => {
      const index = new MiniSearch({ fields, searchOptions: { fuzzy: 0.2, prefix: true } });
      index.addAll(documents);
      return (asked: string) => index.search(asked);
    };
    const fuse = () => {
      const index = new Fuse(documents, { keys: fields, includeScore: true, ignoreLocation: true });
      return (asked: string) => index.search(asked);
    };
    return [
      { name: 'minisearch', build: miniSearch },
      { name: 'fuse.js', build: fuse },
    ];
  } catch {
    console.log('minisearch and fuse.js are left out: npm ci --prefix bench');
    return [];
  }
}

interface Searching {
  search(asked: string): unknown;
}
interface Minisearch {
  default: new (options: object) => Searching & { addAll(documents: readonly object[]): void };
}
interface FuseJs {
  default: new (documents: readonly object[], options: object) => Searching;
}

/** Not written in the import, because types and bundlers would want it installed. */
function packageOf(name: string): string {
  return name;
}

function entry(at: number): FaqEntry {
  const own = [pick(groups), pick(groups), pick(groups)];
  const phrasing = () =>
    [pick(small), pick(small), ...own.map(pick), pick(small), pick(pick(groups))].join(' ');
  const answer = Array.from({ length: 40 }, (_, word) => (word % 2 ? pick(small) : pick(pick(groups)))).join(
    ' ',
  );
  return { id: `${at}`, question: phrasing(), alternates: [phrasing(), phrasing(), phrasing()], answer };
}

function question({ question: written }: FaqEntry, at: number): string {
  const words = [pick(small), ...written.split(' ').slice(1), pick(small)];
  if (at === 0) words[3] = `${words[3]?.slice(0, 2)}${words[3]?.slice(3)}`;
  return words.join(' ');
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** The same numbers in each run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
