import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../bench/red-flags/evidence-for.ts';
import { fit } from '../../bench/red-flags/fit.ts';
import { messagesIn } from '../../bench/red-flags/messages.ts';
import { ptEvidence } from '../../src/domain/faq/red-flags/packs/pt-evidence.ts';
import { ptRedFlags } from '../../src/domain/faq/red-flags/packs/pt.ts';

describe('what is learnt of emergencies', () => {
  it('is what stands in the repository: the same messages give the same weights', () => {
    // The language of which the least was written: the others take ten times as long, by the same way.
    expect(evidenceFor(ptRedFlags).evidence).toEqual(ptEvidence);
  });

  it('comes from no message that it is measured by', () => {
    for (const language of ['fr', 'en', 'de', 'es', 'pt', 'ar']) {
      const writers = new Set(messagesIn(language).map(({ writer }) => writer));
      expect([...writers].filter((writer) => writer.startsWith('score'))).toEqual([]);
    }
  });
});

describe('the regression', () => {
  const examples = [
    { signs: ['chest', 'pain'], is: true, counts: 1 },
    { signs: ['pain', 'now'], is: true, counts: 1 },
    { signs: ['price', 'pain'], is: false, counts: 1 },
    { signs: ['price', 'scan'], is: false, counts: 1 },
  ];
  const how = { sparse: 0.1, small: 0.5, rounds: 4 };

  it('weighs for and against', () => {
    const { weights } = fit(examples, how);
    expect(weights.get('price')).toBeLessThan(0);
    expect(weights.get('chest')).toBeGreaterThan(0);
  });

  it('gives fewer signs a weight the sparser it is', () => {
    const many = fit(examples, { ...how, sparse: 0 }).weights.size;
    const few = fit(examples, { ...how, sparse: 3 }).weights.size;
    expect(few).toBeLessThan(many);
    expect(fit(examples, { ...how, sparse: 99 }).weights.size).toBe(0);
  });
});
