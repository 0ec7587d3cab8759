// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerValue, Extended, Questionnaire } from '../../src/contracts/questionnaire.ts';
import { checkFile, fileLimits, mostBytesOfForm } from '../../src/domain/questionnaire/check-file.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import type { Form } from '../../src/domain/questionnaire/form.ts';
import { lostAnswers } from '../../src/domain/questionnaire/lost-answers.ts';
import { createSession } from '../../src/domain/questionnaire/session.ts';
import { signatureIn } from '../../src/domain/questionnaire/signature.ts';
import { locales } from '../../src/contracts/locale.ts';
import { arFormExtras } from '../../src/locales/ar-form-extras.ts';
import { deFormExtras } from '../../src/locales/de-form-extras.ts';
import { enFormExtras } from '../../src/locales/en-form-extras.ts';
import { esFormExtras } from '../../src/locales/es-form-extras.ts';
import type { FormExtrasMessages } from '../../src/locales/form-extras-messages.ts';
import { frFormExtras } from '../../src/locales/fr-form-extras.ts';
import { ptFormExtras } from '../../src/locales/pt-form-extras.ts';
import { fr } from '../../src/locales/fr.ts';
import { frQuestionnaire } from '../../src/locales/fr-questionnaire.ts';
import { copyText } from '../../widgets/questionnaire/copy-content.ts';
import { extrasTexts } from '../../src/runtime/extras-texts.ts';
import { signatureField } from '../../widgets/questionnaire/signature-field.tsx';

const fhir = 'http://hl7.org/fhir/StructureDefinition/';
const formOf = (items: Questionnaire['item'], version = '1'): Form => {
  const { form } = compileForm({ resourceType: 'Questionnaire', version, item: items });
  if (!form) throw new Error('no form');
  return form;
};

const catalogues = {
  ...{ fr: frFormExtras, en: enFormExtras, es: esFormExtras },
  ...{ de: deFormExtras, pt: ptFormExtras, ar: arFormExtras },
};

describe.each(locales)('the texts of drafts, files, signatures and copies in %s', (locale) => {
  const every = (texts: object): string[] =>
    Object.values(texts).flatMap((one): string[] => {
      if (typeof one === 'function') return [String(one('x', '5 MB'))];
      return typeof one === 'object' ? every(one) : [String(one)];
    });

  it('are all there, and count one and many apart', () => {
    const texts: FormExtrasMessages = catalogues[locale];
    for (const text of every(texts)) expect(text.trim()).not.toBe('');
    expect(texts.draft.gone(1)).not.toBe(texts.draft.gone(2).replace('2', '1'));
    expect(texts.file.most(2)).not.toBe(texts.file.most(1).replace('1', '2'));
  });
});

describe('a file', () => {
  const form = formOf([
    {
      ...{ linkId: 'a', type: 'attachment', repeats: true },
      extension: [
        { url: `${fhir}mimeType`, valueCode: 'image/*' },
        { url: `${fhir}mimeType`, valueCode: 'application/pdf' },
        { url: `${fhir}maxSize`, valueDecimal: 1 },
      ],
    },
    { linkId: 'b', type: 'attachment' },
  ]);
  const [several, one] = form.items.map(fileLimits);
  const none = { bytes: 0, count: 0 };
  const file = (name: string, type: string, size: number) => ({ name, type, size });

  it.each([
    ['a picture', file('a.jpg', 'image/jpeg', 10), undefined],
    ['a picture whose type nobody tells', file('a.HEIC', '', 10), undefined],
    ['a type with its parameters', file('a.pdf', 'application/pdf;q=1', 10), undefined],
    ['another type', file('a.exe', 'application/x-msdownload', 10), 'type'],
    ['nothing in it', file('a.jpg', 'image/jpeg', 0), 'empty'],
    ['as large as it may be', file('a.jpg', 'image/jpeg', 1_000_000), undefined],
    ['too large', file('a.jpg', 'image/jpeg', 1_000_001), 'size'],
  ])('that is %s', (_what, chosen, fault) => {
    expect(several && checkFile(chosen, several, none)).toBe(fault);
  });

  it('is refused when all of them are too large for one form, or too many', () => {
    if (!several || !one) throw new Error('no limits');
    const small = file('a.jpg', 'image/jpeg', 900_000);
    expect(checkFile(small, several, { bytes: mostBytesOfForm - 900_000, count: 3 })).toBeUndefined();
    expect(checkFile(small, several, { bytes: mostBytesOfForm - 899_999, count: 3 })).toBe('together');
    expect(checkFile(small, one, { bytes: 0, count: 1 })).toBe('count');
    expect(checkFile(file('a.xyz', '', mostBytesOfForm + 1), one, none)).toBe('size');
  });
});

describe('answers to an older form', () => {
  const answered = (linkId: string, answer: AnswerValue) => ({ linkId, answer: [answer] });
  const response = {
    resourceType: 'QuestionnaireResponse',
    item: [
      answered('kept', { valueString: 'geheim' }),
      answered('type', { valueString: 'geheim' }),
      answered('option', { valueCoding: { code: 'gone' } }),
      answered('vanished', { valueString: 'geheim' }),
    ],
  };
  const items: Questionnaire['item'] = [
    { linkId: 'kept', type: 'string' },
    { linkId: 'option', type: 'choice', answerOption: [{ valueCoding: { code: 'new' } }] },
    { linkId: 'type', type: 'integer' },
    { linkId: 'fresh', type: 'string', required: true },
  ];

  it('are named by question: those to answer again in the order of the form, those gone by their number', () => {
    const lost = lostAnswers(createSession(formOf(items, '2'), { response }));
    expect(lost.again.map(({ linkId }) => linkId)).toEqual(['option', 'type']);
    expect(lost.gone).toBe(1);
  });

  it('are all kept where the form is the same', () => {
    const same = formOf([{ linkId: 'kept', type: 'string' }]);
    const whole = { resourceType: 'QuestionnaireResponse', item: [answered('kept', { valueString: 'a' })] };
    expect(lostAnswers(createSession(same, { response: whole }))).toEqual({ again: [], gone: 0 });
  });
});

describe('a typed signature', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });

  const form = formOf([
    {
      ...{ linkId: 'sign', type: 'string', required: true, text: 'Signature' },
      extension: [{ url: `${fhir}questionnaire-signatureRequired`, valueCodeableConcept: {} }],
    },
  ]);
  const item = form.items[0] as Form['items'][number];
  const atMs = Date.parse('2026-12-31T23:30:00Z');

  async function show(answers: readonly (AnswerValue & Extended)[] = []) {
    const onChange = vi.fn<(answers: readonly (AnswerValue & Extended)[]) => void>();
    const extras = extrasTexts(async () => frFormExtras);
    await extras.bring('fr');
    const Field = signatureField(extras, { now: () => atMs });
    const speech = { messages: fr, texts: frQuestionnaire };
    const props = {
      id: 's',
      labelledBy: 'l',
      describedBy: undefined,
      isFaulty: false,
      timeZone: 'Indian/Reunion',
    };
    await act(() =>
      render(h(Field, { ...props, item, answers, onChange, speech, announce: () => {} }), root),
    );
    return onChange;
  }
  const input = (type: string) => root.querySelector(`input[type=${type}]`) as HTMLInputElement;
  const write = (text: string) =>
    act(() => {
      input('text').value = text;
      input('text').dispatchEvent(new Event('input', { bubbles: true }));
    });
  const tick = () => act(() => input('checkbox').click());

  it('counts with name and box together, and not as soon as one of them goes', async () => {
    const onChange = await show();
    await write('Camille Exemple');
    expect(onChange).toHaveBeenLastCalledWith([]);
    await tick();
    expect(onChange.mock.lastCall?.[0]).toHaveLength(1);
    await write('  ');
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('is dated by the clinic’s clock, and recorded as FHIR has it', async () => {
    const onChange = await show();
    expect(root.textContent).toContain('1 janvier 2027');
    expect(root.textContent).toContain('Reunion');
    await tick();
    await write('Zoë Exemple');
    const [answer] = onChange.mock.lastCall?.[0] ?? [];
    const session = createSession(form);
    session.set([...session.nodesOf(item)][0] as never, answer ? [answer] : []);
    const [recorded] = session.response().item?.[0]?.answer ?? [];
    expect(recorded?.valueString).toBe('Zoë Exemple');
    const signature = signatureIn(recorded as AnswerValue & Extended);
    expect(signature).toMatchObject({
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      ...{ when: '2026-12-31T23:30:00.000Z', who: { display: 'Zoë Exemple' }, sigFormat: 'text/plain' },
    });
    const text = Buffer.from(signature?.data ?? '', 'base64').toString('utf8');
    expect(text).toMatch(/^Zoë Exemple\nJ’écris mon nom en guise de signature\..*\nSigné le 1 janvier 2027/);
  });

  it('of which only the name came back from a draft has to be given again', async () => {
    const onChange = await show([{ valueString: 'Camille Exemple' }]);
    expect(input('text').value).toBe('Camille Exemple');
    expect(input('checkbox').checked).toBe(false);
    expect(onChange).toHaveBeenLastCalledWith([]);
  });
});

describe('a copy as text', () => {
  const said = (text: string) => ({ text, language: undefined });
  it('has clinic, date, version, headings, questions and answers', () => {
    const text = copyText(
      {
        ...{
          title: said('Avant l’IRM'),
          clinic: 'Les Tilleuls',
          at: Date.UTC(1970, 5, 15),
          version: '2',
          language: 'fr',
        },
        lines: [
          { kind: 'question', text: said('Nom'), answers: ['Camille'] },
          { kind: 'heading', text: said('Médicament'), instance: 2, answers: [] },
          { kind: 'question', text: said('Dose'), answers: [] },
          { kind: 'question', text: said('Quand'), answers: ['matin', 'soir'] },
        ],
      },
      frFormExtras.copy,
    );
    expect(text).toMatch(/^Avant l’IRM\nLes Tilleuls\nCopie du .*1970.*\nVersion du questionnaire : 2\n\n/);
    expect(text).toMatch(
      /Nom\n {2}Camille\n\nMédicament 2\n\nDose\n {2}Sans réponse\nQuand\n {2}matin\n {2}soir\n$/,
    );
  });
});
