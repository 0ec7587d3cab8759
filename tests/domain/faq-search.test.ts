import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFaqFile } from '../../backend/load-faq-file.ts';
import type { RealQuestion } from '../../cli/faq/measure-coverage.ts';
import { faqEntryOf } from '../../src/contracts/faq-file.ts';
import type { FaqEntry } from '../../src/contracts/faq.ts';
import type { Found } from '../../src/domain/faq/asked.ts';
import { createFaq, neutralPack } from '../../src/domain/faq/index.ts';
import { fold } from '../../src/domain/faq/normalise.ts';
import { en } from '../../src/domain/faq/packs/en.ts';
import { fr } from '../../src/domain/faq/packs/fr.ts';
import { buildIndex } from '../../src/domain/faq/build-index.ts';
import { editsBetween, repairWord } from '../../src/domain/faq/repair-word.ts';
import { clinicEntries, clinicFaq, clinicQuestions } from '../fixtures/faq-clinic.ts';

const faq = createFaq(clinicFaq, fr);
const ids = (question: string) => faq.search(question).map(({ id }) => id);
const words = clinicQuestions.flatMap(({ asked }) => asked.split(' '));
const message = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((all) => all.join(' '));
const anyText = fc.oneof(message, fc.string({ unit: 'grapheme', maxLength: 80 }));

const among = (found: readonly Found[]) => found.slice(0, 3).map(({ id }) => id);

/** Share of questions whose entry is among the first three. */
const foundAmongThree = (change: (asked: string) => string) =>
  (100 * clinicQuestions.filter(({ id, asked }) => ids(change(asked)).slice(0, 3).includes(id)).length) /
  clinicQuestions.length;

describe('search', () => {
  it('finds the entry of a question in other words', () => {
    expect(foundAmongThree((asked) => asked)).toBeGreaterThanOrEqual(95);
    const first = clinicQuestions.filter(({ id, asked }) => ids(asked)[0] === id);
    expect(first.length / clinicQuestions.length).toBeGreaterThanOrEqual(0.85);
  });

  it('knows words of the clinic that no entry has', () => {
    expect(ids('stationner ma voiture')[0]).toBe('parking');
    expect(ids('teleconsult avec la camera')[0]).toBe('visio');
    const unaware = createFaq(clinicFaq, { ...fr, lexicon: '' });
    expect(unaware.search('décaler')[0]?.id).not.toBe('deplacer');
    expect(ids('décaler')).toContain('deplacer');
  });

  it('finds by the answer and the keywords too', () => {
    const more: FaqEntry = {
      ...{ id: 'wifi', question: 'Puis-je travailler sur place ?', alternates: [] },
      ...{ answer: 'Un réseau sans mot de passe couvre la salle.', keywords: ['hotspot'] },
    };
    const other = createFaq({ ...clinicFaq, entries: [...clinicEntries, more] }, fr);
    expect(other.search('réseau de la salle')[0]?.id).toBe('wifi');
    expect(other.search('hotspot')[0]?.id).toBe('wifi');
  });

  it.each([
    ['fr', fr, 0.8],
    ['en', en, 0.75],
  ])('finds most questions of the demo by its answers, with one phrasing an entry: %s', async (...given) => {
    const [language, pack, least] = given;
    const { entries } = await loadFaqFile(`demo/faq/${language}.yaml`);
    const single = entries.map((entry) => ({ ...faqEntryOf(entry), alternates: [] }));
    const { search } = createFaq({ language, entries: single }, pack);
    const list = await readFile(`demo/faq/questions.${language}.json`, 'utf8');
    const inside = (JSON.parse(list) as RealQuestion[]).filter(({ rel }) => rel.length);
    const found = inside.filter(({ q, rel }) => rel.some((id) => among(search(q)).includes(id)));
    expect(found.length / inside.length).toBeGreaterThanOrEqual(least);
  });

  it('prefers the phrasing that has the words in their order', () => {
    const entries = ['avant apres midi', 'midi avant apres'].map((question, at) => ({
      ...{ id: `${at}`, question, answer: '' },
    }));
    const { search } = createFaq({ language: 'fr', entries }, fr);
    expect(search('avant apres midi')[0]?.id).toBe('0');
    expect(search('midi avant apres')[0]?.id).toBe('1');
  });

  it('mends unknown words alone: one that is known was meant', () => {
    expect(ids('parkig')[0]).toBe('parking');
    expect(ids('resutlats')[0]).toBe('resultats');
    expect(editsBetween('resutlats', 'resultats')).toBe(1);
    const index = buildIndex(clinicEntries, fr);
    expect(repairWord(index, 'resutlats')).toMatchObject({ edits: 1, word: { text: 'resultats' } });
    expect(repairWord(index, 'mamographi')).toMatchObject({ edits: 2, word: { text: 'mammographie' } });
    expect(repairWord(index, 'bsu')).toBeUndefined();
    const pair = [
      { id: 'main', question: 'main', answer: '' },
      { id: 'pain', question: 'pain', answer: '' },
    ];
    const [best, second] = createFaq({ language: 'fr', entries: pair }, fr).search('pain');
    expect(best?.id).toBe('pain');
    expect(second?.score ?? 0).toBeLessThan(0.2);
  });
});

describe('what changes nothing', () => {
  it('no accents and no capitals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faq.search(fold(text))).toEqual(faq.search(text));
      }),
    );
    expect(foundAmongThree((asked) => fold(asked).toUpperCase())).toBe(foundAmongThree((asked) => asked));
  });

  it('asking again', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, between) => {
        const before = faq.search(text);
        faq.ask(between);
        expect(faq.search(text)).toEqual(before);
      }),
    );
  });

  it('costs at most four points: one typo a question', () => {
    for (let place = 0; place < 4; place += 1)
      for (const typo of [dropped, swapped, doubled])
        expect(foundAmongThree((asked) => typo(asked, place))).toBeGreaterThanOrEqual(
          foundAmongThree((asked) => asked) - 4.2,
        );
  });
});

describe('scores', () => {
  it('are from 0 to 1, best first, one for each entry', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = faq.search(text);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        found.forEach(({ score }, at) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(found[at - 1]?.score ?? 1);
        });
      }),
    );
  });

  it('tell a question asked word for word from one that shares a word', () => {
    const [exact] = faq.search('Combien coûte une échographie ?');
    const [loose] = faq.search('combien de planètes tournent autour du soleil');
    expect(exact?.score).toBeGreaterThan(0.6);
    expect(loose?.score ?? 0).toBeLessThan(0.2);
  });
});

describe('bad input', () => {
  const texts = [
    '',
    ' ',
    '😀😀😀',
    '\u202Eenod\u202C',
    '<script>alert(1)</script>',
    '\0',
    "'",
    '((((',
    'ﷺ',
    '\uD800',
  ];
  it.each(texts)('%j finds nothing and breaks nothing', (text) => {
    expect(faq.ask(text).parts[0]?.band).toBe('none');
  });

  it('ten thousand characters are read as far as a question goes', () => {
    const started = performance.now();
    expect(faq.ask('parking '.repeat(1_250)).parts[0]?.found[0]?.id).toBe('parking');
    expect(faq.ask('x'.repeat(10_000)).parts[0]?.band).toBe('none');
    faq.ask('?! '.repeat(3_300));
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('whatever an entry says, adding it never throws', () => {
    const entry = fc.record({
      ...{
        id: fc.string(),
        question: fc.string({ unit: 'grapheme' }),
        answer: fc.string({ unit: 'grapheme' }),
      },
      ...{ alternates: fc.array(fc.string()), keywords: fc.array(fc.string()) },
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), anyText, (entries, text) => {
        const odd = createFaq({ language: 'fr', entries: [...clinicEntries, ...entries] }, fr);
        expect(odd.search(text).every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });

  it('has no entries at all, or five thousand', () => {
    const empty = createFaq({ language: 'fr', entries: [] }, fr);
    expect(empty.ask('où se garer ?').parts).toEqual([{ text: 'où se garer ?', band: 'none', found: [] }]);
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      ...{
        id: `${at}`,
        answer: `Salle ${at}, au fond du couloir à gauche.`,
        alternates: [`Je cherche ${at}`],
      },
      question: `Où est la salle ${at} ?`,
    }));
    expect(createFaq({ language: 'fr', entries: many }, fr).search('où est la salle 4321')[0]?.id).toBe(
      '4321',
    );
  });

  it('answers in a language that has no pack', () => {
    const entries = [
      { id: 'orari', question: 'Quali sono gli orari di apertura?', answer: '' },
      { id: 'parcheggio', question: 'Dove posso parcheggiare?', answer: '' },
    ];
    const italian = createFaq({ language: 'it', entries }, neutralPack('it'));
    expect(italian.search('dove si può parcheggiare')[0]?.id).toBe('parcheggio');
    const chinese = [
      { id: 'book', question: '如何预约', answer: '' },
      { id: 'park', question: '哪里可以停车', answer: '' },
    ];
    expect(createFaq({ language: 'zh', entries: chinese }, neutralPack('zh')).search('我想预约')[0]?.id).toBe(
      'book',
    );
  });
});

/** Words long enough to have a typo that can be told. */
function atWord(asked: string, place: number, change: (word: string) => string): string {
  const all = asked.split(' ');
  const long = all.filter((word) => word.length >= 5);
  const chosen = long[place % (long.length || 1)];
  return all.map((word) => (word === chosen ? change(word) : word)).join(' ');
}

function dropped(asked: string, place: number): string {
  return atWord(asked, place, (word) => word.slice(0, 2) + word.slice(3));
}

function swapped(asked: string, place: number): string {
  return atWord(asked, place, (word) => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`);
}

function doubled(asked: string, place: number): string {
  return atWord(asked, place, (word) => word.slice(0, 3) + word[2] + word.slice(3));
}
