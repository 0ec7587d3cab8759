import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readForm } from '../../backend/forms/read-form.ts';
import type { QuestionnaireItem } from '../../src/contracts/questionnaire.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { raisedFlags } from '../../src/domain/questionnaire/safety-flag.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { r4Faults } from '../fixtures/r4-structure.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(folder.path, { recursive: true });
});
afterAll(() => folder.remove());

let count = 0;
async function written(content: unknown): Promise<string> {
  const path = join(folder.path, `form-${(count += 1)}.yaml`);
  await writeFile(path, typeof content === 'string' ? content : stringify(content));
  return path;
}
const form = (...questions: object[]) => ({
  ...{ id: 'small', version: '1', languages: ['fr', 'en'], title: { fr: 'Petit', en: 'Small' } },
  questions,
});
const question = (type: string, more: object = {}) => ({
  id: 'q',
  type,
  ask: { fr: 'Quoi ?', en: 'What?' },
  ...more,
});
const pet = { id: 'pet', type: 'yes-no', ask: 'Un animal ?' };
const colours = [
  { code: 'red', label: { fr: 'Rouge', en: 'Red' }, score: 1 },
  { code: 'blue', label: { fr: 'Bleu', en: 'Blue' }, score: 2 },
];

async function item(...questions: object[]): Promise<QuestionnaireItem> {
  const { questionnaire } = await readForm(await written(form(...questions)));
  expect(r4Faults(questionnaire)).toEqual([]);
  expect(compileForm(questionnaire).diagnostics).toEqual([]);
  return questionnaire.item?.at(-1) as QuestionnaireItem;
}
const refused = async (content: unknown): Promise<string> =>
  readForm(await written(content)).then(
    () => 'taken',
    (error: unknown) => (error as Error).message.split('\n').slice(1).join('\n').trim(),
  );

describe('a form file', () => {
  it('makes of its head what FHIR has for it', async () => {
    const file = {
      ...form(pet),
      intro: { fr: 'Pourquoi', en: 'Why' },
      note: { fr: 'À valider', en: 'To validate' },
    };
    const { questionnaire, languages } = await readForm(await written(file));
    expect(languages).toEqual(['fr', 'en']);
    expect(questionnaire).toMatchObject({
      ...{
        resourceType: 'Questionnaire',
        id: 'small',
        language: 'fr',
        url: 'urn:parcours:form:small',
        version: '1',
      },
      ...{ title: 'Petit', status: 'draft', experimental: true, description: 'Pourquoi\n\nÀ valider' },
      _title: {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/translation',
            extension: [
              { url: 'lang', valueCode: 'en' },
              { url: 'content', valueString: 'Small' },
            ],
          },
        ],
      },
    });
  });

  it.each([
    ['info', {}, { type: 'display' }],
    ['yes-no', {}, { type: 'boolean', required: true }],
    ['yes-no', { optional: true, prefilled: 'no' }, { type: 'boolean', initial: [{ valueBoolean: false }] }],
    ['choice', { options: colours }, { type: 'choice', required: true }],
    ['choice', { options: colours, other: true }, { type: 'open-choice' }],
    ['choices', { options: colours }, { type: 'choice', repeats: true }],
    ['number', {}, { type: 'integer' }],
    ['number', { decimals: 1 }, { type: 'decimal' }],
    ['amount', { units: ['kg', { code: 'g', label: 'g' }] }, { type: 'quantity' }],
    ['date', { prefilled: '2026-11' }, { type: 'date', initial: [{ valueDate: '2026-11' }] }],
    ['time', { prefilled: '08:30' }, { type: 'time', initial: [{ valueTime: '08:30:00' }] }],
    ['text', { length: { max: 20 }, repeat: true }, { type: 'string', maxLength: 20, repeats: true }],
    ['long-text', { length: { min: 3 } }, { type: 'text' }],
    ['file', { accept: ['image/*'], megabytes: 2.5 }, { type: 'attachment' }],
    ['signature', {}, { type: 'string', required: true }],
    ['number', { calculated: '1 + 1' }, { type: 'integer', readOnly: true }],
  ])('makes FHIR of %s with %j', async (type, more, expected) => {
    expect(await item(question(type, more))).toMatchObject({ linkId: 'q', text: 'Quoi ?', ...expected });
  });

  it('requires everything but what is optional, hidden, calculated or only said', async () => {
    const of = async (type: string, more = {}) => (await item(question(type, more))).required ?? false;
    expect(await of('text')).toBe(true);
    expect(await of('text', { optional: true })).toBe(false);
    expect(await of('text', { hidden: true })).toBe(false);
    expect(await of('number', { calculated: '1' })).toBe(false);
    expect(await of('info')).toBe(false);
  });

  it('gives the engine limits, units, options, scores and what is exclusive', async () => {
    const { questionnaire } = await readForm(
      await written(
        form(
          { ...question('amount', { units: ['kg'], min: 1, max: 300, decimals: 1 }), id: 'a' },
          { ...question('choices', { options: colours, none: { fr: 'Aucune', en: 'None' } }), id: 'b' },
          { ...question('file', { accept: ['image/*'], megabytes: 2 }), id: 'c' },
          { ...question('text', { pattern: { matches: '[A-Z]+', words: 'En capitales' } }), id: 'd' },
        ),
      ),
    );
    const { byLinkId } = compileForm(questionnaire).form ?? {};
    expect(byLinkId?.get('a')?.limits).toMatchObject({
      ...{ minValue: { valueDecimal: 1 }, maxValue: { valueDecimal: 300 }, maxDecimalPlaces: 1 },
      units: [{ system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' }],
    });
    expect(byLinkId?.get('b')?.options?.map(({ score, exclusive }) => [score, exclusive])).toEqual([
      [1, false],
      [2, false],
      [undefined, true],
    ]);
    expect(byLinkId?.get('c')?.limits).toMatchObject({ mimeTypes: ['image/*'], maxSize: 2_000_000 });
    expect(byLinkId?.get('d')?.limits.regex?.test('ABC')).toBe(true);
  });

  it('compares with each kind of question in its own type', async () => {
    const of = async (asked: object, when: unknown) =>
      (await item({ ...asked, id: 'a' }, question('text', { when }))).enableWhen;
    const target = (type: string, more = {}) => question(type, more);
    expect(await of(target('yes-no'), 'a = yes')).toEqual([
      { question: 'a', operator: '=', answerBoolean: true },
    ]);
    expect(await of(target('number'), 'a >= 3')).toEqual([
      { question: 'a', operator: '>=', answerInteger: 3 },
    ]);
    expect(await of(target('number', { decimals: 1 }), 'a<0.5')).toEqual([
      { question: 'a', operator: '<', answerDecimal: 0.5 },
    ]);
    expect(await of(target('choice', { options: colours }), 'a != red')).toEqual([
      { question: 'a', operator: '!=', answerCoding: { system: 'urn:parcours:form:small#a', code: 'red' } },
    ]);
    expect(await of(target('amount', { units: ['kg'] }), 'a > 120')).toEqual([
      {
        ...{ question: 'a', operator: '>' },
        answerQuantity: { value: 120, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
      },
    ]);
    expect(await of(target('date'), 'a < 2026-01-01')).toMatchObject([{ answerDate: '2026-01-01' }]);
    expect(await of(target('time'), 'a > 12:00')).toMatchObject([{ answerTime: '12:00:00' }]);
    expect(await of(target('text'), 'a = "Deux mots"')).toMatchObject([{ answerString: 'Deux mots' }]);
    expect(await of(target('text'), 'a not answered')).toEqual([
      { question: 'a', operator: 'exists', answerBoolean: false },
    ]);
    expect(await of(target('text'), { all: ['a answered', 'a != x'] })).toHaveLength(2);
  });

  it('says of a gate which answer raises it, and what to tell in each language', async () => {
    const flag = { code: 'low', when: ['< 30'], tell: { fr: 'Appelez', en: 'Call' } };
    const { extension } = await item(question('number', { flag }));
    expect(extension?.find(({ url }) => url.endsWith('/parcours-flag'))).toMatchObject({
      url: 'urn:parcours:StructureDefinition/parcours-flag',
      extension: [
        { url: 'code', valueCode: 'low' },
        { url: 'operator', valueCode: '<' },
        { url: 'answer', valueInteger: 30 },
        { url: 'tell', valueString: 'Appelez', _valueString: { extension: [expect.anything()] } },
      ],
    });
  });
});

describe('a gate at anything but one answer', () => {
  it('is raised by the others, and not before there is an answer', async () => {
    const flag = { code: 'colour', when: '!= red', tell: 'Appelez' };
    const source = await item(question('choice', { options: colours, flag }));
    const raised = (...codes: string[]) =>
      raisedFlags(
        { source },
        codes.map((code) => ({ valueCoding: { system: 'urn:parcours:form:small#q', code } })),
      ).length;
    expect([raised(), raised('red'), raised('blue')]).toEqual([0, 0, 1]);
  });
});

describe('a faulty form file', () => {
  it.each([
    ['questions[0].type: "type" is one of group, info, yes-no', form(question('yesno'))],
    ['questions[0].asks: there is no such setting', form(question('text', { asks: 'x' }))],
    ['questions[0].ask: write a text, or one for each language', form(question('text', { ask: 5 }))],
    ['questions[1].when: there is no question "pets"', form(pet, question('text', { when: 'pets = yes' }))],
    [
      'questions[1].when: "maybe" is no answer to "pet": write yes or no',
      form(pet, question('text', { when: 'pet = maybe' })),
    ],
    [
      'questions[1].when.any[1]: "3.5" is no answer to "n": write a whole number',
      form({ ...question('number'), id: 'n' }, question('text', { when: { any: ['n = 3', 'n = 3.5'] } })),
    ],
    [
      'questions[1].when: write a condition such as "pregnant = yes"',
      form(pet, question('text', { when: 'pet is yes' })),
    ],
    [
      'questions[0].options[1].code: use lower-case letters',
      form(question('choice', { options: [colours[0], { code: 'B C', label: 'x' }] })),
    ],
    ['questions[0]: write "options", or the name of one of "lists"', form(question('choice'))],
    ['questions[0].list: there is no list "colours"', form(question('choice', { list: 'colours' }))],
    ['questions[1].id: "pet" is used twice', form(pet, pet)],
    [
      'questions[0].flag: say with "when" which answer raises it',
      form(question('number', { flag: { code: 'x', tell: 'Appelez' } })),
    ],
    [
      'questions[0].flag.when: write one of red, blue',
      form(question('choice', { options: colours, flag: { code: 'x', when: 'green', tell: 'Appelez' } })),
    ],
    [
      'questions[0].flag.when: write one comparison',
      form(question('number', { flag: { code: 'x', when: ['< 3', '> 9'], tell: 'Appelez' } })),
    ],
    ['questions[0].prefilled: write yes or no', form(question('yes-no', { prefilled: 'maybe' }))],
    [
      'questions[0].ask.de: "de" is none of "languages"',
      form(question('text', { ask: { fr: 'Quoi', de: 'Was' } })),
    ],
    ['file: write "pages", or "questions" without pages', { ...form(), questions: undefined }],
    ['version: write letters, digits', { ...form(pet), version: '1 b' }],
    ['questions[0]: a table needs "repeat"', form(question('group', { show: 'table', questions: [pet] }))],
  ])('is refused with its line and %s', async (words, content) => {
    expect(await refused(content)).toContain(words);
    expect(await refused(content)).toMatch(/^line \d+: /);
  });
});
