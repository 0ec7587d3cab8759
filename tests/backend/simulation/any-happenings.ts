import fc from 'fast-check';
import type { ConsentPurpose } from '../../../src/contracts/consent.ts';
import type { Happening } from './hostile-world.ts';

const who = fc.nat({ max: 5 });
const nth = fc.nat({ max: 30 });
const purpose = fc.constantFrom<ConsentPurpose>(
  ...(['reminder-sms', 'reminder-email', 'survey', 'recall', 'marketing-email', 'marketing-sms'] as const),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: fc.constant('book' as const), person: fc.nat({ max: 3 }), service: fc.nat({ max: 1 }) },
      leadHours: fc.integer({ min: 1, max: 400 }),
      agrees: fc.integer({ min: 0, max: 3 }).map((dice) => dice > 0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      who,
      byHours: fc.integer({ min: -200, max: 400 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('cancel', 'attended', 'noshow', 'answer', 'other'), who }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: fc.constant('decide' as const), who, purpose },
      decision: fc.constantFrom('given', 'given', 'refused', 'withdrawn'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('again', 'restate', 'hand-out-again'), nth }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), hours: fc.integer({ min: 0, max: 300 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('jump' as const), hours: fc.integer({ min: -3, max: 200 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('outage' as const), messages: fc.integer({ min: 1, max: 8 }) }),
  },
);
/** What may happen to a clinic, in any order. */
export const anyHappenings = fc.array(happening, { minLength: 5, maxLength: 40 });
