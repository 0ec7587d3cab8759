import { describe, expect, it } from 'vitest';
import type { QuestionnaireResponse } from '../../../src/contracts/questionnaire.ts';
import { compileForm } from '../../../src/domain/questionnaire/compile-form.ts';
import { expressionsAsOf } from '../../../src/domain/questionnaire/expressions-as-of.ts';
import type { Form } from '../../../src/domain/questionnaire/form.ts';
import { readableResponse } from '../../../src/domain/questionnaire/readable-response.ts';
import { computedAnswers, computingForm } from '../../fixtures/computing-form.ts';

const form = compileForm(computingForm()).form as Form;
const receivedAt = '2031-01-01T09:00:00+01:00';

function read(response: QuestionnaireResponse, timeZone = 'Europe/Paris') {
  const port = expressionsAsOf(form, { authored: response.authored, receivedAt, timeZone });
  const words = { yes: 'Oui', no: 'Non' };
  const { lines, findings } = readableResponse(form, response, { language: 'fr', words, port });
  return {
    lines: Object.fromEntries(lines.map(({ linkId, answers }) => [linkId, answers.map(({ text }) => text)])),
    findings: findings.map(({ rule, at }) => `${at}: ${rule}`),
  };
}

describe('answers to a form that computes', () => {
  it('are sound, and read as they were sent', () => {
    const { lines, findings } = read(computedAnswers());
    expect(findings).toEqual([]);
    expect(lines).toMatchObject({ index: ['34,6'], above: ['Toujours'], adult: ['Oui'] });
  });

  it('are not filled in where the patient left them empty, whatever the form begins with', () => {
    expect(read(computedAnswers()).lines['country']).toEqual([]);
  });

  it('say nothing of what was computed in a part that was closed', () => {
    expect(read(computedAnswers()).lines).not.toHaveProperty('twice');
  });

  it('are validated by what the expressions open', () => {
    const { item = [], ...rest } = computedAnswers();
    const open = { ...rest, item: item.filter(({ linkId }) => linkId !== 'above') };
    expect(read(open).findings).toEqual(['above: required']);
    const light = computedAnswers({ weight: { valueDecimal: 60 }, index: { valueDecimal: 20.8 } });
    expect(read(light).findings).toEqual(['above: not-enabled']);
  });

  it('are shown as they came, and named, where the form computes something else', () => {
    const { lines, findings } = read(computedAnswers({ index: { valueDecimal: 41 } }));
    expect(lines['index']).toEqual(['41']);
    expect(findings).toEqual(['index: computed-otherwise']);
    const { item = [], ...rest } = computedAnswers();
    const without = { ...rest, item: item.filter(({ linkId }) => linkId !== 'adult') };
    expect(read(without).findings).toEqual(['adult: computed-otherwise']);
  });

  it('are computed by the clock at which they were sent, on the clinic’s calendar', () => {
    const born = (day: string, adult: boolean) =>
      computedAnswers({ born: { valueDate: day }, adult: { valueBoolean: adult } });
    expect(read(born('2009-03-01', true)).findings).toEqual([]);
    // Still a minor on that day, and long of age when it is read.
    expect(read(born('2009-03-02', false)).findings).toEqual([]);
    expect(read(born('2009-03-02', true)).findings).toEqual(['adult: computed-otherwise']);
    const late = { ...born('2009-03-02', true), authored: '2027-03-01T23:30:00.000Z' };
    expect(read(late).findings).toEqual([]);
    expect(read(late, 'America/Martinique').findings).toEqual(['adult: computed-otherwise']);
  });

  it.each([undefined, '', '+275760-09-13T00:00:00Z', 'soon', 4])(
    'are read when their instant is %j',
    (authored) => {
      const { item } = computedAnswers();
      const odd = { resourceType: 'QuestionnaireResponse', status: 'completed', item, authored } as never;
      // By the clock of the backend then.
      expect(read(odd).findings).toEqual([]);
    },
  );
});

it('a form without expressions needs nothing to compute them', () => {
  const plain = compileForm({ ...computingForm(), item: [{ linkId: 'a', type: 'string', text: 'A' }] })
    .form as Form;
  expect(expressionsAsOf(plain, { receivedAt, timeZone: 'UTC' })).toBeUndefined();
});
