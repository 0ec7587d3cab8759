/**
 * `npm run train:red-flags [language …]`: learns what tells an emergency, says how well it does on each writer when
 * it has not read that writer, and writes `packs/<language>-evidence.ts`. The same messages give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/domain/faq/red-flags/evidence.ts';
import { packEvidence } from '../../src/domain/faq/red-flags/pack-evidence.ts';
import { shares } from './cross-validate.ts';
import { evidenceFor, gzipped } from './evidence-for.ts';
import { packOf } from './packs.ts';

const packs = join(import.meta.dirname, '../../src/domain/faq/red-flags/packs');
const named = process.argv.slice(2);

function write(language: string, { pattern, ifNow, call, salt, weights }: Evidence): void {
  const text = `import type { Evidence } from '../evidence.ts';

/** Written by \`npm run train:red-flags\`; to be validated by the clinic's physicians with the patterns. */
export const ${language}Evidence: Evidence = {
  pattern: ${String(pattern)},
  ifNow: ${String(ifNow)},
  call: ${String(call)},
  salt: ${String(salt)},
  weights: \`${weights}\`,
};
`;
  writeFileSync(join(packs, `${language}-evidence.ts`), text);
}

for (const language of named.length > 0 ? named : ['fr', 'en', 'de', 'es', 'pt', 'ar']) {
  const start = performance.now();
  const pack = await packOf(language);
  const { evidence, judged, from } = evidenceFor(pack);
  write(language, evidence);
  const bytes = gzipped(JSON.stringify({ ...pack, evidence: packEvidence(evidence) }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `\n${language}: ${String(judged.length)} messages, each writer unread\n${shares(judged, from)}`,
  );
  console.log(`  ${String(bytes)} bytes gzip, ${seconds} s`);
}
