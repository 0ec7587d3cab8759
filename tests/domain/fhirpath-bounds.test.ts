import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFhirPath, FhirPathError } from '../../src/domain/questionnaire/fhirpath/index.ts';

const now = '2027-03-01T10:15:30+01:00';
const run = (source: string, input: readonly unknown[]) =>
  compileFhirPath(source).evaluate(input, { variables: { resource: input }, now });

/** What authors write, in any order. */
const words = fc.constantFrom(
  ...'item answer value linkId where ( ) [ ] . , + - * / div mod & | = != ~ !~ < > <= >= and or xor implies in contains'.split(
    ' ',
  ),
  ...[
    "'a'",
    '1',
    '2.5',
    '@2027-03',
    '@T10:00',
    '3 days',
    "4 'kg'",
    '%resource',
    '$this',
    '$index',
    '$total',
    '{}',
  ],
  ...[
    'first()',
    'exists(',
    'sum()',
    'repeat(',
    'iif(',
    'ofType(',
    'is',
    'as',
    'Quantity',
    'toString()',
    '`x`',
    '//',
    '/*',
  ],
);
const expression = fc.oneof(
  fc.array(words, { maxLength: 20 }).map((all) => all.join(' ')),
  fc.string({ maxLength: 60 }),
);
const form = {
  resourceType: 'QuestionnaireResponse',
  item: [{ linkId: 'a', answer: [{ valueInteger: 1 }] }],
};

/** Runs it, and lets pass what was refused. */
function refusedOrDone(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    return error instanceof FhirPathError && !/undefined|object/.test(error.message);
  }
}

describe('an expression of any kind', () => {
  it('is compiled and run, or refused with a FhirPathError', () => {
    fc.assert(
      fc.property(expression, (source) => refusedOrDone(() => run(source, [form]))),
      { numRuns: 3000 },
    );
  });

  it('runs on any JSON, or is refused with a FhirPathError', () => {
    const sources = [
      'item.answer.value + 1',
      'descendants().value.ofType(Quantity) > 3',
      'repeat(children()).distinct().count()',
      'value & code',
      'value ~ code',
      'extension.value.toString()',
    ];
    const key = fc.constantFrom(
      'item',
      'answer',
      'value',
      'valueDate',
      '_valueDate',
      'code',
      'extension',
      'resourceType',
    );
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 0, -1.5, 'x', '2027-03-01', '', '__proto__'),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(key, tie('json'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(json, fc.constantFrom(...sources), (input, source) =>
        refusedOrDone(() => run(source, [input])),
      ),
      { numRuns: 2000 },
    );
  });

  it('adds decimals of two places to the cent', () => {
    const cents = fc.nat(1_000_000);
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [left, right] = [a, b].map((amount) => (amount / 100).toFixed(2));
        expect(run(`${left} + ${right}`, [form])).toEqual([(a + b) / 100]);
        expect(run(`${left} - ${right}`, [form])).toEqual([(a - b) / 100]);
      }),
    );
  });
});

describe('bounds', () => {
  it.each(['repeat($this)', 'item.repeat($this | %resource.item)', '(1 | 2).repeat(1)'])(
    'ends a repeat that comes back to where it was: %s',
    (source) => {
      expect(run(source, [form]).length).toBeLessThan(10);
    },
  );

  it('refuses a repeat that never comes back', () => {
    expect(() => run('1.repeat($this + 1)', [form])).toThrow(FhirPathError);
  });

  it('refuses what is nested deeper than a stack', () => {
    const deep = `${'('.repeat(50_000)}1${')'.repeat(50_000)}`;
    const long = `1${' + 1'.repeat(50_000)}`;
    expect(() => run(deep, [form])).toThrow(FhirPathError);
    expect(() => run(long, [form])).toThrow(FhirPathError);
  });

  it('walks 10,000 items of a form without comparing each with each', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      linkId: `q${index}`,
      text: 'the same text',
      answer: [{ valueInteger: index % 7 }],
    }));
    const big = [{ resourceType: 'QuestionnaireResponse', item: [{ linkId: 'g', item: items }] }];
    const start = performance.now();
    expect(run("%resource.repeat(item).where(linkId = 'q9999').answer.value", big)).toEqual([9999 % 7]);
    expect(run('descendants().answer.value.distinct().count()', big)).toEqual([7]);
    expect(run('item.item.linkId.distinct().count()', big)).toEqual([10_000]);
    // Ten to twenty times what it takes; a comparison of each with each takes a minute.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
