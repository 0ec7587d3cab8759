import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerOption, QuestionnaireItem } from '../../../src/contracts/questionnaire.ts';
import { compileForm } from '../../../src/domain/questionnaire/compile-form.ts';
import {
  isScoreForm,
  responseOfScores,
  scoreOfAnswer,
  scoresOf,
} from '../../../src/domain/questionnaire/score-form.ts';
import { validateResponse } from '../../../src/domain/questionnaire/validate-response.ts';
import { extension, formOf, q } from '../../fixtures/small-form.ts';
import { surveyForm } from '../../fixtures/survey-form.ts';

const scale = (min: number, max: number) => [
  extension('minValue', { valueInteger: min }),
  extension('maxValue', { valueInteger: max }),
];
const option = (code: string, score?: number): AnswerOption => ({
  valueCoding: { code },
  ...(score !== undefined && { extension: [extension('ordinalValue', { valueDecimal: score })] }),
});
const slider = extension('questionnaire-itemControl', {
  valueCodeableConcept: { coding: [{ code: 'slider' }] },
});
const nps = q('integer', 'nps', { extension: scale(0, 10) });

describe('a form of scores', () => {
  it.each<[string, QuestionnaireItem]>([
    ['a number of a scale', nps],
    ['yes or no', q('boolean', 'again')],
    ['a choice with scores', q('choice', 'csat', { answerOption: [option('no', 1), option('yes', 5)] })],
    ['a slider', q('decimal', 'slide', { extension: [...scale(0, 100), slider] })],
    ['a group of them', q('group', 'page', { item: [nps, q('display', 'thanks')] })],
  ])('may have %s', (_name, item) => {
    expect(isScoreForm(formOf(item))).toBe(true);
  });

  it.each<[string, QuestionnaireItem]>([
    ...['string', 'text', 'url', 'date', 'dateTime', 'time', 'attachment', 'reference', 'quantity'].map(
      (type): [string, QuestionnaireItem] => [`a ${type}`, q(type, 'other')],
    ),
    ['a word of one’s own', q('open-choice', 'other', { answerOption: [option('no', 1)] })],
    ['a choice without scores', q('choice', 'other', { answerOption: [option('no', 1), option('yes')] })],
    ['a choice from a server of terms', q('choice', 'other', { answerValueSet: 'http://example/vs' })],
    ['two options of one code', q('choice', 'other', { answerOption: [option('a', 1), option('a', 2)] })],
    ['a number without ends', q('integer', 'other')],
    ['a telephone number', q('integer', 'other', { extension: scale(0, 999_999_999) })],
    ['a decimal that is no slider', q('decimal', 'other', { extension: scale(0, 10) })],
    ['several answers', q('boolean', 'other', { repeats: true })],
    ['several groups', q('group', 'other', { repeats: true, item: [nps] })],
    ['a word under an answer', q('boolean', 'other', { item: [q('string', 'below')] })],
  ])('has no %s', (_name, item) => {
    expect(isScoreForm(formOf(nps, item))).toBe(false);
  });

  it('has a question', () => {
    expect(isScoreForm(formOf(q('display', 'hello')))).toBe(false);
  });
});

describe('answers of scores', () => {
  const { form } = compileForm(surveyForm());
  if (!form) throw new Error('no form');

  it('are a response that the engine finds valid, and are read back from it as they were', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.option(fc.constantFrom('no', 'rather', 'yes'), { nil: undefined }),
        fc.option(fc.boolean(), { nil: undefined }),
        (recommend, csat, again) => {
          const answers = {
            nps: recommend,
            ...(csat !== undefined && { csat }),
            ...(recommend <= 6 && { waiting: 2 }),
            ...(again !== undefined && { again }),
          };
          const { response, misplaced } = responseOfScores(form, answers);
          expect(misplaced).toEqual([]);
          expect(validateResponse(form, response)).toEqual([]);
          expect(scoresOf(form, response)).toEqual(answers);
        },
      ),
    );
  });

  it.each([
    ['a question that is not there', { nps: 1, name: 'Camille' }, ['name']],
    ['another kind', { nps: '1', again: 1 }, ['nps', 'again']],
    ['an option that is not there', { nps: 1, csat: 'Camille' }, ['csat']],
    ['a name that every object has', { nps: 1, constructor: 1 }, ['constructor']],
  ])('have no place for %s', (_name, answers, misplaced) => {
    expect(responseOfScores(form, answers as never).misplaced).toEqual(misplaced);
  });

  it('score as the form says', () => {
    expect(scoreOfAnswer(form.byLinkId.get('csat') as never, 'rather')).toBe(3);
    expect(scoreOfAnswer(form.byLinkId.get('nps') as never, 9)).toBe(9);
    expect(scoreOfAnswer(form.byLinkId.get('again') as never, true)).toBeUndefined();
  });
});
