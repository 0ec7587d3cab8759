import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue, EnableWhen, QuestionnaireItem } from '../../src/contracts/questionnaire.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import type { Form } from '../../src/domain/questionnaire/form.ts';
import { lintForm } from '../../src/domain/questionnaire/lint/lint-form.ts';
import { safetyFlagUrl } from '../../src/domain/questionnaire/own-extension.ts';
import { sampleAnswers } from '../../src/domain/questionnaire/lint/sample-answers.ts';
import { createSession } from '../../src/domain/questionnaire/session.ts';
import { code, extension, q, questionnaire } from '../fixtures/small-form.ts';

/** Few questions with few answers, so that all ways to answer them can be gone through. */
const kinds: ((linkId: string) => QuestionnaireItem)[] = [
  (linkId) => q('boolean', linkId),
  (linkId) => q('choice', linkId, { answerOption: ['a', 'b', 'c'].map((one) => code(one)) }),
  (linkId) =>
    q('integer', linkId, {
      extension: [extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 4 })],
    }),
];
const everything: AnswerValue[][][] = [
  [[], [{ valueBoolean: true }], [{ valueBoolean: false }]],
  [[], ...['a', 'b', 'c'].map((one) => [code(one)])],
  [[], ...[0, 1, 2, 3, 4].map((valueInteger) => [{ valueInteger }])],
];

interface Drawn {
  kind: number;
  conditions: { on: number; operator: number; value: number }[];
  isAll: boolean;
}
const drawn: fc.Arbitrary<Drawn[]> = fc.array(
  fc.record({
    kind: fc.integer({ min: 0, max: 2 }),
    conditions: fc.array(
      fc.record({ on: fc.nat(), operator: fc.nat(6), value: fc.integer({ min: -1, max: 5 }) }),
      { maxLength: 3 },
    ),
    isAll: fc.boolean(),
  }),
  { minLength: 2, maxLength: 4 },
);

/** A condition that fits its question; its value need not be one that can be answered. */
function conditionOf(on: number, kind: number, { operator, value }: Drawn['conditions'][number]): EnableWhen {
  const question = `q${on}`;
  if (operator === 0) return { question, operator: 'exists', answerBoolean: value % 2 === 0 };
  const equals = operator % 2 === 0 ? ('=' as const) : ('!=' as const);
  if (kind === 0) return { question, operator: equals, answerBoolean: value % 2 === 0 };
  if (kind === 1) return { question, operator: equals, answerCoding: code('abcd'[value] ?? 'a').valueCoding };
  const operators = ['=', '!=', '<', '<=', '>', '>='] as const;
  return { question, operator: operators[operator % 6] ?? '=', answerInteger: value };
}

const itemsOf = (list: Drawn[]): QuestionnaireItem[] =>
  list.map(({ kind, conditions, isAll }, at) => {
    const enableWhen =
      at === 0 ? [] : conditions.map((one) => conditionOf(one.on % at, list[one.on % at]?.kind ?? 0, one));
    const item = kinds[kind]?.(`q${at}`) ?? q('string', `q${at}`);
    return { ...item, ...(enableWhen.length > 0 && { enableWhen, enableBehavior: isAll ? 'all' : 'any' }) };
  });

/** Every way to answer: one list of answers for each question. */
function* waysOf(list: Drawn[]): Generator<AnswerValue[][]> {
  const [first, ...rest] = list;
  if (!first) {
    yield [];
    return;
  }
  for (const answers of everything[first.kind] ?? [])
    for (const others of waysOf(rest)) yield [answers, ...others];
}

/** Goes through every way to answer the form. */
function neverAsked(form: Form, list: Drawn[]): ReadonlySet<string> {
  const never = new Set(form.all.map(({ linkId }) => linkId));
  for (const way of waysOf(list)) {
    const session = createSession(form);
    const nodes = form.all.flatMap((item) => [...session.nodesOf(item)]);
    for (const [at, node] of nodes.entries()) session.set(node, way[at] ?? []);
    for (const { enabled, item } of nodes) if (enabled) never.delete(item.linkId);
  }
  return never;
}

describe('what the lint says is never asked', () => {
  it('is never asked by the engine, however the form is answered, and all else is at least once', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const form = questionnaire(...itemsOf(list));
        const compiled = compileForm(form).form;
        if (!compiled) throw new Error('refused');
        const never = neverAsked(compiled, list);
        const findings = lintForm(form);
        const said = new Set(
          compiled.all
            .filter((item) => isSaidToBeNever(item.linkId, item.behavior, item.conditions.length))
            .map(({ linkId }) => linkId),
        );
        function isSaidToBeNever(linkId: string, behavior: string, count: number): boolean {
          const own = findings.filter(({ at }) => at === linkId);
          const dead = own.filter((one) => one.code === 'dead-condition').length;
          const whole = own.some((one) => one.code === 'contradiction' || one.code === 'never-asked');
          return whole || (behavior === 'all' ? dead > 0 : count > 0 && dead === count);
        }
        // Of `any`, what is left when some are dead may still contradict what opens its questions.
        const unsaid = [...never].filter((linkId) => !said.has(linkId));
        const excused = unsaid.filter((linkId) =>
          findings.some((one) => one.at === linkId && one.code === 'dead-condition'),
        );
        expect([...said].filter((linkId) => !never.has(linkId))).toEqual([]);
        expect(unsaid).toEqual(excused);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a condition that the lint says always holds', () => {
  it('holds for every answer there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 }),
        fc.nat(6),
        fc.integer({ min: -1, max: 5 }),
        (kind, operator, value) => {
          const condition = conditionOf(0, kind, { on: 0, operator, value });
          const form = questionnaire(
            kinds[kind]?.('q0') ?? q('string', 'q0'),
            q('string', 'shown', { enableWhen: [condition] }),
          );
          const compiled = compileForm(form).form;
          if (!compiled) throw new Error('refused');
          const holding = (everything[kind] ?? []).filter((answers) => {
            const session = createSession(compiled);
            const [asked, shown] = compiled.all.map((item) => [...session.nodesOf(item)][0]);
            if (asked) session.set(asked, answers);
            return shown?.enabled;
          }).length;
          const codes = lintForm(form).map((one) => one.code);
          expect(codes.includes('always-true')).toBe(holding === everything[kind]?.length);
          expect(codes.includes('dead-condition')).toBe(holding === 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Every place in a form, from the top. */
function* placesIn(value: unknown): Generator<[Record<string, unknown>, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, one] of Object.entries(value)) {
    yield [value as Record<string, unknown>, name];
    yield* placesIn(one);
  }
}

describe('a form in which anything may stand anywhere', () => {
  const sound = questionnaire(
    q('date', 'day', { extension: [extension('minValue', { valueDate: '1900-01-01' })] }),
    q('decimal', 'level', {
      extension: [extension('maxValue', { valueDecimal: 10 })],
      initial: [{ valueDecimal: 1 }],
    }),
    q('choice', 'colour', { answerOption: [code('a'), code('b')], repeats: true }),
    q('quantity', 'weight', {
      extension: [extension('questionnaire-unitOption', { valueCoding: { code: 'kg' } })],
    }),
    q('string', 'shown', {
      ...{
        enableBehavior: 'all',
        _text: { extension: [extension('translation', { extension: [{ url: 'lang', valueCode: 'en' }] })] },
      },
      enableWhen: [
        { question: 'day', operator: '<', answerDate: '2026-01-01' },
        { question: 'level', operator: '>', answerDecimal: 3 },
        { question: 'colour', operator: '!=', answerCoding: { code: 'a' } },
        { question: 'weight', operator: '>', answerQuantity: { value: 5, code: 'kg' } },
      ],
      extension: [
        {
          url: safetyFlagUrl,
          extension: [
            { url: 'code', valueCode: 'x' },
            { url: 'answer', valueString: 'y' },
            { url: 'tell', valueString: 'z' },
          ],
        },
      ],
    }),
  );
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '+275760-09-13',
      '9999-12-31',
      -1,
      1e300,
      1e-300,
      '',
      [],
      {},
      [null],
      null,
      true,
      'group',
      'date',
    ),
  );

  it('is examined without an error', () => {
    const count = [...placesIn(sound)].length;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(count), anything), { minLength: 1, maxLength: 3 }), (changes) => {
        const form = structuredClone(sound);
        const places = [...placesIn(form)];
        for (const [at, value] of changes) {
          const [owner, name] = places[at % places.length] ?? [];
          if (owner && name !== undefined) owner[name] = value;
        }
        for (const { words } of lintForm(form)) expect(words).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the answers that are made up', () => {
  it('fit their question, and begin with none', () => {
    const item = compileForm(questionnaire(kinds[2]?.('n') ?? q('integer', 'n'))).form?.all[0];
    const samples = item ? sampleAnswers(item, [{ valueInteger: 3 }]) : [];
    expect(samples[0]).toEqual([]);
    expect(samples.flat().map(({ valueInteger }) => valueInteger)).toEqual(
      expect.arrayContaining([0, 1, 2, 3, 4]),
    );
    expect(samples.flat().every(({ valueInteger = -1 }) => valueInteger >= 0 && valueInteger <= 4)).toBe(
      true,
    );
  });
});
