import { describe, expect, it } from 'vitest';
import type { AnswerValue, EnableOperator, EnableWhen } from '../../../src/contracts/questionnaire.ts';
import { compileForm } from '../../../src/domain/questionnaire/compile-form.ts';
import { asked, at, code, fill, formOf, q, questionnaire } from '../../fixtures/small-form.ts';

const when = (question: string, operator: EnableOperator, answer: Partial<EnableWhen>): EnableWhen => ({
  ...{ question, operator },
  ...answer,
});
const isTrue = (question: string) => when(question, '=', { answerBoolean: true });

/** Whether a condition holds for the answers of the question that it names. */
function holds(type: string, condition: Omit<EnableWhen, 'question'>, answers: AnswerValue[]): boolean {
  const form = formOf(
    q(type, 'asked', { repeats: true }),
    q('display', 'shown', { enableWhen: [{ question: 'asked', ...condition }] }),
  );
  return asked(fill(form, { asked: answers })).includes('shown');
}

describe('a condition', () => {
  it.each([
    ['=', [], false],
    ['!=', [], true],
    ['>', [], false],
    ['<=', [], false],
    ['=', [4, 6], false],
    ['>', [4, 6], true],
    ['<', [4, 6], true],
    ['!=', [4, 6], true],
    ['!=', [4, 5], false],
    ['>=', [5], true],
    ['<=', [5], true],
    ['>', [5], false],
  ] as const)('%s 5 of %j is %s', (operator, numbers, expected) => {
    const answers = numbers.map((valueInteger) => ({ valueInteger }));
    expect(holds('integer', { operator, answerInteger: 5 }, answers)).toBe(expected);
  });

  it.each([
    [true, [{ valueBoolean: false }], true],
    [true, [], false],
    [false, [], true],
    [false, [{ valueBoolean: true }], false],
  ])('exists %s of %j is %s: an answer that says no is an answer', (answerBoolean, answers, expected) => {
    expect(holds('boolean', { operator: 'exists', answerBoolean }, answers)).toBe(expected);
  });

  it('compares codes by system and code, and not by their names', () => {
    const condition = { operator: '=' as const, answerCoding: { system: 'urn:example:codes', code: 'yes' } };
    const named = { valueCoding: { ...code('yes').valueCoding, display: 'Oui' } };
    expect(holds('choice', condition, [named])).toBe(true);
    expect(holds('choice', condition, [code('yes', 'urn:example:others')])).toBe(false);
    expect(holds('choice', condition, [code('no')])).toBe(false);
  });

  it('compares instants whatever their offset, and dates as far as both are known', () => {
    const instant = { operator: '=' as const, answerDateTime: '2026-03-01T10:00:00+01:00' };
    expect(holds('dateTime', instant, [{ valueDateTime: '2026-03-01T09:00:00Z' }])).toBe(true);
    expect(
      holds('dateTime', { ...instant, operator: '<' }, [{ valueDateTime: '2026-03-01T09:59:00+02:00' }]),
    ).toBe(true);
    const before = { operator: '<' as const, answerDate: '1987-05-12' };
    expect(holds('date', before, [{ valueDate: '1986' }])).toBe(true);
    expect(holds('date', before, [{ valueDate: '1987' }])).toBe(false);
    expect(holds('date', { ...before, operator: '>' }, [{ valueDate: '1987' }])).toBe(false);
  });

  it('compares quantities of one unit alone', () => {
    const heavy = {
      operator: '>' as const,
      answerQuantity: { value: 100, unit: 'kg', code: 'kg', system: 'ucum' },
    };
    const weighs = (value: number, unit: string) => [
      { valueQuantity: { value, unit, code: unit, system: 'ucum' } },
    ];
    expect(holds('quantity', heavy, weighs(120, 'kg'))).toBe(true);
    expect(holds('quantity', heavy, weighs(120_000, 'g'))).toBe(false);
  });

  it('tells capitals and accents apart in what was typed', () => {
    const said = { operator: '=' as const, answerString: 'oui' };
    expect(holds('string', said, [{ valueString: 'oui' }])).toBe(true);
    expect(holds('string', said, [{ valueString: 'Oui' }])).toBe(false);
  });
});

describe('what is not asked', () => {
  const form = formOf(
    q('boolean', 'first'),
    q('boolean', 'second', { enableWhen: [isTrue('first')] }),
    q('boolean', 'third', { enableWhen: [isTrue('second')] }),
    q('group', 'box', {
      enableWhen: [isTrue('third')],
      item: [
        q('string', 'inside'),
        q('string', 'always', { enableWhen: [when('inside', '!=', { answerString: 'x' })] }),
      ],
    }),
    q('display', 'otherwise', { enableWhen: [when('second', '!=', { answerBoolean: true })] }),
  );
  const yes = [{ valueBoolean: true }];

  it('counts as unanswered, through a whole chain at once', () => {
    const session = fill(form, { first: yes, second: yes, third: yes, inside: [{ valueString: 'a' }] });
    expect(asked(session)).toEqual(['first', 'second', 'third', 'box', 'inside', 'always']);
    session.set(at(session, 'first'), [{ valueBoolean: false }]);
    expect(asked(session)).toEqual(['first', 'otherwise']);
    expect(session.response().item).toEqual([{ linkId: 'first', answer: [{ valueBoolean: false }] }]);
  });

  it('is as it was when it is asked again', () => {
    const session = fill(form, { first: yes, second: yes });
    session.set(at(session, 'first'), []);
    session.set(at(session, 'first'), yes);
    expect(asked(session)).toEqual(['first', 'second', 'third']);
  });
});

describe('several conditions', () => {
  const shown = (enableBehavior: 'all' | 'any' | undefined, answers: Record<string, AnswerValue[]>) => {
    const form = formOf(
      q('boolean', 'a'),
      q('boolean', 'b'),
      q('display', 'shown', {
        enableWhen: [isTrue('a'), isTrue('b')],
        ...(enableBehavior && { enableBehavior }),
      }),
    );
    return asked(fill(form, answers)).includes('shown');
  };
  const a = { a: [{ valueBoolean: true }] };

  it('need all or one, as the form says', () => {
    expect(shown('all', a)).toBe(false);
    expect(shown('any', a)).toBe(true);
    expect(shown('all', { ...a, b: [{ valueBoolean: true }] })).toBe(true);
    expect(shown('any', {})).toBe(false);
  });

  it('without a word on it are said to whoever wrote the form', () => {
    const { diagnostics } = compileForm(
      questionnaire(q('boolean', 'a'), q('display', 'shown', { enableWhen: [isTrue('a'), isTrue('a')] })),
    );
    expect(diagnostics).toEqual([{ severity: 'warning', code: 'missing-behavior', at: 'shown' }]);
  });
});

describe('conditions in repeating groups', () => {
  const form = formOf(
    q('group', 'medicine', {
      repeats: true,
      item: [
        q('string', 'name'),
        q('boolean', 'stopped'),
        q('group', 'more', { item: [q('date', 'since', { enableWhen: [isTrue('stopped')] })] }),
      ],
    }),
  );

  it('read the instance that they stand in', () => {
    const session = fill(form, { 'medicine[0].stopped': [{ valueBoolean: true }] });
    session.add(form.byLinkId.get('medicine')!, undefined);
    fill(form, { 'medicine[1].name': [{ valueString: 'B' }] }, session);
    const since = [...session.nodesOf(form.byLinkId.get('since')!)].map(({ enabled }) => enabled);
    expect(since).toEqual([true, false]);
    session.remove(at(session, 'medicine[0]'));
    expect(session.response().item).toEqual([
      { linkId: 'medicine', item: [{ linkId: 'name', answer: [{ valueString: 'B' }] }] },
    ]);
  });

  it('that is the last is emptied, and stays to be filled in', () => {
    const session = fill(form, { 'medicine[0].name': [{ valueString: 'A' }] });
    session.remove(at(session, 'medicine'));
    expect(session.response().item).toBeUndefined();
    expect(asked(session)).toEqual(['medicine', 'name', 'stopped', 'more']);
  });
});

describe('conditions that depend on themselves', () => {
  it('end, with the items named', () => {
    const source = questionnaire(
      q('boolean', 'a', { enableWhen: [isTrue('c')] }),
      q('boolean', 'b', { enableWhen: [isTrue('a')] }),
      q('boolean', 'c', { enableWhen: [isTrue('b')] }),
      q('boolean', 'd', { enableWhen: [isTrue('c')] }),
      q('boolean', 'e', { enableWhen: [isTrue('e')] }),
    );
    const { form, diagnostics } = compileForm(source);
    const cyclic = diagnostics.filter(({ code: name }) => name === 'cycle').map(({ at: place }) => place);
    expect(cyclic).toEqual(['a', 'b', 'c', 'e']);
    expect(asked(fill(form!))).toEqual([]);
  });

  it('go before what only follows them, wherever that stands in the form', () => {
    const form = formOf(
      q('boolean', 'last', { enableWhen: [isTrue('middle')] }),
      q('boolean', 'middle', { enableWhen: [{ ...isTrue('round'), operator: '!=' }] }),
      q('boolean', 'round', { enableWhen: [isTrue('round')] }),
      q('boolean', 'between', { enableWhen: [{ ...isTrue('round'), operator: '!=' }] }),
      q('boolean', 'a', { enableWhen: [isTrue('b'), isTrue('between')], enableBehavior: 'any' }),
      q('boolean', 'b', { enableWhen: [isTrue('a')] }),
    );
    const session = fill(form, { middle: [{ valueBoolean: true }] });
    expect(asked(session)).toEqual(['last', 'middle', 'between']);
    for (const linkId of ['middle', 'between']) fill(form, { [linkId]: [{ valueBoolean: true }] }, session);
    expect(asked(session)).toEqual(['last', 'middle', 'between', 'a']);
    const onCycle = form.all.filter(({ isOnCycle }) => isOnCycle).map(({ linkId }) => linkId);
    expect(onCycle).toEqual(['round', 'a', 'b']);
  });
});

describe('questions under a question', () => {
  const form = formOf(
    q('choice', 'allergy', {
      repeats: true,
      answerOption: [code('nuts'), code('latex')],
      item: [q('string', 'how', { required: true })],
    }),
  );

  it('stand under each answer, and go with it', () => {
    const session = fill(form, { allergy: [code('nuts'), code('latex')] });
    fill(form, { 'allergy[1].how': [{ valueString: 'rash' }] }, session);
    expect(session.response().item).toEqual([
      {
        linkId: 'allergy',
        answer: [
          code('nuts'),
          { ...code('latex'), item: [{ linkId: 'how', answer: [{ valueString: 'rash' }] }] },
        ],
      },
    ]);
    session.set(at(session, 'allergy'), [code('latex')]);
    expect(session.response().item?.[0]?.answer?.[0]?.item).toHaveLength(1);
    session.set(at(session, 'allergy'), []);
    expect(session.response().item).toBeUndefined();
    expect(session.nodesOf(form.byLinkId.get('how')!).size).toBe(0);
  });
});
