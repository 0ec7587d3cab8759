import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionnaireItem } from '../../../src/contracts/questionnaire.ts';
import { compileForm } from '../../../src/domain/questionnaire/compile-form.ts';
import { createExpressions } from '../../../src/domain/questionnaire/form-expressions.ts';
import { createSession } from '../../../src/domain/questionnaire/session.ts';
import { asked, at, code, extension, fill, formOf, q, questionnaire } from '../../fixtures/small-form.ts';

const sdc = (name: string, expression: string) => ({
  url: `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}`,
  valueExpression: { language: 'text/fhirpath', expression },
});
const variable = (name: string, expression: string) =>
  extension('variable', { valueExpression: { name, language: 'text/fhirpath', expression } });
const now = () => '2027-03-01T08:00:00+01:00';

function running(...items: QuestionnaireItem[]) {
  const form = formOf(...items);
  const session = createSession(form);
  const { port, diagnostics } = createExpressions(form, { now });
  session.compute(port);
  return { form, session, diagnostics };
}

const weight = q('decimal', 'weight');
const height = q('decimal', 'height', { text: 'cm' });
const index = q('decimal', 'index', {
  readOnly: true,
  extension: [
    variable('w', "%resource.item.where(linkId='weight').answer.value"),
    variable('h', "%resource.item.where(linkId='height').answer.value / 100"),
    sdc('calculatedExpression', '(%w / (%h * %h)).round(1)'),
  ],
});
const shown = q('display', 'shown', {
  extension: [sdc('enableWhenExpression', "%resource.item.where(linkId='index').answer.value > 30")],
});

describe('what a form computes', () => {
  it('follows what is answered, and what follows from that follows too', () => {
    const { session } = running(weight, height, index, shown);
    expect(asked(session)).toEqual(['weight', 'height', 'index']);
    fill(session.form, { weight: [{ valueDecimal: 100 }], height: [{ valueDecimal: 170 }] }, session);
    expect(at(session, 'index').answers).toEqual([{ valueDecimal: 34.6 }]);
    expect(asked(session)).toContain('shown');
    session.set(at(session, 'weight'), []);
    expect(at(session, 'index').answers).toEqual([]);
    expect(asked(session)).not.toContain('shown');
  });

  it('tells whoever draws it', () => {
    const { session } = running(weight, height, index, shown);
    fill(session.form, { weight: [{ valueDecimal: 100 }] }, session);
    const changed = new Set<string>();
    session.subscribe((nodes) => nodes.forEach(({ item }) => changed.add(item.linkId)));
    session.set(at(session, 'height'), [{ valueDecimal: 170 }]);
    expect([...changed]).toEqual(['height', 'index', 'shown']);
  });

  it('begins with values that stay the patient’s to change', () => {
    const { session } = running(
      q('date', 'today', { extension: [sdc('initialExpression', 'today()')] }),
      q('string', 'other'),
    );
    expect(at(session, 'today').answers).toEqual([{ valueDate: '2027-03-01' }]);
    session.set(at(session, 'today'), []);
    session.set(at(session, 'other'), [{ valueString: 'x' }]);
    expect(at(session, 'today').answers).toEqual([]);
  });

  it('adds up scores that stand on the options', () => {
    const scored = (linkId: string) =>
      q('choice', linkId, {
        answerOption: [0, 1, 2].map((score) => ({
          ...code(`${score}`),
          extension: [extension('ordinalValue', { valueDecimal: score })],
        })),
      });
    const sum = q('integer', 'sum', {
      extension: [
        sdc(
          'calculatedExpression',
          "%resource.descendants().where(linkId!='sum').answer.value.ordinal().sum()",
        ),
      ],
    });
    const { session } = running(scored('a'), scored('b'), sum);
    fill(session.form, { a: [code('2')], b: [code('1')] }, session);
    expect(at(session, 'sum').answers).toEqual([{ valueInteger: 3 }]);
  });

  it('computes in each instance of a repeating group for itself', () => {
    const { session, form } = running(
      q('group', 'dose', {
        repeats: true,
        item: [
          q('decimal', 'amount'),
          q('decimal', 'double', {
            extension: [
              sdc('calculatedExpression', '%context.answer.empty().toString().select(%amount * 2)'),
            ],
          }),
        ],
        extension: [variable('amount', "item.where(linkId='amount').answer.value")],
      }),
    );
    session.add(form.byLinkId.get('dose')!, undefined);
    fill(form, { 'dose[0].amount': [{ valueDecimal: 1 }], 'dose[1].amount': [{ valueDecimal: 5 }] }, session);
    expect([0, 1].map((number) => at(session, `dose[${number}].double`).answers[0]?.valueDecimal)).toEqual([
      2, 10,
    ]);
  });

  it('ends where two go round in a circle', () => {
    const other = (linkId: string, from: string) =>
      q('integer', linkId, {
        extension: [
          sdc(
            'calculatedExpression',
            `iif(%resource.item.where(linkId='${from}').answer.exists(), %resource.item.where(linkId='${from}').answer.value + 1, 1)`,
          ),
        ],
      });
    const { session } = running(other('a', 'b'), other('b', 'a'));
    expect(at(session, 'a').answers[0]?.valueInteger).toBeLessThan(50);
  });
});

describe('what a form cannot compute here', () => {
  it.each([
    ['an unknown function', 'today().inTheMoonCalendar()', /inTheMoonCalendar/],
    [
      'a function that needs a server',
      "%resource.item.answer.value.memberOf('http://example.org/vs')",
      /memberOf/,
    ],
    ['a variable that nobody gives', '%weatherInParis + 1', /%weatherInParis/],
    ['what is no expression', '1 +', /./],
  ])('is refused with its place: %s', (_, expression, words) => {
    const { diagnostics } = running(
      q('integer', 'x', { extension: [sdc('calculatedExpression', expression)] }),
    );
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'unsupported-expression', at: 'x' }]);
    expect(diagnostics[0]?.about).toMatch(words);
  });

  it('is not what it is launched with: that is empty until it is given', () => {
    const launch = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext';
    const { form } = compileForm({
      ...questionnaire(
        q('string', 'name', { extension: [sdc('initialExpression', '%patient.name.family')] }),
      ),
      extension: [{ url: launch, extension: [{ url: 'name', valueCoding: { code: 'patient' } }] }],
    });
    const namedBy = (launched: Record<string, unknown[]>) => {
      const session = createSession(form!);
      const { port, diagnostics } = createExpressions(form!, { now, launch: launched });
      session.compute(port);
      return [diagnostics.length, at(session, 'name').answers];
    };
    expect(namedBy({})).toEqual([0, []]);
    expect(namedBy({ patient: [{ name: [{ family: 'Exemple' }] }] })).toEqual([
      0,
      [{ valueString: 'Exemple' }],
    ]);
  });
});

describe('whatever is answered in whatever order', () => {
  const bodies = ['weight', 'height', 'a', 'b'];
  const items = [
    weight,
    height,
    index,
    shown,
    q('group', 'box', { item: [q('decimal', 'a'), q('decimal', 'b')] }),
    q('decimal', 'all', {
      extension: [
        sdc(
          'calculatedExpression',
          "%resource.descendants().where(linkId = 'a' or linkId = 'b').answer.value.sum()",
        ),
      ],
    }),
    q('decimal', 'twice', {
      extension: [sdc('calculatedExpression', "%resource.item.where(linkId='all').answer.value * 2")],
    }),
    q('display', 'if-box', {
      extension: [
        sdc('enableWhenExpression', "%resource.item.where(linkId='box').item.answer.value.exists()"),
      ],
    }),
  ];

  it('comes to what it would come to if everything were computed anew', () => {
    const answer = fc.tuple(fc.constantFrom(...bodies), fc.option(fc.integer({ min: 1, max: 200 })));
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        const { session, form } = running(...items);
        for (const [linkId, number] of answers) {
          session.set(at(session, linkId), number === null ? [] : [{ valueDecimal: number }]);
        }
        const anew = createSession(form, { response: session.response() });
        anew.compute(createExpressions(form, { now }).port);
        expect(session.response()).toEqual(anew.response());
        expect(asked(session)).toEqual(asked(anew));
      }),
      { numRuns: 150 },
    );
  });
});
