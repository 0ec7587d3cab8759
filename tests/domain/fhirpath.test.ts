import { describe, expect, it } from 'vitest';
import {
  compileFhirPath,
  type Environment,
  FhirPathError,
} from '../../src/domain/questionnaire/fhirpath/index.ts';

const ordinal = (value: number) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  valueDecimal: value,
});
const colour = (code: string, extension?: object[]) => ({
  system: 'urn:example:colours',
  code,
  display: code.toUpperCase(),
  ...(extension && { extension }),
});

const response = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  authored: '2027-03-01T09:30:00+01:00',
  item: [
    { linkId: 'flag', answer: [{ valueBoolean: true }] },
    { linkId: 'off', answer: [{ valueBoolean: false }] },
    { linkId: 'count', answer: [{ valueInteger: 7 }] },
    { linkId: 'amount', answer: [{ valueDecimal: 2.5 }] },
    { linkId: 'word', answer: [{ valueString: 'Blue sky' }] },
    { linkId: 'born', answer: [{ valueDate: '2009-03-01' }] },
    { linkId: 'month', answer: [{ valueDate: '2021-05' }] },
    { linkId: 'load', answer: [{ valueQuantity: { value: 1200, unit: 'g', code: 'g' } }] },
    {
      linkId: 'colours',
      answer: [
        { valueCoding: colour('red', [ordinal(2)]) },
        {
          valueCoding: colour('blue', [
            { ...ordinal(3), url: 'http://hl7.org/fhir/StructureDefinition/itemWeight' },
          ]),
        },
      ],
    },
    { linkId: 'plain', answer: [{ valueCoding: colour('green') }] },
    {
      linkId: 'group',
      item: [
        {
          linkId: 'inner',
          answer: [{ valueInteger: 1, item: [{ linkId: 'deep', answer: [{ valueInteger: 4 }] }] }],
        },
        { linkId: 'inner', answer: [{ valueInteger: 2 }] },
      ],
    },
    {
      linkId: 'unknown',
      answer: [{ _valueString: { extension: [{ url: 'urn:example:why', valueCode: 'asked' }] } }],
    },
  ],
};

const environment: Environment = {
  variables: { resource: [response], age: [41], born: ['1986-02-03'], none: [], 'a-b': ['dash'] },
  now: '2027-03-01T10:15:30.250+01:00',
};
const run = (source: string, input: readonly unknown[] = [response]) =>
  compileFhirPath(source).evaluate(input, environment);
const value = (linkId: string) => `item.where(linkId = '${linkId}').answer.value`;

/** Each expression with what the specification says it gives. */
const labelled: Record<string, readonly (readonly [source: string, result: readonly unknown[]])[]> = {
  paths: [
    [value('count'), [7]],
    [`QuestionnaireResponse.${value('flag')}`, [true]],
    [`%resource.${value('amount')}`, [2.5]],
    ["item.where(linkId = 'count').answer.valueInteger", [7]],
    [`${value('colours')}.code`, ['red', 'blue']],
    [`${value('colours')}[1].display`, ['BLUE']],
    [`${value('colours')}[5]`, []],
    ["repeat(item).where(linkId = 'inner').answer.value", [1, 2]],
    ["repeat(item | answer).where(linkId = 'deep').answer.value", [4]],
    ["descendants().where(linkId = 'deep').answer.value", [4]],
    ["item.where(linkId = 'group').answers().value", [1, 2, 4]],
    ['item.`linkId`.first()', ['flag']],
    ['nothing.here', []],
    ['constructor', []],
    ['item.first().children().count()', [2]],
    [`${value('load')}.value`, [1200]],
  ],
  extensions: [
    [`${value('unknown')}.extension('urn:example:why').value`, ['asked']],
    [`${value('unknown')}.hasValue()`, [false]],
    [`${value('unknown')}.exists()`, [true]],
    [value('unknown'), []],
    [`${value('word')}.getValue()`, ['Blue sky']],
  ],
  'literals and comments': [
    ["'it\\'s \\u00e9 \\\\ \\n'", ["it's é \\ \n"]],
    ['1 /* one */ + 1 // two', [2]],
    ['{}', []],
    ["%`a-b` & %'a-b'", ['dashdash']],
    ['@2027-03-01T10:00Z', ['2027-03-01T10:00Z']],
    ['@T14:30', ['14:30']],
    ['3 days', [{ value: 3, unit: 'days' }]],
    ["4 'kg'", [{ value: 4, unit: 'kg', code: 'kg', system: 'http://unitsofmeasure.org' }]],
  ],
  'three-valued logic': [
    ['true and {}', []],
    ['{} and false', [false]],
    ['{} or true', [true]],
    ['false or {}', []],
    ['{} or false', []],
    ['{} and true', []],
    ['false or false', [false]],
    ['{} and {}', []],
    ['true xor {}', []],
    ['true xor false', [true]],
    ['false implies {}', [true]],
    ['{} implies true', [true]],
    ['true implies {}', []],
    ['{}.not()', []],
    ['3.not()', [false]],
    ['(1 = 1) and (%age > 40)', [true]],
    ['iif({}, 1, 2)', [2]],
    ['iif(true, 1)', [1]],
    ['(true | false).allTrue()', [false]],
    ['(true | false).anyTrue()', [true]],
    ['{}.allFalse()', [true]],
    ['{}.anyFalse()', [false]],
  ],
  arithmetic: [
    ['0.1 + 0.2', [0.3]],
    ['1.1 * 3', [3.3]],
    ['1000000.1 - 1000000', [0.1]],
    ['5 / 2', [2.5]],
    ['0.3 / 0.1', [3]],
    ['1 / 0', []],
    ['7 div 2', [3]],
    ['-7 div 2', [-3]],
    ['5.5 mod 0.7', [0.6]],
    ['5 mod 0', []],
    ['2 + 3 * 4', [14]],
    ['-(2 + 1)', [-3]],
    ['1 + {}', []],
    ['1.005.round(2)', [1.01]],
    ['2.5.round()', [3]],
    ['(70 / (1.75).power(2)).round(1)', [22.9]],
    ['16.sqrt()', [4]],
    ['(-1).sqrt()', []],
    ['0.ln()', []],
    ['8.log(2)', [3]],
    ['0.exp()', [1]],
    ['(-1.5).ceiling()', [-1]],
    ['(-1.5).truncate()', [-1]],
    ['(-3).abs()', [3]],
  ],
  texts: [
    ["'a' & {}", ['a']],
    ["'a' + {}", []],
    [`${value('word')}.substring(5)`, ['sky']],
    [`${value('word')}.substring(0, 4).upper()`, ['BLUE']],
    ["'abc'.substring(3)", []],
    ["'abc'.indexOf('c')", [2]],
    ["'abc'.contains('')", [true]],
    ["'abc'.startsWith('b')", [false]],
    ["'a.b'.replace('.', '$&')", ['a$&b']],
    ["'a1b2'.replaceMatches('\\\\d', '-')", ['a-b-']],
    ["'75001'.matches('^\\d{5}$')", [true]],
    ["'a,b'.split(',').join(' + ')", ['a + b']],
    ["' x '.trim().length()", [1]],
    ["'ab'.toChars()", ['a', 'b']],
    ['{}.length()', []],
  ],
  collections: [
    ['(1 | 2 | 2).count()', [2]],
    ['(1).combine(1).count()', [2]],
    ['(1).combine(1).isDistinct()', [false]],
    ['(1 | 2 | 3).exclude(2)', [1, 3]],
    ['(1 | 2 | 3).intersect(2 | 4)', [2]],
    ['(1 | 2).subsetOf(1 | 2 | 3)', [true]],
    ['(1 | 2 | 3).supersetOf(1 | 4)', [false]],
    ['(1 | 2 | 3).tail().first()', [2]],
    ['(1 | 2 | 3).skip(2)', [3]],
    ['(1 | 2 | 3).take(-1)', []],
    ['(1 | 2 | 3).last()', [3]],
    ['(1 | 2 | 3).where($this > 1 and $index < 2)', [2]],
    ['(1 | 2 | 3).select($this * 2)', [2, 4, 6]],
    ['(1 | 2 | 3).aggregate($total + $this, 10)', [16]],
    ['(1 | 2 | 3).sum()', [6]],
    ['{}.sum()', []],
    ['(4 | 2 | 3).min()', [2]],
    ["('b' | 'c' | 'a').max()", ['c']],
    ['(1 | 2).avg()', [1.5]],
    ['(1 | 2).all($this > 0)', [true]],
    ['{}.all(false)', [true]],
    ['(1 | 2).exists($this > 2)', [false]],
    ['2 in (1 | 2)', [true]],
    ['(1 | 2) contains 3', [false]],
    ['{} in (1 | 2)', []],
    ["item.where(linkId = 'flag').trace('t').linkId", ['flag']],
  ],
  equality: [
    ['1 = 1.0', [true]],
    ['1 = {}', []],
    ['(1 | 2) = (2 | 1)', [false]],
    ['(1 | 2) ~ (2 | 1)', [true]],
    ["'Été ' ~ 'été'", [true]],
    ["'a' != 'A'", [true]],
    ['{} ~ {}', [true]],
    ['1 !~ {}', [true]],
    [`${value('colours')}.first() = ${value('colours')}.last()`, [false]],
    ["1200 'g' = 1.2 'kg'", [true]],
    [`${value('load')} > 1 'kg'`, [true]],
    ["1 'kg' > 1 'cm'", []],
    ['7 days = 1 week', [true]],
  ],
  types: [
    [`${value('count')} is integer`, [true]],
    [`${value('count')} is System.Integer`, [true]],
    [`${value('word')}.is(string)`, [true]],
    [`${value('born')} is date`, [true]],
    ['item.answer.value.ofType(Coding).code', ['red', 'blue', 'green']],
    ['item.answer.value.ofType(boolean)', [true, false]],
    [`(${value('load')} as Quantity).unit`, ['g']],
    [`${value('load')}.as(Coding)`, []],
    ['{} is integer', []],
    ['%born is date', [true]],
  ],
  conversions: [
    ["'12'.toInteger()", [12]],
    ["'1.5'.toInteger()", []],
    ['@2027.toInteger()', []],
    ['3.0.toInteger()', []],
    ["'1.5'.toDecimal()", [1.5]],
    ['true.toInteger()', [1]],
    ["'Yes'.toBoolean()", [true]],
    ["'maybe'.convertsToBoolean()", [false]],
    ['0.0000001.toString()', ['0.0000001']],
    ["'2027-02-30'.convertsToDate()", [false]],
    ["'2027-02-28T10:00:00Z'.toDate()", ['2027-02-28']],
    ["'10:30'.toTime()", ['10:30']],
    ["'3 weeks'.toQuantity()", [{ value: 3, unit: 'weeks' }]],
    ["'3 stones'.toQuantity()", []],
    ["(4 'mg').toString()", ["4 'mg'"]],
  ],
  scores: [
    [`${value('colours')}.ordinal()`, [2, 3]],
    ["item.where(linkId = 'colours').answer.weight().sum()", [5]],
    [`${value('plain')}.ordinal()`, []],
  ],
};

describe('a FHIRPath expression', () => {
  for (const [subject, cases] of Object.entries(labelled)) {
    it.each(cases)(`gives what the specification says on ${subject}: %s`, (source, result) => {
      expect(run(source)).toEqual(result);
    });
  }

  it('asks the form for a score that the Coding does not carry', () => {
    const scoreOf = (coding: unknown) => ((coding as { code: string }).code === 'green' ? 4 : undefined);
    const found = compileFhirPath('item.answer.value.ofType(Coding).weight()').evaluate([response], {
      ...environment,
      scoreOf,
    });
    expect(found).toEqual([2, 3, 4]);
  });

  it('says which texts and variables it reads', () => {
    const { literals, variables, source } = compileFhirPath(
      "%resource.item.where(linkId = 'a').answer.value + %`b c`",
    );
    expect([...literals]).toEqual(['a']);
    expect([...variables]).toEqual(['resource', 'b c']);
    expect(source).toContain('%resource');
  });

  it('counts equal items of a repeat once, as `repeat` is defined', () => {
    const twin = { linkId: 'x', answer: [{ valueInteger: 1 }] };
    expect(
      run('repeat(item).count()', [
        {
          item: [
            { linkId: 'g', item: [twin] },
            { linkId: 'h', item: [{ ...twin }] },
          ],
        },
      ]),
    ).toEqual([3]);
  });
});

describe('what it does not have', () => {
  const fault = (work: () => unknown): FhirPathError => {
    try {
      work();
    } catch (error) {
      if (error instanceof FhirPathError) return error;
    }
    throw new Error('nothing was refused');
  };

  it.each([
    ['a.resolve()', 2],
    ["a.memberOf('x')", 2],
    ["%terminologies.expand('x')", 15],
    ['a.toString', -1],
    ['a.hasOwnProperty()', 2],
    ['where()', 0],
    ['first(1)', 0],
    ['1 +', 3],
    ['(1', 2],
    ['a..b', 2],
    ["'open", 0],
    ['@2027-13', 0],
    ['$that', 0],
    ['a b', 2],
    ['', 0],
    ['a # b', 2],
  ])('refuses %s where it stands', (source, at) => {
    if (at < 0) expect(compileFhirPath(source).source).toBe(source);
    else expect(fault(() => compileFhirPath(source)).at).toBe(at);
  });

  it.each([
    ['%missing', 1],
    ['%toString', 1],
    ['(1 | 2) + 1', 8],
    ["1 > 'a'", 2],
    ["1 + 'a'", 2],
    ['iif(1 | 2, 3)', 0],
    ['@T10:00 < @2027-01-01', 8],
    ["3 'kg' * 2 'm'", 7],
    ["today() + 1 'kg'", 8],
    ['item.is(HumanName)', 5],
    ["'a'.matches('(')", 0],
    ['(1 | 2).single()', 8],
    ['1.length()', 2],
  ])('refuses to run %s', (source, at) => {
    expect(fault(() => run(source)).at).toBe(at);
  });

  it('never repeats a value in what it says', () => {
    const secret = 'secret-value';
    const input = [
      { resourceType: 'QuestionnaireResponse', item: [{ linkId: 'q', answer: [{ valueString: secret }] }] },
    ];
    for (const source of [
      'item.answer.value + 1',
      'item.answer.value > 1',
      "'a'.matches(item.answer.value & '(')",
    ]) {
      const { message, stack } = fault(() => run(source, input));
      expect(`${message}${stack}`).not.toContain(secret);
    }
  });
});
