import { describe, expect, it } from 'vitest';
import type { Extension, QuestionnaireItem } from '../../../src/contracts/questionnaire.ts';
import { compileForm } from '../../../src/domain/questionnaire/compile-form.ts';
import { createExpressions } from '../../../src/domain/questionnaire/form-expressions.ts';
import { unaskable } from '../../../src/domain/questionnaire/unaskable.ts';

const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const expression = (name: string, text: string, language = 'text/fhirpath'): Extension => ({
  ...{ url: sdc + name, valueExpression: { name: 'x', language, expression: text } },
});
const item = (changes: object = {}): QuestionnaireItem => ({ linkId: 'a', type: 'integer', ...changes });

function refused(one: QuestionnaireItem, form: object = {}): string[] {
  const compiled = compileForm({ resourceType: 'Questionnaire', item: [one], ...form });
  if (!compiled.form) throw new Error('not compiled');
  const { diagnostics } = createExpressions(compiled.form, { now: () => '2027-03-01T09:00:00Z' });
  return unaskable(compiled.form, [...compiled.diagnostics, ...diagnostics]).map(({ code }) => code);
}

type Row = [name: string, item: QuestionnaireItem, form: object, code: string];
const named = (name: string): Row[] => [
  [
    `${name} in CQL`,
    item({ extension: [expression(name, '1', 'text/cql')] }),
    ...([{}, 'unsupported-expression'] as const),
  ],
  [
    `${name} with a function that is not there`,
    item({ extension: [expression(name, '1.htmlChecks()')] }),
    ...([{}, 'unsupported-expression'] as const),
  ],
];

describe('a form that cannot be asked as it is meant', () => {
  it.each<Row>([
    ['a modifier on an item', item({ modifierExtension: [{ url: 'urn:x' }] }), {}, 'unknown-modifier'],
    ['a modifier on the form', item(), { modifierExtension: [{ url: 'urn:x' }] }, 'unknown-modifier'],
    ...named('enableWhenExpression'),
    ...named('calculatedExpression'),
    [
      'a variable of the form',
      item(),
      { extension: [expression('variable', 'memberOf(1)')] },
      'unsupported-expression',
    ],
  ])('is refused: %s', (...[, one, form, code]) => {
    expect(refused(one, form)).toEqual([code]);
  });

  it.each([
    ['plain', item()],
    ['computed', item({ extension: [expression('calculatedExpression', '1 + 1')] })],
    [
      'filled in beforehand by what cannot be computed',
      item({ extension: [expression('initialExpression', '1', 'text/cql')] }),
    ],
    ['with a list that only a server has', item({ type: 'choice', answerValueSet: 'urn:x' })],
  ])('is asked: %s', (_name, one) => {
    expect(refused(one)).toEqual([]);
  });
});
