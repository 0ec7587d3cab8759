import { gzipSync } from 'node:zlib';
import { enough } from '../../src/domain/faq/red-flags/evidence.ts';
import type { Evidence } from '../../src/domain/faq/red-flags/evidence.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';
import { crossValidate, thresholds } from './cross-validate.ts';
import type { Judged } from './cross-validate.ts';
import { learn, weighables, writeWeights } from './examples.ts';
import type { Measure, Weighable } from './examples.ts';
import { messagesIn } from './messages.ts';
import { saltFor } from './salt-for.ts';
import { mostBytes, patternAdds, settings, sparseness } from './settings.ts';

/** What was learnt of a language, and how well it does. */
export interface Training {
  evidence: Evidence;
  /** Each message as who has not read its writer weighs it, and from where on that is an alarm. */
  judged: readonly Judged[];
  from: number;
}

/** Whom to call depends on these. The rest is for medical rescue. */
const families: Record<string, readonly string[]> = {
  suicide: ['suicide', 'self-harm'],
  violence: ['violence'],
  child: ['child', 'child-abuse'],
};
/** Of one family some dozens of signs are enough. */
const fewSigns = 24;
/** Rarer families are named a little before the regression would. */
const lenient = 0.7;

/** The most that is learnt in the bytes a language may have. */
function fitting(messages: readonly Weighable[], pack: RedFlagPack): Measure {
  const { evidence: _before, ...patterns } = pack;
  const room = mostBytes(pack.language) - gzipped(JSON.stringify(patterns));
  const measures = sparseness.map((sparse) => ({ ...settings, sparse }));
  const isFitting = (how: Measure) => gzipped(writeWeights(learn(messages, how).weights)) <= room;
  return measures.find(isFitting) ?? { ...settings, sparse: Math.max(...sparseness) };
}

/** Scaled so that `enough` is where the regression would say it is this family. */
function ofFamily(family: string, messages: readonly Weighable[]): string {
  const isOne = ({ family: own = '' }: Weighable) => families[family]?.includes(own) ?? false;
  const emergencies = messages.filter(({ kind }) => kind === 'emergency');
  const { bias } = learn(emergencies, { ...settings, sparse: fewSigns, scale: 1 }, isOne);
  const scale = -enough / (bias * lenient);
  return writeWeights(learn(emergencies, { ...settings, sparse: fewSigns, scale }, isOne).weights, family);
}

/** Learns from all messages of the language, to the bytes it may have. */
export function evidenceFor(pack: RedFlagPack): Training {
  const messages = weighables(messagesIn(pack.language), pack);
  const how = fitting(messages, pack);
  const judged = crossValidate(messages, { how, pack, patternAdds });
  const levels = thresholds(judged);
  const { bias, weights } = learn(messages, how);
  const named = Object.keys(families).map((family) => ofFamily(family, messages));
  const learnt = {
    pattern: Math.round(patternAdds * how.scale),
    ifNow: Math.round(levels.ifNow - bias),
    call: Math.round(levels.call - bias),
    weights: [writeWeights(weights), ...named].join('\n'),
  };
  const texts = messages.map(({ text }) => text);
  const evidence = { ...learnt, salt: saltFor(texts, pack, learnt) };
  return { evidence, judged, from: levels.ifNow };
}

/** Bytes of a text as it goes over the wire. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
