// @vitest-environment happy-dom
import { h, options, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QuestionnaireItem } from '../../src/contracts/questionnaire.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import type { Form } from '../../src/domain/questionnaire/form.ts';
import { fr } from '../../src/locales/fr.ts';
import { frQuestionnaireMore } from '../../src/locales/fr-questionnaire-more.ts';
import { frQuestionnaire } from '../../src/locales/fr-questionnaire.ts';
import { withOption } from '../../widgets/questionnaire/choice-field.tsx';
import { askedParts, isWholeDate } from '../../widgets/questionnaire/date-entry.ts';
import { planPages } from '../../widgets/questionnaire/page-plan.ts';
import type { Layout } from '../../widgets/questionnaire/page-plan.ts';
import { questionnaireModel } from '../../widgets/questionnaire/questionnaire-model.ts';
import { isoDate } from '../../widgets/questionnaire/read-field.ts';
import { QuestionnaireWidget } from '../../widgets/questionnaire/questionnaire-widget.tsx';
import { portsInMemory } from '../fixtures/questionnaire-ports.ts';
import { control, questionnaireForm, rareItems, simpleItems } from '../fixtures/questionnaire-form.ts';

const formOf = (...item: readonly QuestionnaireItem[]): Form => {
  const { form, diagnostics } = compileForm(questionnaireForm(item));
  expect(diagnostics).toEqual([]);
  return form as Form;
};
const question = (linkId: string, changes: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
  ...{ linkId, type: 'string', text: linkId },
  ...changes,
});
const group = (
  linkId: string,
  item: readonly QuestionnaireItem[],
  changes: Partial<QuestionnaireItem> = {},
) => question(linkId, { type: 'group', item, ...changes });
const several = (count: number, prefix = 'q') =>
  Array.from({ length: count }, (_, at) => question(`${prefix}${at}`));
const when = (linkId: string): Partial<QuestionnaireItem> => ({
  enableWhen: [{ question: linkId, operator: 'exists', answerBoolean: true }],
});
const pages = (...items: readonly QuestionnaireItem[]) =>
  planPages(formOf(...items), 'pages').pages.map((page) => page.items.map(({ linkId }) => linkId).join(' '));

describe('the pages of a form', () => {
  it('are one question each, with what follows from it', () => {
    expect(pages(question('a'), question('b', when('a')), question('c'))).toEqual(['a b', 'c']);
  });
  it('keep what depends on two pages apart', () => {
    const both = {
      enableBehavior: 'any' as const,
      enableWhen: ['a', 'b'].map((one) => ({
        question: one,
        operator: 'exists' as const,
        answerBoolean: true,
      })),
    };
    expect(pages(question('a'), question('b'), question('c', both))).toEqual(['a', 'b', 'c']);
  });
  it('keep a small group together and take a large one apart', () => {
    expect(pages(group('g', several(6)))).toEqual(['g']);
    expect(pages(group('g', several(7)))).toEqual(several(7).map(({ linkId }) => linkId));
  });
  it('are what the form says they are', () => {
    const page = { extension: [control('page')] };
    expect(pages(group('p', several(9), page), group('r', several(2, 'r'), page))).toEqual(['p', 'r']);
  });
  it('are the tabs of a form, each under its name', () => {
    const tabs = [group('a', several(8, 'a')), group('b', several(2, 'b'), { extension: [control('tab')] })];
    const container = group('tabs', tabs, { extension: [control('tab-container')] });
    expect(pages(container)).toEqual(['a', 'b']);
    expect(pages(group('outer', [question('first'), container]))).toEqual(['first', 'a', 'b']);
  });
  it('never take apart what is given several times', () => {
    expect(pages(group('g', several(9), { repeats: true }))).toEqual(['g']);
  });
  it('say what is only said with what is asked next, and at the end with what was asked last', () => {
    const said = question('said', { type: 'display' });
    const end = question('end', { type: 'display' });
    expect(pages(said, question('a'), question('b'), end)).toEqual(['said a', 'b end']);
    expect(pages(said, group('g', several(7)))[0]).toBe('said q0');
  });
  it('leave out what is never shown', () => {
    const hidden = question('h', {
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
      ],
    });
    expect(pages(hidden, question('a'))).toEqual(['a']);
  });
});

describe('a date', () => {
  const dated = (...extension: NonNullable<QuestionnaireItem['extension']>[number][]) =>
    formOf(question('d', { type: 'date', extension })).items[0] as Form['items'][number];
  const format = (valueString: string) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/entryFormat',
    valueString,
  });

  it.each([
    ['2019-3-7', '2019-03-07'],
    ['2019-3-', '2019-03'],
    ['2019--', '2019'],
    ['--', ''],
    ['2019--7', '2019--07'],
  ])('typed as %s is read as %s where less may be known', (typed, read) => {
    expect(isoDate(typed, dated())).toBe(read);
  });
  it('has to be whole where the form says so', () => {
    expect(isWholeDate(dated(format('YYYY-MM-DD')))).toBe(true);
    expect(isoDate('2019-3-', dated(format('YYYY-MM-DD')))).toBe('?');
    expect(askedParts(dated(format('YYYY-MM')))).toEqual([1, 0]);
    expect(askedParts(dated(format('YYYY')))).toEqual([0]);
  });
});

describe('"none of these"', () => {
  const [item] = formOf({
    ...question('c', { type: 'choice', repeats: true }),
    answerOption: [
      { valueCoding: { code: 'a' } },
      { valueCoding: { code: 'b' } },
      {
        valueCoding: { code: 'none' },
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
            valueBoolean: true,
          },
        ],
      },
    ],
  }).items;
  const [a, b, none] = item?.options ?? [];
  if (!item || !a || !b || !none) throw new Error('no options');

  it('takes the others away, and they take it', () => {
    expect(withOption([a.value, b.value], none, item)).toEqual([none.value]);
    expect(withOption([none.value], a, item)).toEqual([a.value]);
    expect(withOption([a.value], b, item)).toEqual([a.value, b.value]);
  });
});

async function start(form: Form, layout: Layout = 'pages') {
  const more = await portsInMemory.loadMore('fr');
  const speech = { messages: fr, texts: frQuestionnaire };
  return questionnaireModel({ form, layout, speech, ports: portsInMemory }, more);
}

describe('a form while it is filled in', () => {
  it('shows the page where something is missing when the review is asked for', async () => {
    // To be asked later, because of what the first page says.
    const items = [question('a'), question('x'), question('b', { required: true, ...when('a') })];
    const model = await start(formOf(...items));
    const [a] = model.session.nodesOf(model.form.items[0] as Form['items'][number]);
    if (!a) throw new Error('no question');
    await model.goOn();
    await model.goOn();
    expect(model.step.value.at).toBe(model.reviewAt);
    model.change(a);
    model.type(a, 0, 'yes');
    await model.goOn();
    expect(model.step.value.at).toBe(2);
    expect(model.faults.list.value.map(({ rule }) => rule)).toEqual(['required']);
    model.end();
  });

  it('keeps what is typed and is no answer, and says that it is none', async () => {
    const model = await start(formOf(question('n', { type: 'integer' })));
    const [node] = model.session.nodesOf(model.form.items[0] as Form['items'][number]);
    if (!node) throw new Error('no question');
    model.type(node, 0, 'twelve');
    await model.goOn();
    expect(model.faults.list.value).toMatchObject([{ rule: 'wrong-type' }]);
    expect(model.entries.of(node, 'fr')).toEqual(['twelve']);
    expect(node.answers).toEqual([]);
    model.end();
  });

  it('skips pages that nobody is asked, both ways', async () => {
    const model = await start(
      formOf(
        question('a'),
        question('x'),
        question('b', { ...when('a'), ...{ enableBehavior: 'all' } }),
        question('c'),
      ),
    );
    await model.goOn();
    await model.goOn();
    expect(model.step.value.at).toBe(3);
    model.back();
    expect(model.step.value.at).toBe(1);
    model.end();
  });

  it('says how many questions open and close', async () => {
    const model = await start(formOf(...simpleItems.slice(1)));
    const [node] = model.session.nodesOf(model.form.items[0] as Form['items'][number]);
    if (!node) throw new Error('no question');
    model.choose(node, [{ valueBoolean: true }]);
    expect(model.live.value).toBe(frQuestionnaireMore.shown(2));
    for (const [item] of [model.form.items.slice(1, 2), model.form.items.slice(2, 3)])
      for (const one of model.session.nodesOf(item as Form['items'][number])) model.watch(one);
    model.choose(node, [{ valueBoolean: false }]);
    expect(model.live.value).toBe(frQuestionnaireMore.hidden(2));
    model.end();
  });
});

describe('a form of 1,000 questions shown as a whole', () => {
  const root = document.createElement('div');
  afterEach(() => {
    render(null, root);
    vi.restoreAllMocks();
  });

  it('draws again what a keystroke changes, and nothing else', async () => {
    const items = Array.from({ length: 1000 }, (_, at) =>
      at % 10 === 9 ? question(`q${at}`, when(`q${at - 1}`)) : question(`q${at}`),
    );
    const model = await start(formOf(...items), 'whole');
    document.body.append(root);
    render(h(QuestionnaireWidget, { model }), root);
    // The first screens at once, the others in tasks of their own.
    expect(root.querySelectorAll('.question')).toHaveLength(36);
    await vi.waitFor(() => expect(root.querySelectorAll('.question')).toHaveLength(900), { timeout: 20_000 });
    const drawn = [...root.querySelectorAll('.question .label')].map(({ textContent }) => textContent);
    expect(drawn[0]).toContain('q0');
    expect(drawn.at(-1)).toContain('q998');
    let draws = 0;
    const before = options.diffed;
    options.diffed = (vnode) => {
      if (typeof vnode.type === 'function') draws += 1;
      before?.(vnode);
    };
    const [node] = model.session.nodesOf(model.form.items[5] as Form['items'][number]);
    if (!node) throw new Error('no question');
    model.type(node, 0, 'a');
    await vi.waitFor(() => expect(draws).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    options.diffed = before as NonNullable<typeof before>;
    // Those of the question itself; each of the others has some as well.
    expect(draws).toBeLessThan(15);
    model.end();
  });
});

it('has every rare field in the fixture', () => {
  expect(formOf(...rareItems).items).toHaveLength(rareItems.length);
});
