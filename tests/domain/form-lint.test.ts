import { describe, expect, it } from 'vitest';
import type {
  EnableWhen,
  Extension,
  Questionnaire,
  QuestionnaireItem,
} from '../../src/contracts/questionnaire.ts';
import type { FormFindingCode } from '../../src/domain/questionnaire/lint/form-finding.ts';
import { lintForm } from '../../src/domain/questionnaire/lint/lint-form.ts';
import { safetyFlagUrl } from '../../src/domain/questionnaire/own-extension.ts';
import { code, extension, q, questionnaire } from '../fixtures/small-form.ts';

const titled = (...items: QuestionnaireItem[]): Questionnaire => ({
  ...questionnaire(...items),
  ...{ title: 'Form', language: 'fr' },
});
const found = (form: unknown) => lintForm(form).map((one) => `${one.code} ${one.path}`.trim());

const options = (...codes: string[]) => codes.map((one) => code(one));
const choice = (linkId: string, codes: string[], more: Partial<QuestionnaireItem> = {}) =>
  q('choice', linkId, { answerOption: options(...codes), ...more });
const when = (
  question: string,
  operator: EnableWhen['operator'],
  answer: Partial<EnableWhen>,
): EnableWhen => ({
  ...{ question, operator },
  ...answer,
});
const is = (question: string, wanted: string, operator: EnableWhen['operator'] = '=') =>
  when(question, operator, { answerCoding: code(wanted).valueCoding });
const exists = (question: string) => when(question, 'exists', { answerBoolean: true });
const above = (question: string, value: number) => when(question, '>', { answerInteger: value });
const below = (question: string, value: number) => when(question, '<', { answerInteger: value });
const shown = (...enableWhen: EnableWhen[]) => q('string', 'shown', { enableWhen });
const all = (...enableWhen: EnableWhen[]) => q('string', 'shown', { enableWhen, enableBehavior: 'all' });
const any = (...enableWhen: EnableWhen[]) => q('string', 'shown', { enableWhen, enableBehavior: 'any' });
const page = (linkId: string, item: QuestionnaireItem[], more: Partial<QuestionnaireItem> = {}) =>
  q('group', linkId, {
    item,
    extension: [
      extension('questionnaire-itemControl', { valueCodeableConcept: { coding: [{ code: 'page' }] } }),
    ],
    ...more,
  });
const range = (least: number, most: number) =>
  q('integer', 'weight', {
    extension: [
      extension('minValue', { valueInteger: least }),
      extension('maxValue', { valueInteger: most }),
    ],
  });
const computed = (name: string, expression: string) => ({
  url: `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}`,
  valueExpression: { language: 'text/fhirpath', expression },
});
const scored = (linkId: string, scores: (number | undefined)[]) =>
  q('choice', linkId, {
    answerOption: scores.map((score, at) => ({
      ...code(`o${at}`),
      ...(score === undefined ? {} : { extension: [extension('ordinalValue', { valueDecimal: score })] }),
    })),
  });
const english = (text: string): { extension: Extension[] } => ({
  extension: [
    extension('translation', {
      extension: [
        { url: 'lang', valueCode: 'en' },
        { url: 'content', valueString: text },
      ],
    }),
  ],
});
const flag = (answer: object, tell = 'Call the clinic.') => ({
  url: safetyFlagUrl,
  extension: [
    { url: 'code', valueCode: 'metal' },
    { url: 'answer', ...answer },
    { url: 'tell', valueString: tell },
  ],
});
const heavier = (valueInteger: number) => {
  const { url, extension: parts } = flag({ valueInteger });
  return { url, extension: [...parts, { url: 'operator', valueCode: '>' }] };
};
const sexes = choice('sex', ['male', 'female']);
const pet = q('boolean', 'pet');
const weight = range(1, 300);
const hidden = extension('questionnaire-hidden', { valueBoolean: true });

/** A form with one fault each, where it is found, and how it is mended. */
const planted: [FormFindingCode, Questionnaire, string, Questionnaire][] = [
  [
    'dead-condition',
    titled(sexes, shown(is('sex', 'm'))),
    'item[1].enableWhen[0]',
    titled(sexes, shown(is('sex', 'male'))),
  ],
  [
    'dead-condition',
    titled(weight, shown(above('weight', 300))),
    'item[1].enableWhen[0]',
    titled(weight, shown(above('weight', 299))),
  ],
  [
    'dead-condition',
    titled(q('display', 'note'), shown(exists('note'))),
    'item[1].enableWhen[0]',
    titled(pet, shown(exists('pet'))),
  ],
  [
    'dead-condition',
    titled(pet, shown(when('pet', '>', { answerBoolean: false }))),
    'item[1].enableWhen[0]',
    titled(pet, shown(when('pet', '=', { answerBoolean: true }))),
  ],
  [
    'wrong-answer-type',
    titled(pet, shown(is('pet', 'yes'))),
    'item[1].enableWhen[0]',
    titled(sexes, shown(is('sex', 'male'))),
  ],
  [
    'wrong-answer-type',
    titled(pet, shown(when('pet', 'exists', { answerString: 'yes' }))),
    'item[1].enableWhen[0]',
    titled(pet, shown(exists('pet'))),
  ],
  [
    'always-true',
    titled(sexes, shown(is('sex', 'm', '!='))),
    'item[1].enableWhen[0]',
    titled(sexes, all(is('sex', 'male', '!='), exists('sex'))),
  ],
  [
    'always-true',
    titled(sexes, any(is('sex', 'male'), is('sex', 'male', '!='))),
    'item[1]',
    titled(sexes, any(is('sex', 'male'), is('sex', 'female'))),
  ],
  [
    'vacuous-not-equal',
    titled(sexes, shown(is('sex', 'male', '!='))),
    'item[1].enableWhen[0]',
    titled(sexes, all(is('sex', 'male', '!='), exists('sex'))),
  ],
  [
    'contradiction',
    titled(sexes, all(is('sex', 'male'), is('sex', 'female'))),
    'item[1]',
    titled(sexes, any(is('sex', 'male'), is('sex', 'female'))),
  ],
  [
    'contradiction',
    titled(weight, all(above('weight', 3), below('weight', 4))),
    'item[1]',
    titled(weight, all(above('weight', 3), below('weight', 5))),
  ],
  [
    'contradiction',
    titled(sexes, all(is('sex', 'male'), when('sex', 'exists', { answerBoolean: false }))),
    'item[1]',
    titled(sexes, all(is('sex', 'male'), exists('sex'))),
  ],
  [
    'contradiction',
    titled(
      q('date', 'born'),
      all(when('born', '<', { answerDate: '1850-01-01' }), when('born', '>', { answerDate: '1849-12-31' })),
    ),
    'item[1]',
    titled(
      q('date', 'born'),
      all(when('born', '<', { answerDate: '1850-01-01' }), when('born', '>', { answerDate: '1849-12-01' })),
    ),
  ],
  [
    'duplicate-condition',
    titled(sexes, any(is('sex', 'male'), is('sex', 'male'))),
    'item[1].enableWhen[1]',
    titled(sexes, any(is('sex', 'male'), is('sex', 'female'))),
  ],
  [
    'never-asked',
    titled(
      sexes,
      q('boolean', 'pregnant', { enableWhen: [is('sex', 'female')] }),
      all(is('sex', 'male'), exists('pregnant')),
    ),
    'item[2]',
    titled(
      sexes,
      q('boolean', 'pregnant', { enableWhen: [is('sex', 'female')] }),
      all(is('sex', 'female'), exists('pregnant')),
    ),
  ],
  [
    'never-asked',
    titled(
      sexes,
      q('group', 'women', { enableWhen: [is('sex', 'female')], item: [shown(is('sex', 'male'))] }),
    ),
    'item[1].item[0]',
    titled(
      sexes,
      q('group', 'women', { enableWhen: [is('sex', 'female')], item: [shown(is('sex', 'female'))] }),
    ),
  ],
  [
    'never-asked',
    titled(q('boolean', 'pet', { item: [shown(when('pet', 'exists', { answerBoolean: false }))] })),
    'item[0].item[0]',
    titled(q('boolean', 'pet', { item: [shown(exists('pet'))] })),
  ],
  [
    'unreachable-page',
    titled(page('one', [sexes]), page('two', [q('string', 'more')], { enableWhen: [is('sex', 'x')] })),
    'item[1]',
    titled(page('one', [sexes]), page('two', [q('string', 'more')], { enableWhen: [is('sex', 'male')] })),
  ],
  [
    'asked-later',
    titled(page('one', [shown(is('sex', 'male'))]), page('two', [sexes])),
    'item[0].item[0].enableWhen[0]',
    titled(page('one', [sexes]), page('two', [shown(is('sex', 'male'))])),
  ],
  [
    'missing-behavior',
    titled(sexes, pet, shown(is('sex', 'male'), exists('pet'))),
    'item[2]',
    titled(sexes, pet, all(is('sex', 'male'), exists('pet'))),
  ],
  [
    'cycle',
    titled(q('string', 'a', { enableWhen: [exists('b')] }), q('string', 'b', { enableWhen: [exists('a')] })),
    'item[0]',
    titled(q('string', 'a'), q('string', 'b', { enableWhen: [exists('a')] })),
  ],
  ['dangling-condition', titled(shown(exists('pets'))), 'item[0]', titled(pet, shown(exists('pet')))],
  ['self-condition', titled(shown(exists('shown'))), 'item[0]', titled(pet, shown(exists('pet')))],
  ['duplicate-linkid', titled(pet, q('string', 'pet')), 'item[0]', titled(pet, q('string', 'pets'))],
  [
    'external-value-set',
    titled(q('choice', 'c', { answerValueSet: 'https://terms.example/vs' })),
    'item[0]',
    titled(choice('c', ['a'])),
  ],
  [
    'unknown-modifier',
    titled(q('string', 's', { modifierExtension: [{ url: 'urn:example:not' }] })),
    'item[0]',
    titled(q('string', 's')),
  ],
  [
    'bad-regex',
    titled(q('string', 's', { extension: [extension('regex', { valueString: '(' })] })),
    'item[0]',
    titled(q('string', 's')),
  ],
  [
    'unsupported-expression',
    titled(
      q('string', 's', {
        extension: [{ ...computed('calculatedExpression', '1'), valueExpression: { language: 'text/cql' } }],
      }),
    ),
    'item[0]',
    titled(q('string', 's')),
  ],
  [
    'display-with-items',
    titled(q('display', 'd', { item: [pet] })),
    'item[0]',
    titled(q('group', 'd', { item: [pet] })),
  ],
  ['no-version', { ...titled(pet), version: '' }, 'version', titled(pet)],
  ['no-url', { ...titled(pet), url: '' }, 'url', titled(pet)],
  ['no-title', { ...titled(pet), title: '' }, 'title', titled(pet)],
  ['no-words', titled(q('string', 's', { text: '' })), 'item[0].text', titled(q('string', 's'))],
  [
    'same-words',
    titled(q('string', 'a', { text: 'Name' }), q('string', 'b', { text: 'name' })),
    'item[1].text',
    titled(q('string', 'a'), q('string', 'b')),
  ],
  [
    'untranslated',
    { ...titled(q('string', 'name')), _title: english('Form') },
    'item[0].text',
    { ...titled(q('string', 'name', { _text: english('Name') })), _title: english('Form') },
  ],
  ['empty-group', titled(q('group', 'g')), 'item[0]', titled(q('group', 'g', { item: [pet] }))],
  [
    'required-hidden',
    titled(q('string', 's', { required: true, extension: [hidden] })),
    'item[0].required',
    titled(q('string', 's', { required: true, extension: [hidden], initial: [{ valueString: 'x' }] })),
  ],
  [
    'required-hidden',
    titled(q('group', 'g', { extension: [hidden], item: [q('string', 's', { required: true })] })),
    'item[0].item[0].required',
    titled(q('group', 'g', { extension: [hidden], item: [q('string', 's')] })),
  ],
  [
    'required-read-only',
    titled(q('string', 's', { required: true, readOnly: true })),
    'item[0].required',
    titled(q('string', 's', { readOnly: true })),
  ],
  [
    'not-for-display',
    titled(q('display', 'd', { required: true })),
    'item[0].required',
    titled(q('display', 'd')),
  ],
  [
    'not-for-group',
    titled(q('group', 'g', { item: [pet], initial: [{ valueString: 'x' }] })),
    'item[0].initial',
    titled(q('group', 'g', { item: [pet] })),
  ],
  [
    'max-length-misplaced',
    titled(q('date', 'd', { maxLength: 4 })),
    'item[0].maxLength',
    titled(q('string', 'd', { maxLength: 4 })),
  ],
  [
    'several-initial',
    titled(q('string', 's', { initial: [{ valueString: 'a' }, { valueString: 'b' }] })),
    'item[0].initial',
    titled(q('string', 's', { repeats: true, initial: [{ valueString: 'a' }, { valueString: 'b' }] })),
  ],
  [
    'bad-initial',
    titled({ ...weight, initial: [{ valueInteger: 500 }] }),
    'item[0].initial[0]',
    titled({ ...weight, initial: [{ valueInteger: 50 }] }),
  ],
  [
    'option-and-set',
    titled(choice('c', ['a'], { answerValueSet: '#x' })),
    'item[0]',
    titled(choice('c', ['a'])),
  ],
  [
    'option-and-initial',
    titled(choice('c', ['a'], { initial: [code('a')] })),
    'item[0].initial',
    titled(choice('c', ['a'])),
  ],
  ['impossible-limits', titled(range(5, 4)), 'item[0]', titled(range(4, 5))],
  [
    'occurs-without-repeats',
    titled(q('string', 's', { extension: [extension('questionnaire-maxOccurs', { valueInteger: 3 })] })),
    'item[0]',
    titled(
      q('string', 's', {
        repeats: true,
        extension: [extension('questionnaire-maxOccurs', { valueInteger: 3 })],
      }),
    ),
  ],
  ['no-options', titled(q('choice', 'c')), 'item[0]', titled(choice('c', ['a']))],
  [
    'duplicate-option',
    titled(choice('c', ['a', 'a'])),
    'item[0].answerOption[1]',
    titled(choice('c', ['a', 'b'])),
  ],
  [
    'unscored-option',
    titled(scored('s', [0, undefined])),
    'item[0].answerOption[1]',
    titled(scored('s', [0, 1])),
  ],
  [
    'unscored-question',
    titled(scored('s', [0, 1]), scored('t', [undefined, undefined])),
    'item[1]',
    titled(scored('s', [0, 1]), scored('t', [0, 1])),
  ],
  [
    'bad-expression',
    titled(q('integer', 'i', { extension: [computed('calculatedExpression', 'item.memberOff()')] })),
    'item[0].calculatedExpression',
    titled(q('integer', 'i', { extension: [computed('calculatedExpression', 'item.count()')] })),
  ],
  [
    'unknown-variable',
    titled(q('integer', 'i', { extension: [computed('calculatedExpression', '%weigth')] })),
    'item[0].calculatedExpression',
    titled(q('integer', 'i', { extension: [computed('calculatedExpression', '%resource.item.count()')] })),
  ],
  [
    'dangling-expression',
    titled(
      pet,
      q('boolean', 'i', {
        extension: [computed('calculatedExpression', "%resource.item.where(linkId = 'pets').exists()")],
      }),
    ),
    'item[1].calculatedExpression',
    titled(
      pet,
      q('boolean', 'i', {
        extension: [computed('calculatedExpression', "%resource.item.where(linkId = 'pet').exists()")],
      }),
    ),
  ],
  [
    'bad-flag',
    titled(q('boolean', 'metal', { extension: [flag({ valueBoolean: true }, '')] })),
    'item[0].safety-flag',
    titled(q('boolean', 'metal', { extension: [flag({ valueBoolean: true })] })),
  ],
  [
    'dead-flag',
    titled(choice('metal', ['yes', 'no'], { extension: [flag(code('maybe'))] })),
    'item[0].safety-flag',
    titled(choice('metal', ['yes', 'no'], { extension: [flag(code('yes'))] })),
  ],
  [
    'dead-flag',
    titled({ ...weight, extension: [...(weight.extension ?? []), heavier(300)] }),
    'item[0].safety-flag',
    titled({ ...weight, extension: [...(weight.extension ?? []), heavier(130)] }),
  ],
  [
    'flag-clears',
    titled(
      q('boolean', 'metal', { extension: [flag({ valueBoolean: true }, 'You are cleared for the scan.')] }),
    ),
    'item[0].safety-flag',
    titled(q('boolean', 'metal', { extension: [flag({ valueBoolean: true })] })),
  ],
];

describe('the lint of a form', () => {
  it.each(planted)('finds %s where it stands, and nothing once it is mended', (...planting) => {
    const [name, faulty, path, mended] = planting;
    expect(found(faulty)).toContain(`${name} ${path}`);
    expect(found(mended).filter((one) => one.startsWith(`${name} `))).toEqual([]);
  });

  it.each([
    ['not-a-questionnaire', { resourceType: 'Patient' }],
    ['unknown-type', titled(q('colour', 'c'))],
    ['other-fhir-version', titled(q('coding', 'c'))],
    ['no-linkid', titled(q('string', ''))],
    [
      'unknown-operator',
      titled(pet, shown(when('pet', 'in' as EnableWhen['operator'], { answerBoolean: true }))),
    ],
  ])('says %s of what cannot be asked at all', (name, form) => {
    expect(lintForm(form).map((one) => one.code)).toContain(name);
  });

  it('says in words what it means, and whether it has to be mended', () => {
    expect(lintForm(titled(sexes, shown(is('sex', 'm'))))).toEqual([
      {
        ...{ level: 'fault', code: 'dead-condition', path: 'item[1].enableWhen[0]', at: 'shown' },
        words: expect.stringMatching(/^never holds for "sex": .*\.$/) as string,
      },
    ]);
  });

  it('has every finding end as a sentence', () => {
    for (const [, faulty] of planted)
      for (const { words } of lintForm(faulty)) expect(words).toMatch(/\.$|: .+$/);
  });

  it('knows the languages of a form that has no translation yet', () => {
    const form = titled(q('string', 'name'));
    expect(lintForm(form, { languages: ['fr', 'en'] }).map((one) => one.path)).toEqual([
      'title',
      'item[0].text',
    ]);
  });

  it('lets several answers fulfil what one cannot', () => {
    const several = choice('several', ['a', 'b'], { repeats: true });
    expect(found(titled(several, all(is('several', 'a'), is('several', 'b'))))).toEqual([]);
    const exclusive = {
      ...several,
      answerOption: [
        { ...code('a'), extension: [extension('questionnaire-optionExclusive', { valueBoolean: true })] },
        code('b'),
      ],
    };
    expect(found(titled(exclusive, all(is('several', 'a'), is('several', 'b'))))).toEqual([
      'contradiction item[1]',
    ]);
  });

  it('ends soon with 5,000 items, and with conditions that multiply', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      q(
        'boolean',
        `q${at}`,
        at > 0 ? { enableWhen: [when(`q${at - 1}`, '=', { answerBoolean: true })] } : {},
      ),
    );
    const knots = Array.from({ length: 30 }, (_, at) =>
      q('choice', `k${at}`, {
        answerOption: options('a', 'b', 'c'),
        ...(at > 1 && {
          enableWhen: [is(`k${at - 1}`, 'a', '!='), is(`k${at - 2}`, 'b', '!=')],
          enableBehavior: 'any' as const,
        }),
      }),
    );
    const before = performance.now();
    lintForm(titled(...many));
    lintForm(titled(...knots));
    expect(performance.now() - before).toBeLessThan(8000);
  });
});
