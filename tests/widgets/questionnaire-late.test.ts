// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QuestionnaireItem } from '../../src/contracts/questionnaire.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import type { Form } from '../../src/domain/questionnaire/form.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { en } from '../../src/locales/en.ts';
import { enQuestionnaire } from '../../src/locales/en-questionnaire.ts';
import { fr } from '../../src/locales/fr.ts';
import { frQuestionnaireMore } from '../../src/locales/fr-questionnaire-more.ts';
import { frQuestionnaire } from '../../src/locales/fr-questionnaire.ts';
import type { More } from '../../widgets/questionnaire/more-part.ts';
import { questionnaireModel } from '../../widgets/questionnaire/questionnaire-model.ts';
import { QuestionnaireWidget } from '../../widgets/questionnaire/questionnaire-widget.tsx';
import { control, questionnaireForm } from '../fixtures/questionnaire-form.ts';
import { portsInMemory } from '../fixtures/questionnaire-ports.ts';

const speech = { messages: fr, texts: frQuestionnaire };
const formOf = (...items: readonly QuestionnaireItem[]) => compileForm(questionnaireForm(items)).form as Form;
const weight: QuestionnaireItem = { linkId: 'weight', type: 'decimal', text: 'Poids' };
const heavy: QuestionnaireItem = {
  ...{ linkId: 'heavy', type: 'string', text: 'Table' },
  enableWhen: [{ question: 'weight', operator: '>', answerDecimal: 120 }],
};

/** A form whose other half has not come yet. */
function startEarly(form: Form) {
  let arrive: (more: More) => void = () => undefined;
  const loadMore = vi.fn(() => new Promise<More>((resolve) => (arrive = resolve)));
  const model = questionnaireModel(
    { form, layout: 'pages', speech, ports: { ...portsInMemory, loadMore } },
    undefined,
  );
  const nodeOf = (linkId: string) =>
    [...model.session.nodesOf(form.byLinkId.get(linkId) as Form['items'][number])][0] as FormNode;
  const bring = async () => {
    const more = await portsInMemory.loadMore('fr');
    arrive(more);
    await vi.waitFor(() => expect(model.more.value).toBe(more));
  };
  return { model, nodeOf, bring, loadMore };
}

describe('what is typed before that which reads it has come', () => {
  it('stands in its field, is read when that comes, and opens what follows from it', async () => {
    const { model, nodeOf, bring } = startEarly(formOf(weight, heavy));
    void model.bringMore('quietly');
    model.type(nodeOf('weight'), 0, '130,5');
    expect(model.entries.of(nodeOf('weight'), 'fr')).toEqual(['130,5']);
    expect(nodeOf('weight').answers).toEqual([]);
    await bring();
    expect(nodeOf('weight').answers).toEqual([{ valueDecimal: 130.5 }]);
    expect(nodeOf('heavy').enabled).toBe(true);
    expect(model.touched.value).toBe(1);
    model.end();
  });

  it('is read as it was meant, also in another language by then', async () => {
    const { model, nodeOf } = startEarly(formOf(weight));
    model.type(nodeOf('weight'), 0, '1,500');
    model.speak({ messages: en, texts: enQuestionnaire }, await portsInMemory.loadMore('en'));
    expect(nodeOf('weight').answers).toEqual([{ valueDecimal: 1.5 }]);
    model.end();
  });

  it('is refused when it is none, as soon as somebody goes on', async () => {
    const { model, nodeOf, bring } = startEarly(formOf(weight));
    model.type(nodeOf('weight'), 0, 'lourd');
    const going = model.goOn();
    await bring();
    await going;
    expect(model.faults.list.value.map(({ rule }) => rule)).toEqual(['wrong-type']);
    expect(model.step.value.at).toBe(0);
    model.end();
  });
});

describe('the controls of a form', () => {
  const root = document.createElement('div');
  afterEach(() => render(null, root));

  async function draw(...items: readonly QuestionnaireItem[]) {
    const form = formOf(...items);
    const more = await portsInMemory.loadMore('fr');
    const model = questionnaireModel({ form, layout: 'whole', speech, ports: portsInMemory }, more);
    document.body.append(root);
    render(h(QuestionnaireWidget, { model }), root);
    const nodeOf = (linkId: string) =>
      [...model.session.nodesOf(form.byLinkId.get(linkId) as Form['items'][number])][0] as FormNode;
    return { model, nodeOf };
  }

  const scale: QuestionnaireItem = {
    ...{ linkId: 'nps', type: 'integer', text: 'De 0 à 10', extension: [control('slider')] },
  };

  it('a scale is not answered before it is touched, and its least value can be the answer', async () => {
    const { model, nodeOf } = await draw(scale);
    const slider = root.querySelector<HTMLInputElement>('[type=range]') as HTMLInputElement;
    expect(nodeOf('nps').answers).toEqual([]);
    expect(slider.getAttribute('aria-valuetext')).toBe(frQuestionnaireMore.noAnswer);
    slider.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab' }));
    expect(nodeOf('nps').answers).toEqual([]);
    slider.dispatchEvent(new KeyboardEvent('keyup', { key: 'Home' }));
    expect(nodeOf('nps').answers).toEqual([{ valueInteger: 0 }]);
    await vi.waitFor(() => expect(slider.hasAttribute('aria-valuetext')).toBe(false));
    model.end();
  });

  it('options stand in a row where the form says so, and one below the other elsewhere', async () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation';
    const choice = (linkId: string, valueCode?: string): QuestionnaireItem => ({
      ...{ linkId, type: 'choice', text: linkId, answerOption: [{ valueCoding: { code: 'a' } }] },
      ...(valueCode && { extension: [{ url, valueCode }] }),
    });
    await draw(choice('h', 'horizontal'), choice('v', 'vertical'), choice('plain'));
    expect([...root.querySelectorAll('.choices')].map((one) => one.className)).toEqual([
      'choices row',
      'choices',
      'choices',
    ]);
  });
});
