import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../bench/red-flags/messages.ts';
import { judgedOtherwise } from '../../bench/red-flags/salt-for.ts';
import type { Evidence } from '../../src/domain/faq/red-flags/evidence.ts';
import { packEvidence, weightsByFamily } from '../../src/domain/faq/red-flags/pack-evidence.ts';
import { arEvidence } from '../../src/domain/faq/red-flags/packs/ar-evidence.ts';
import { deEvidence } from '../../src/domain/faq/red-flags/packs/de-evidence.ts';
import { enEvidence } from '../../src/domain/faq/red-flags/packs/en-evidence.ts';
import { esEvidence } from '../../src/domain/faq/red-flags/packs/es-evidence.ts';
import { frEvidence } from '../../src/domain/faq/red-flags/packs/fr-evidence.ts';
import { ptEvidence } from '../../src/domain/faq/red-flags/packs/pt-evidence.ts';
import { loadRedFlagPack } from '../../src/domain/faq/load-packs.ts';
import { readWeights } from '../../src/domain/faq/red-flags/read-weights.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';
import { faqPacks } from '../../rollup.faq-packs.mjs';

const learnt = {
  ...{ ar: arEvidence, de: deEvidence, en: enEvidence },
  ...{ es: esEvidence, fr: frEvidence, pt: ptEvidence },
};
const languages = Object.entries(learnt);
const packOf = async (language: string) => (await loadRedFlagPack(language)) as RedFlagPack;

/** Every weight that was written down, as the device reads it. */
function expectEachWeight({ weights, ...rest }: Evidence): void {
  const read = readWeights(packEvidence({ weights, ...rest }).packed);
  const written = weightsByFamily(weights);
  expect([...read.keys()]).toEqual([...written.keys()]);
  for (const [family, own] of written)
    for (const [sign, weight] of own)
      expect([family, sign, read.get(family)?.(sign)]).toEqual([family, sign, weight]);
}

const weightLines = fc
  .uniqueArray(
    fc.record({ sign: fc.stringMatching(/^[a-zء-ي_$,]{1,11}$/u), weight: fc.integer({ min: -9, max: 9 }) }),
    { selector: ({ sign }) => sign, minLength: 1, maxLength: 400 },
  )
  .map((signs) => signs.map(({ sign, weight }) => `${weight} ${sign}`).join('\n'));

describe('what was learnt, as it is sent', () => {
  it.each(languages)('has each weight that was written down: %s', (_language, evidence) => {
    expectEachWeight(evidence);
  });

  it('has each weight of whatever was learnt', () => {
    fc.assert(
      fc.property(weightLines, fc.nat({ max: 9999 }), (weights, salt) => {
        expectEachWeight({ weights, salt, pattern: 9, ifNow: 7, call: 13 });
      }),
    );
  });

  it.each(languages)('takes one unknown sign in 512 for another: %s', (_language, evidence) => {
    const adds = readWeights(packEvidence(evidence).packed).get('');
    const asked = Array.from({ length: 200_000 }, (_, at) => `${at.toString(36)}_?`);
    const met = asked.filter((sign) => adds?.(sign)).length;
    expect(asked.length / met).toBeGreaterThan(512 / 1.15);
    expect(asked.length / met).toBeLessThan(512 * 1.15);
  });

  it.each(languages)('judges no message it was learnt from otherwise: %s', async (language, evidence) => {
    const texts = messagesIn(language).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(800);
    expect(judgedOtherwise(texts, await packOf(language), evidence)).toBe(0);
  });

  it.each(languages)('is what a pack has, whether it was built or not: %s', async (language, evidence) => {
    const path = fileURLToPath(
      new URL(`../../src/domain/faq/red-flags/packs/${language}.ts`, import.meta.url),
    );
    const [, built = ''] = /^export const \w+ = (.*);$/.exec((await faqPacks.load(path))?.code ?? '') ?? [];
    const pack = await packOf(language);
    expect(JSON.parse(built)).toEqual(pack);
    expect(pack.evidence).toEqual(packEvidence(evidence));
    // The words stay where physicians read them.
    expect(built).not.toContain(evidence.weights.split(' ').slice(1, 4).join(' '));
  });
});

describe('what is read', () => {
  it('may be anything, and ends', () => {
    const letters = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(letters, fc.nat(), letters, (text, size, sign) => {
        for (const packed of [text, `:${size}:${text}`])
          for (const adds of readWeights(packed).values())
            expect(Math.abs(adds(sign))).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('may be nothing: then no sign adds anything', () => {
    expect(readWeights('').get('')?.('resp')).toBe(0);
  });
});

describe('what is written by hand', () => {
  it.each(['12 resp', '7', 'seven resp', '3 resp\n2 resp', '3 resp resp'])(
    'and wrong is refused: %j',
    (weights) => {
      expect(() => packEvidence({ weights, salt: 0, pattern: 9, ifNow: 7, call: 13 })).toThrow();
    },
  );
});
