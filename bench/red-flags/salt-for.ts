import { compilePack } from '../../src/domain/faq/red-flags/compile-pack.ts';
import type { CompiledPack } from '../../src/domain/faq/red-flags/compile-pack.ts';
import type { Evidence } from '../../src/domain/faq/red-flags/evidence.ts';
import { foldMessage } from '../../src/domain/faq/red-flags/fold-message.ts';
import { judgeMessage } from '../../src/domain/faq/red-flags/judge-message.ts';
import { packEvidence, weightsByFamily } from '../../src/domain/faq/red-flags/pack-evidence.ts';
import { readMessage } from '../../src/domain/faq/red-flags/read-message.ts';
import { readWeights } from '../../src/domain/faq/red-flags/read-weights.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';

/** Of French 2,500 were tried; more than this, and the evidence is too large for the numbers it gets. */
const most = 50_000;

/** Reads each message once, and says what comes of it with other weights. */
function judging(texts: readonly string[], pack: RedFlagPack) {
  const { evidence: _before, ...patterns } = pack;
  const compiled = compilePack(patterns);
  const read = [...new Set(texts)].map((text) => readMessage(foldMessage(text), compiled));
  return {
    read,
    judge: (message: (typeof read)[number], weights: CompiledPack['weights'], evidence: Evidence) =>
      JSON.stringify(judgeMessage(message, { ...compiled, weights }, { ...evidence, packed: '' })),
  };
}

/** What the words themselves weigh, that numbers stand for on the device. */
const inWords = ({ weights }: Evidence): CompiledPack['weights'] =>
  new Map(
    [...weightsByFamily(weights)].map(([family, own]) => [family, (sign: string) => own.get(sign) ?? 0]),
  );

/**
 * How many messages are judged otherwise by the numbers that are sent than by the words that were learnt: some signs
 * without a weight meet the number of one that has one.
 */
export function judgedOtherwise(texts: readonly string[], pack: RedFlagPack, evidence: Evidence): number {
  const { read, judge } = judging(texts, pack);
  const [words, numbers] = [inWords(evidence), readWeights(packEvidence(evidence).packed)];
  return read.filter((one) => judge(one, words, evidence) !== judge(one, numbers, evidence)).length;
}

/** The first salt by which none of the messages is. */
export function saltFor(texts: readonly string[], pack: RedFlagPack, learnt: Omit<Evidence, 'salt'>): number {
  const { read, judge } = judging(texts, pack);
  const words = { ...learnt, salt: 0 };
  const known = read.map((message) => ({ message, right: judge(message, inWords(words), words) }));
  for (let salt = 0; salt < most; salt += 1) {
    const weights = readWeights(packEvidence({ ...words, salt }).packed);
    const other = known.findIndex(({ message, right }) => judge(message, weights, words) !== right);
    if (other < 0) return salt;
    // Whom one salt fails, the next is likely to: none reads all of them in vain.
    known.unshift(...known.splice(other, 1));
  }
  throw new Error('No salt judges every message as the words do.');
}
