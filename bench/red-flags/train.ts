/**
 * `npm run train:red-flags [language …]`: learns what tells an emergency, says how well it does on each writer when
 * it has not read that writer, and writes `packs/<language>-evidence.ts`. The same messages give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { enough } from '../../src/domain/faq/red-flags/evidence.ts';
import type { Evidence } from '../../src/domain/faq/red-flags/evidence.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';
import { crossValidate, shares, thresholds } from './cross-validate.ts';
import { learn, weighables, writeWeights } from './examples.ts';
import type { Measure, Weighable } from './examples.ts';
import { messagesIn } from './messages.ts';
import { packOf } from './packs.ts';
import { mostBytes, patternAdds, settings, sparseness } from './settings.ts';

const packs = join(import.meta.dirname, '../../src/domain/faq/red-flags/packs');
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

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** Scaled so that `enough` is where the regression would say it is this family. */
function ofFamily(family: string, messages: readonly Weighable[]): string {
  const isOne = ({ family: own = '' }: Weighable) => families[family]?.includes(own) ?? false;
  const emergencies = messages.filter(({ kind }) => kind === 'emergency');
  const { bias } = learn(emergencies, { ...settings, sparse: fewSigns, scale: 1 }, isOne);
  const scale = -enough / (bias * lenient);
  return writeWeights(learn(emergencies, { ...settings, sparse: fewSigns, scale }, isOne).weights, family);
}

function write(language: string, { pattern, ifNow, call, weights }: Evidence): void {
  const text = `import type { Evidence } from '../evidence.ts';

/** Written by \`npm run train:red-flags\`; to be validated by the clinic's physicians with the patterns. */
export const ${language}Evidence: Evidence = {
  pattern: ${String(pattern)},
  ifNow: ${String(ifNow)},
  call: ${String(call)},
  weights: \`${weights}\`,
};
`;
  writeFileSync(join(packs, `${language}-evidence.ts`), text);
}

for (const language of process.argv.length > 2
  ? process.argv.slice(2)
  : ['fr', 'en', 'de', 'es', 'pt', 'ar']) {
  const from = performance.now();
  const pack = await packOf(language);
  const messages = weighables(messagesIn(language), pack);
  const how = fitting(messages, pack);
  const judged = crossValidate(messages, { how, pack, patternAdds });
  const levels = thresholds(judged);
  console.log(
    `\n${language}: ${String(messages.length)} messages; each writer unread\n${shares(judged, levels.ifNow)}`,
  );
  const { bias, weights } = learn(messages, how);
  const evidence: Evidence = {
    pattern: Math.round(patternAdds * how.scale),
    ifNow: Math.round(levels.ifNow - bias),
    call: Math.round(levels.call - bias),
    weights: [
      writeWeights(weights),
      ...Object.keys(families).map((family) => ofFamily(family, messages)),
    ].join('\n'),
  };
  write(language, evidence);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const bytes = gzipped(JSON.stringify({ ...pack, evidence }));
  console.log(
    `${String(weights.size)} signs (sparse ${String(how.sparse)}), pack ${String(bytes)} bytes gzip, ${seconds} s`,
  );
}
