import { describe, expect, it } from 'vitest';
import type { Questionnaire, QuestionnaireItem } from '../../../src/contracts/questionnaire.ts';
import { compileForm } from '../../../src/domain/questionnaire/compile-form.ts';
import { createSession } from '../../../src/domain/questionnaire/session.ts';
import { totalScore } from '../../../src/domain/questionnaire/total-score.ts';
import { at, code, extension, fill, formOf, q, questionnaire } from '../../fixtures/small-form.ts';

const codesOf = (source: unknown) =>
  compileForm(source).diagnostics.map(({ severity, code: name, at: place }) => [severity, name, place]);

describe('a form that cannot be asked rightly', () => {
  it.each([
    ['nothing', null],
    ['a text', 'Questionnaire'],
    ['another resource', { resourceType: 'Patient' }],
    ['items that are no list', { resourceType: 'Questionnaire', item: { linkId: 'a' } }],
  ])('is refused: %s', (_, source) => {
    expect(compileForm(source).form).toBeUndefined();
    expect(codesOf(source)).toEqual([['error', 'not-a-questionnaire', undefined]]);
  });

  it('is refused with the place of what is wrong', () => {
    expect(codesOf(questionnaire(q('colour', 'a')))).toEqual([['error', 'unknown-type', 'a']]);
    expect(codesOf(questionnaire(q('coding', 'a')))).toEqual([['error', 'other-fhir-version', 'a']]);
    const odd = { question: 'a', operator: '~' as '=', answerBoolean: true };
    expect(codesOf(questionnaire(q('boolean', 'a'), q('string', 'b', { enableWhen: [odd] })))).toEqual([
      ['error', 'unknown-operator', 'b'],
    ]);
  });

  it('is refused where it is deeper than anyone can read', () => {
    let item: QuestionnaireItem = q('string', 'bottom');
    for (let depth = 0; depth < 300; depth++) item = q('group', `g${depth}`, { item: [item] });
    expect(codesOf(questionnaire(item)).map(([, name]) => name)).toEqual(['too-deep']);
  });
});

describe('a form with mistakes that harm nobody', () => {
  it('is asked, and whoever wrote it is told', () => {
    const source: Questionnaire = questionnaire(
      q('group', 'g', { item: [q('string', ' ')] }),
      q('string', 'a'),
      q('string', 'a'),
      q('display', 'd', { enableWhen: [{ question: 'gone', operator: 'exists', answerBoolean: true }] }),
      q('choice', 'c', { answerValueSet: 'http://example.org/ValueSet/everything' }),
      q('string', 'r', { extension: [extension('regex', { valueString: '([' })] }),
      q('string', 'm', { modifierExtension: [{ url: 'urn:example:opposite', valueBoolean: true }] }),
      q('string', 'x', {
        extension: [
          extension('sdc-questionnaire-calculatedExpression', {}),
          {
            url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
            valueExpression: { language: 'text/cql', expression: '1' },
          },
        ],
      }),
    );
    expect(codesOf(source)).toEqual([
      ['warning', 'no-linkid', 'g#1'],
      ['warning', 'duplicate-linkid', 'a'],
      ['warning', 'external-value-set', 'c'],
      ['warning', 'bad-regex', 'r'],
      ['warning', 'unknown-modifier', 'm'],
      ['warning', 'unsupported-expression', 'x'],
      ['warning', 'dangling-condition', 'd'],
    ]);
    expect(compileForm(source).form?.all).toHaveLength(9);
  });
});

describe('a large form', () => {
  const timed = (run: () => unknown) => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };

  it('of 5,000 questions, each of which opens the next, is ready at once', () => {
    const items = Array.from({ length: 5_000 }, (_, number) =>
      q('boolean', `i${number}`, {
        ...(number > 0 && {
          enableWhen: [{ question: `i${number - 1}`, operator: '=', answerBoolean: true }],
        }),
      }),
    );
    const first = timed(() => createSession(formOf(...items)));
    // 500 ms are promised; a machine that does other things as well may take a few times as long.
    expect(first).toBeLessThan(1_500);
  });

  it('of three questions over one list of 20,000 codes is ready at once', () => {
    const concept = Array.from({ length: 20_000 }, (_, number) => ({ code: `c${number}` }));
    const compose = { include: [{ system: 'urn:codes', concept }] };
    const source = {
      ...questionnaire(...['a', 'b', 'c'].map((name) => q('choice', name, { answerValueSet: '#all' }))),
      contained: [{ resourceType: 'ValueSet', id: 'all', compose }],
    };
    expect(timed(() => compileForm(source))).toBeLessThan(1_500);
    expect(compileForm(source).form?.items[2]?.options).toHaveLength(20_000);
  });

  it('of 50 levels works', () => {
    let item: QuestionnaireItem = q('string', 'bottom');
    for (let depth = 0; depth < 49; depth++) item = q('group', `g${depth}`, { item: [item] });
    const session = fill(formOf(item), { bottom: [{ valueString: 'x' }] });
    expect(JSON.stringify(session.response().item).match(/linkId/g)).toHaveLength(50);
  });
});

describe('what is chosen from', () => {
  const contained = [
    {
      resourceType: 'ValueSet',
      id: 'sides',
      compose: {
        include: [
          {
            system: 'urn:example:sides',
            concept: [
              { code: 'l', display: 'Left', designation: [{ language: 'fr', value: 'Gauche' }] },
              { code: 'r', display: 'Right', extension: [extension('ordinalValue', { valueDecimal: 3 })] },
            ],
          },
        ],
      },
    },
    {
      resourceType: 'ValueSet',
      url: 'http://example.org/ValueSet/grades',
      expansion: {
        contains: [
          { system: 'urn:g', code: 'top', abstract: true, contains: [{ system: 'urn:g', code: 'one' }] },
        ],
      },
    },
    { resourceType: 'ValueSet', id: 'all', compose: { include: [{ system: 'urn:everything' }] } },
  ];
  const form = compileForm({
    ...questionnaire(
      q('choice', 'side', { answerValueSet: '#sides' }),
      q('choice', 'grade', { answerValueSet: 'http://example.org/ValueSet/grades|1' }),
      q('choice', 'any', { answerValueSet: '#all' }),
    ),
    contained,
  }).form!;
  const optionsOf = (linkId: string) =>
    form.byLinkId.get(linkId)?.options?.map(({ value }) => value.valueCoding?.code);

  it('comes from the lists that the form carries, written out or composed', () => {
    expect(optionsOf('side')).toEqual(['l', 'r']);
    expect(optionsOf('grade')).toEqual(['one']);
    expect(optionsOf('any')).toBeUndefined();
  });

  it('has its score wherever the form puts it, and goes out whole', () => {
    const scored = formOf(
      q('choice', 'on-option', {
        answerOption: [{ ...code('a'), extension: [extension('ordinalValue', { valueDecimal: 1 })] }],
      }),
      q('choice', 'on-code', {
        answerOption: [
          {
            valueCoding: {
              system: 'urn:s',
              code: 'b',
              extension: [extension('itemWeight', { valueDecimal: 2 })],
            },
          },
        ],
      }),
      q('choice', 'unscored', { answerOption: [code('c')] }),
    );
    const session = fill(scored, {
      'on-option': [code('a')],
      'on-code': [{ valueCoding: { system: 'urn:s', code: 'b' } }],
      unscored: [code('c')],
    });
    expect(totalScore(session.top)).toBe(3);
    expect(session.response().item?.[1]?.answer?.[0]?.valueCoding?.extension).toHaveLength(1);
    expect(totalScore(fill(scored, { unscored: [code('c')] }).top)).toBeUndefined();
    expect(
      totalScore(fill(form, { side: [{ valueCoding: { system: 'urn:example:sides', code: 'r' } }] }).top),
    ).toBe(3);
  });
});

describe('initial values', () => {
  const form = formOf(
    q('integer', 'age', { initial: [{ valueInteger: 30 }, { valueInteger: 40 }] }),
    q('choice', 'lang', {
      repeats: true,
      answerOption: [
        { ...code('fr'), initialSelected: true },
        code('en'),
        { ...code('ar'), initialSelected: true },
      ],
    }),
    q('group', 'dose', { repeats: true, item: [q('string', 'unit', { initial: [{ valueString: 'mg' }] })] }),
    q('boolean', 'gate'),
    q('string', 'late', {
      initial: [{ valueString: 'secret' }],
      enableWhen: [{ question: 'gate', operator: '=', answerBoolean: true }],
    }),
  );

  it('stand in every new place, and leave with it while it is not asked', () => {
    const session = createSession(form);
    expect(at(session, 'age').answers).toEqual([{ valueInteger: 30 }]);
    expect(at(session, 'lang').answers).toEqual([code('fr'), code('ar')]);
    session.add(form.byLinkId.get('dose')!, undefined);
    expect(at(session, 'dose[1].unit').answers).toEqual([{ valueString: 'mg' }]);
    expect(JSON.stringify(session.response())).not.toContain('secret');
  });

  it('do not come back where somebody has gone on without them', () => {
    const response = {
      resourceType: 'QuestionnaireResponse',
      item: [{ linkId: 'gate', answer: [{ valueBoolean: true }] }],
    };
    expect(createSession(form, { response }).response().item).toEqual(response.item);
  });
});
