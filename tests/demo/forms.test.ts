import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../backend/read-form.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { compileFhirPath } from '../../src/domain/questionnaire/fhirpath/index.ts';
import type { Form } from '../../src/domain/questionnaire/form.ts';
import { itemText, localText } from '../../src/domain/questionnaire/localise-form.ts';
import { lintForm } from '../../src/domain/questionnaire/lint/lint-form.ts';
import { raisedFlags, safetyFlagsOf } from '../../src/domain/questionnaire/safety-flag.ts';
import { createSession } from '../../src/domain/questionnaire/session.ts';
import { asked, at, fill } from '../fixtures/small-form.ts';
import { r4Faults } from '../fixtures/r4-structure.ts';

const folder = join(import.meta.dirname, '../../demo/forms');
const paths = globSync('*.yaml', { cwd: folder }).sort();
const forms = new Map(
  await Promise.all(
    paths.map(async (path) => [path.replace('.yaml', ''), await readForm(join(folder, path))] as const),
  ),
);
const questionnaireOf = (id: string) =>
  forms.get(id)?.questionnaire as NonNullable<ReturnType<typeof forms.get>>['questionnaire'];
const formOf = (id: string) => compileForm(questionnaireOf(id)).form as Form;
const flagsIn = (id: string) => formOf(id).all.flatMap(safetyFlagsOf);
const choice = (id: string, list: string, code: string) => ({
  valueCoding: { system: `urn:parcours:form:${id}#${list}`, code },
});

describe('the forms of the demo', () => {
  it('are eight', () => {
    expect([...forms.keys()]).toEqual([
      ...['contrast', 'dental-first-visit', 'first-visit', 'mri-safety'],
      ...['post-operative', 'recommend', 'satisfaction', 'ultrasound'],
    ]);
  });

  it('ask before an MRI for everything that is dangerous in it', () => {
    expect(flagsIn('mri-safety').map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        ...['pacemaker', 'aneurysm-clip', 'cochlear-implant', 'neurostimulator', 'eye-fragment', 'pregnancy'],
        ...['recent-surgery', 'skin-item', 'claustrophobia', 'weight-limit'],
      ]),
    );
  });

  it('ask before a contrast agent for reactions, kidneys, thyroid, metformin and breastfeeding', () => {
    expect(flagsIn('contrast').map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        ...[
          'contrast-reaction',
          'kidney-disease',
          'low-filtration',
          'thyroid',
          'metformin',
          'breastfeeding',
          'pregnancy',
        ],
      ]),
    );
  });

  it('raise a gate for yes and for not knowing, and none for no', () => {
    const pacemaker = formOf('mri-safety').byLinkId.get('pacemaker');
    const raised = (code: string) =>
      pacemaker && raisedFlags(pacemaker, [choice('mri-safety', 'unsure', code)]).map((flag) => flag.code);
    expect(['yes', 'unsure', 'no'].map(raised)).toEqual([['pacemaker'], ['pacemaker'], []]);
    expect(pacemaker && raisedFlags(pacemaker, [])).toEqual([]);
  });

  it('raise a gate for a filtration rate below thirty in its own unit', () => {
    const egfr = formOf('contrast').byLinkId.get('egfr');
    const raised = (value: number, code = 'mL/min/{1.73_m2}') =>
      egfr &&
      raisedFlags(egfr, [{ valueQuantity: { value, system: 'http://unitsofmeasure.org', code } }]).length;
    expect([raised(29), raised(30), raised(88)]).toEqual([1, 0, 0]);
  });

  it('ask for metformin only with diabetes, and for a reaction only after a contrast agent', () => {
    const form = formOf('contrast');
    expect(asked(createSession(form))).not.toContain('metformin');
    expect(asked(fill(form, { diabetes: [{ valueBoolean: true }] }))).toContain('metformin');
    expect(asked(createSession(form))).not.toContain('reaction');
    expect(asked(fill(form, { 'had-contrast': [choice('contrast', 'had-contrast', 'yes')] }))).toContain(
      'reaction',
    );
  });

  it('sum up the difficulty of the days after an operation', () => {
    const form = formOf('post-operative');
    const ease = (code: string) => [choice('post-operative', 'ease', code)];
    const session = fill(form, {
      eating: ease('some'),
      walking: ease('not-at-all'),
      'passing-water': ease('normal'),
      sleeping: ease('some'),
    });
    const { calculatedExpression = '' } = at(session, 'difficulty').item.expressions;
    const response = session.response();
    const now = '2027-03-01T10:00:00+01:00';
    expect(
      compileFhirPath(calculatedExpression).evaluate([response], {
        variables: { resource: [response] },
        now,
      }),
    ).toEqual([4]);
  });

  it('score what a patient thinks from one to five, and recommends from zero to ten', () => {
    const form = formOf('satisfaction');
    expect(form.byLinkId.get('csat')?.options?.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
    expect(form.byLinkId.get('nps')?.limits).toMatchObject({
      minValue: { valueInteger: 0 },
      maxValue: { valueInteger: 10 },
    });
  });
});

describe('the judge of the structure', () => {
  it('sees a name, a type, a list, a missing field and an extension that FHIR does not have', () => {
    const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueString: '1' }];
    const faulty = {
      resourceType: 'Questionnaire',
      item: [{ type: 'group', requird: true, text: 4, initial: {}, extension }],
    };
    expect(r4Faults(faulty)).toEqual([
      'Questionnaire.item[0].requird is not in FHIR',
      'Questionnaire.item[0].text is no string',
      'Questionnaire.item[0].initial is no list',
      expect.stringContaining('minValue takes valueDate'),
      'Questionnaire.item[0] lacks linkId',
      'Questionnaire lacks status',
    ]);
  });
});

describe.each([...forms])('%s', (id, { questionnaire, languages }) => {
  const { form, diagnostics } = compileForm(questionnaire);

  it('is loaded by the engine without a word', () => {
    expect(diagnostics).toEqual([]);
    expect(form).toBeDefined();
  });

  it('is a Questionnaire as FHIR R4 publishes it', () => {
    expect(r4Faults(questionnaire)).toEqual([]);
  });

  it('has nothing to mend', () => {
    expect(lintForm(questionnaire, { languages }).filter(({ level }) => level === 'fault')).toEqual([]);
  });

  it('is a draft in French and English that says it has to be validated', () => {
    expect(languages).toEqual(['fr', 'en']);
    expect(questionnaire.status).toBe('draft');
    const said = (language: string) =>
      localText(
        {
          text: questionnaire.description,
          language: questionnaire.language,
          extended: questionnaire._description,
        },
        language,
      )?.text;
    expect(said('fr')).toContain('à valider par la clinique');
    expect(said('en')).toContain('to be validated by the clinic');
  });

  it('asks every question in other words in English', () => {
    const items = (form as Form).all.filter(({ source }) => source.text);
    const same = items.filter(
      (item) => itemText(item, 'fr', 'fr')?.text === itemText(item, 'fr', 'en')?.text,
    );
    expect(same.map(({ linkId }) => linkId)).toEqual([]);
  });

  it('tells whoever raises a gate to call, and nobody that all is well', () => {
    const told = (form as Form).all
      .flatMap(safetyFlagsOf)
      .flatMap(({ tell, words }) =>
        ['fr', 'en'].map((to) => localText({ text: tell, language: 'fr', extended: words }, to)?.text),
      );
    for (const text of told) expect(text).toMatch(/appelez|call/i);
    for (const text of told)
      expect(text).not.toMatch(/cleared|safe\b|sans risque|sans danger|pas de problème|no problem/i);
    expect(told.length > 0).toBe(!['satisfaction', 'recommend'].includes(id));
  });
});
