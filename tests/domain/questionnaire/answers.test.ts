import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue, QuestionnaireItem } from '../../../src/contracts/questionnaire.ts';
import { compareTimes } from '../../../src/domain/questionnaire/compare-times.ts';
import { findProblems } from '../../../src/domain/questionnaire/find-problems.ts';
import { itemText, keyOf, optionText } from '../../../src/domain/questionnaire/localise-form.ts';
import { readTyped } from '../../../src/domain/questionnaire/read-typed.ts';
import { createSession } from '../../../src/domain/questionnaire/session.ts';
import { validateResponse } from '../../../src/domain/questionnaire/validate-response.ts';
import { at, code, extension, fill, formOf, q } from '../../fixtures/small-form.ts';

const ucum = 'http://unitsofmeasure.org';

describe('the rules of an answer', () => {
  const form = formOf(
    q('integer', 'age', {
      extension: [extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 120 })],
    }),
    q('decimal', 'weight', { extension: [extension('maxDecimalPlaces', { valueInteger: 1 })] }),
    q('string', 'name', { maxLength: 5, extension: [extension('minLength', { valueInteger: 2 })] }),
    q('string', 'postcode', { extension: [extension('regex', { valueString: '\\d{5}' })] }),
    q('date', 'since', { extension: [extension('minValue', { valueDate: '2000-01-01' })] }),
    q('choice', 'colour', {
      repeats: true,
      answerOption: [
        code('red'),
        code('blue'),
        { ...code('none'), extension: [extension('questionnaire-optionExclusive', { valueBoolean: true })] },
      ],
    }),
    q('open-choice', 'other', { answerOption: [code('a')] }),
    q('attachment', 'file', {
      extension: [
        extension('mimeType', { valueCode: 'image/*' }),
        extension('maxSize', { valueDecimal: 0.001 }),
      ],
    }),
    q('quantity', 'height', {
      extension: [
        extension('questionnaire-unit', { valueCoding: { system: ucum, code: 'cm', display: 'cm' } }),
      ],
    }),
    q('reference', 'doctor', {
      extension: [extension('questionnaire-referenceResource', { valueCode: 'Practitioner' })],
    }),
    q('boolean', 'must', { required: true }),
    q('group', 'pair', {
      repeats: true,
      extension: [extension('questionnaire-maxOccurs', { valueInteger: 2 })],
      item: [q('string', 'one')],
    }),
    q('display', 'note'),
  );
  const answered = (linkId: string, ...values: AnswerValue[]) => ({ linkId, answer: values });
  const broken = (...item: object[]) =>
    validateResponse(form, {
      resourceType: 'QuestionnaireResponse',
      item: [...item, answered('must', { valueBoolean: false })],
    }).map(({ rule, at: place }) => `${place}: ${rule}`);
  const file = (contentType: string, bytes: number) =>
    answered('file', { valueAttachment: { contentType, data: btoa('x'.repeat(bytes)) } });

  it.each([
    ['a number that is too small', [answered('age', { valueInteger: -1 })], ['age: min-value']],
    ['one that is too large', [answered('age', { valueInteger: 121 })], ['age: max-value']],
    ['one with too many decimals', [answered('weight', { valueDecimal: 70.25 })], ['weight: decimal-places']],
    ['one beyond 32 bits', [answered('age', { valueInteger: 3_000_000_000 })], ['age: wrong-type']],
    ['a text that is too long', [answered('name', { valueString: 'Marguerite' })], ['name: max-length']],
    ['one that is too short', [answered('name', { valueString: 'M' })], ['name: min-length']],
    ['one that has not its form', [answered('postcode', { valueString: '7500' })], ['postcode: regex']],
    ['a date that is too early', [answered('since', { valueDate: '1999-12-31' })], ['since: min-value']],
    ['a day that there is not', [answered('since', { valueDate: '2021-02-30' })], ['since: wrong-type']],
    ['a code that is not offered', [answered('colour', code('green'))], ['colour: not-an-option']],
    ['none together with one', [answered('colour', code('red'), code('none'))], ['colour: exclusive-option']],
    ['a file of another type', [file('application/pdf', 10)], ['file: attachment-mime']],
    ['a file that is too large', [file('image/png', 1_200)], ['file: attachment-size']],
    [
      'another unit',
      [answered('height', { valueQuantity: { value: 1.7, unit: 'm', code: 'm', system: ucum } })],
      ['height: unit'],
    ],
    [
      'a reference to something else',
      [answered('doctor', { valueReference: { reference: 'Patient/1' } })],
      ['doctor: reference-type'],
    ],
    [
      'a second answer',
      [answered('age', { valueInteger: 1 }, { valueInteger: 2 })],
      ['age: too-many-answers'],
    ],
    [
      'a group too many',
      [1, 2, 3].map((one) => ({ linkId: 'pair', item: [answered('one', { valueString: `${one}` })] })),
      ['pair: too-many-answers', 'one[1]: too-many-answers'],
    ],
    ['an answer to a group', [{ ...answered('pair', { valueString: 'x' }) }], ['pair: answer-on-group']],
    ['an answer to a remark', [answered('note', { valueString: 'x' })], ['note: answer-on-display']],
    [
      'what the form does not ask',
      [answered('shoe-size', { valueInteger: 40 })],
      ['shoe-size: unknown-linkid'],
    ],
    ['an answer of another type', [answered('age', { valueString: 'forty' })], ['age: wrong-type']],
  ])('%s breaks one', (_, item, expected) => {
    expect(broken(...item)).toEqual(expected);
  });

  it('are kept by answers that are right', () => {
    expect(
      broken(
        answered('age', { valueInteger: 0 }),
        answered('weight', { valueDecimal: 70.5 }),
        answered('name', { valueString: '👩‍⚕️a' }),
        answered('postcode', { valueString: '75011' }),
        answered('since', { valueDate: '2021' }),
        answered('colour', code('none')),
        answered('other', { valueString: 'mine' }),
        file('image/png', 900),
        answered('height', { valueQuantity: { value: 170, unit: 'cm', code: 'cm', system: ucum } }),
        answered('doctor', { valueReference: { reference: 'https://fhir.example/r4/Practitioner/7' } }),
      ),
    ).toEqual([]);
  });

  it('bind what is asked alone', () => {
    const gated = formOf(
      q('boolean', 'gate'),
      q('group', 'box', {
        required: true,
        enableWhen: [{ question: 'gate', operator: '=', answerBoolean: true }],
        item: [q('string', 'needed', { required: true })],
      }),
    );
    const missing = (session: ReturnType<typeof fill>) =>
      findProblems(session.top).map(({ rule, at: place }) => `${place}: ${rule}`);
    expect(missing(fill(gated))).toEqual([]);
    expect(missing(fill(gated, { gate: [{ valueBoolean: true }] }))).toEqual([
      'box: required',
      'needed: required',
    ]);
    const stored = { item: [{ linkId: 'box', item: [answered('needed', { valueString: 'x' })] }] };
    expect(validateResponse(gated, stored)).toEqual([{ rule: 'not-enabled', at: 'needed' }]);
  });
});

describe('stored answers', () => {
  it('of an older form are kept as far as they still fit, and what is lost is named', () => {
    const now = formOf(
      q('string', 'kept'),
      q('choice', 'retyped', { answerOption: [code('a')] }),
      q('group', 'box', { item: [q('boolean', 'moved')] }),
    );
    const session = createSession(now, {
      response: {
        item: [
          { linkId: 'kept', answer: [{ valueString: 'as it was' }, { valueString: '' }] },
          { linkId: 'retyped', answer: [{ valueString: 'a' }] },
          { linkId: 'gone', answer: [{ valueBoolean: true }] },
          { linkId: 'moved', answer: [{ valueBoolean: false }] },
        ],
      },
    });
    expect(session.lost).toEqual([
      { rule: 'wrong-type', at: 'retyped' },
      { rule: 'unknown-linkid', at: 'gone' },
    ]);
    expect(session.response().item).toEqual([
      { linkId: 'kept', answer: [{ valueString: 'as it was' }] },
      { linkId: 'box', item: [{ linkId: 'moved', answer: [{ valueBoolean: false }] }] },
    ]);
  });

  it('to what is not asked do not come back', () => {
    const form = formOf(
      q('boolean', 'gate'),
      q('string', 'secret', { enableWhen: [{ question: 'gate', operator: '=', answerBoolean: true }] }),
    );
    const response = { item: [{ linkId: 'secret', answer: [{ valueString: 'left over' }] }] };
    const session = fill(form, { gate: [{ valueBoolean: true }] }, createSession(form, { response }));
    expect(at(session, 'secret').answers).toEqual([]);
  });
});

describe('what is typed', () => {
  const read = (
    type: string,
    text: string,
    { locale = 'fr', ...more }: Partial<QuestionnaireItem> & { locale?: string } = {},
  ) => {
    const { answers, rule } = readTyped(formOf(q(type, 'x', more)).items[0]!, text, locale);
    return rule ?? answers?.map((answer) => Object.values(answer)[0] as unknown)[0];
  };

  it.each([
    ['decimal', '72,5', 'fr', 72.5],
    ['decimal', '1 234,5', 'fr', 1234.5],
    ['decimal', '1.234,5', 'de', 1234.5],
    ['decimal', '1,234.5', 'en', 1234.5],
    ['decimal', '72.5', 'fr', 72.5],
    ['decimal', '٧٢٫٥', 'ar', 72.5],
    ['decimal', '−3', 'fr', -3],
    ['decimal', 'douze', 'fr', 'wrong-type'],
    ['decimal', '1e5', 'fr', 'wrong-type'],
    ['integer', '3,5', 'fr', 'wrong-type'],
    ['integer', ' 42 ', 'fr', 42],
    ['integer', '۴۲', 'ar', 42],
    ['date', '12/3/2021', 'fr', '2021-03-12'],
    ['date', '12.3.2021', 'de', '2021-03-12'],
    ['date', '3/12/2021', 'en-US', '2021-03-12'],
    ['date', '3/2021', 'fr', '2021-03'],
    ['date', '1987', 'fr', '1987'],
    ['date', '1987-05-12', 'fr', '1987-05-12'],
    ['date', '31/02/2021', 'fr', 'wrong-type'],
    ['date', '12/3/21', 'fr', 'wrong-type'],
    ['time', '8h30', 'fr', '08:30:00'],
    ['time', '8:30 pm', 'en', '20:30:00'],
    ['time', '25:00', 'fr', 'wrong-type'],
    ['string', '  Ana ', 'fr', 'Ana'],
    ['url', 'a b', 'fr', 'wrong-type'],
  ])('as a %s: %s in %s is %s', (...[type, text, locale, expected]) => {
    expect(read(type, text, { locale })).toBe(expected);
  });

  it('may be nothing, which is no answer', () => {
    for (const type of ['string', 'integer', 'date', 'quantity']) {
      expect(readTyped(formOf(q(type, 'x')).items[0]!, '  ', 'fr')).toEqual({ answers: [] });
    }
  });

  it('counts decimals as they are typed', () => {
    const one = { extension: [extension('maxDecimalPlaces', { valueInteger: 1 })] };
    expect(read('decimal', '12,50', one)).toBe('decimal-places');
    expect(read('decimal', '12,5', one)).toBe(12.5);
  });

  it('has the unit of the form', () => {
    const units = ['kg', 'lb'].map((unit) =>
      extension('questionnaire-unitOption', { valueCoding: { system: ucum, code: unit, display: unit } }),
    );
    expect(read('quantity', '72,5 kg', { extension: units })).toEqual({
      value: 72.5,
      unit: 'kg',
      system: ucum,
      code: 'kg',
    });
    expect(read('quantity', '70', { extension: units.slice(0, 1) })).toEqual({
      value: 70,
      unit: 'kg',
      system: ucum,
      code: 'kg',
    });
  });

  it('is read without ever throwing, and what is read is of its type', () => {
    const types = [
      'string',
      'text',
      'integer',
      'decimal',
      'date',
      'dateTime',
      'time',
      'url',
      'quantity',
      'boolean',
      'choice',
    ];
    fc.assert(
      fc.property(
        fc.tuple(
          fc.constantFrom(...types),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('fr', 'en', 'ar', 'de'),
        ),
        ([type, text, locale]) => {
          const form = formOf(q(type, 'x'));
          const { answers } = readTyped(form.items[0]!, text, locale);
          if (answers?.length) {
            expect(validateResponse(form, { item: [{ linkId: 'x', answer: answers }] })).toEqual([]);
          }
        },
      ),
    );
  });
});

describe('dates and times', () => {
  const part = (most: number) =>
    fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
  const date = fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), part(12), part(28), fc.integer({ min: 1, max: 3 }))
    .map(([y, m, d, parts]) => [y, m, d].slice(0, parts).join('-'));

  it('are in one order, whichever is asked first', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const order = compareTimes(one, other);
        const back = compareTimes(other, one);
        expect(order === undefined ? undefined : Math.sign(order)).toBe(
          back === undefined ? undefined : 0 - Math.sign(back),
        );
        if (one.length === other.length)
          expect(Math.sign(order ?? NaN)).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });
});

describe('texts', () => {
  const inFrench = (content: string, lang = 'fr') => ({
    extension: [
      extension('translation', {
        extension: [
          { url: 'lang', valueCode: lang },
          { url: 'content', valueString: content },
        ],
      }),
    ],
  });
  const form = formOf(
    q('choice', 'side', {
      text: 'Which side?',
      _text: inFrench('Quel côté ?'),
      answerOption: [{ valueCoding: { code: 'l', display: 'Left', _display: inFrench('Gauche', 'fr-CA') } }],
    }),
  );
  const [item] = form.items;
  const [option] = item!.options!;

  it('are of the very language, else of the language without its region, else as they were written', () => {
    expect(itemText(item!, 'en', 'fr-BE')).toEqual({ text: 'Quel côté ?', language: 'fr' });
    expect(itemText(item!, 'en', 'de')).toEqual({ text: 'Which side?', language: 'en' });
    expect(itemText(item!, 'en', 'en-GB')).toEqual({ text: 'Which side?', language: 'en' });
    expect(optionText(option!, 'en', 'fr-CA')?.text).toBe('Gauche');
    expect(optionText(option!, 'en', 'fr')?.text).toBe('Left');
    expect(keyOf(option!)).toBe('l');
  });
});
