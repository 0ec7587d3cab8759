/**
 * `npm run train:red-flags [language …]`: learns what tells an emergency, says how well it does on each writer when
 * it has not read that writer, and writes `packs/<language>-evidence.ts`. The same messages give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { enough } from '../../src/domain/faq/red-flags/evidence.ts';
import type { Evidence } from '../../src/domain/faq/red-flags/evidence.ts';
import { crossValidate, shares, thresholds } from './cross-validate.ts';
import { learn, weighables, writeWeights } from './examples.ts';
import type { Measure, Weighable } from './examples.ts';
import { messagesIn } from './messages.ts';
import { packOf } from './packs.ts';

const packs = join(import.meta.dirname, '../../src/domain/faq/red-flags/packs');
const how: Measure = { sparse: 2.5, small: 0.5, rounds: 12, scale: 3 };
/** How much a pattern adds, in the logits of the regression: what left the most recall on writers not read. */
const patternAdds = 2;
/** Whom to call depends on these. The rest is for medical rescue. */
const families: Record<string, readonly string[]> = {
  suicide: ['suicide', 'self-harm'],
  violence: ['violence'],
  child: ['child', 'child-abuse'],
  poisoning: ['poisoning', 'overdose', 'co'],
};
/** Signs of one family that are written down. */
const mostOfFamily = 40;

for (const language of process.argv.length > 2
  ? process.argv.slice(2)
  : ['fr', 'en', 'de', 'es', 'pt', 'ar']) {
  const from = performance.now();
  const pack = await packOf(language);
  const messages = weighables(messagesIn(language), pack);
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
      writeWeights(withoutFaint(weights)),
      ...Object.keys(families).map((family) => ofFamily(family, messages)),
    ].join('\n'),
  };
  write(language, evidence);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const bytes = gzipSync(evidence.weights, { level: 9 }).length;
  console.log(`${String(weights.size)} signs, ${String(bytes)} bytes gzip, ${seconds} s`);
}

/** Two words with the least weight cost most bytes and tell least. */
function withoutFaint(weights: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...weights].filter(([sign, weight]) => Math.abs(weight) > 1 || !sign.includes('_')));
}

/** Scaled so that `enough` is where the regression would say it is this family. */
function ofFamily(family: string, messages: readonly Weighable[]): string {
  const isOne = ({ family: own = '' }: Weighable) => families[family]?.includes(own) ?? false;
  const emergencies = messages.filter(({ kind }) => kind === 'emergency');
  const { bias } = learn(emergencies, { ...how, scale: 1 }, isOne);
  const { weights } = learn(emergencies, { ...how, scale: -enough / bias }, isOne);
  const strongest = [...weights].filter(([, weight]) => weight > 0).sort(([, one], [, other]) => other - one);
  return writeWeights(new Map(strongest.slice(0, mostOfFamily)), family);
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
