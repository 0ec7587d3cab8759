import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/domain/faq/asked.ts';
import { buildIndex } from '../../src/domain/faq/build-index.ts';
import { bandOf, calibrate, usual } from '../../src/domain/faq/calibrate.ts';
import { detectLanguage } from '../../src/domain/faq/detect-language.ts';
import { createFaq } from '../../src/domain/faq/index.ts';
import { en } from '../../src/domain/faq/packs/en.ts';
import { fr } from '../../src/domain/faq/packs/fr.ts';
import { termReader } from '../../src/domain/faq/read-terms.ts';
import { splitMessage } from '../../src/domain/faq/split-message.ts';
import { clinicEntries, clinicFaq, clinicQuestions } from '../fixtures/faq-clinic.ts';

const faq = createFaq(clinicFaq, fr);
const entry = (id: string, question: string, ...alternates: string[]) => ({
  id,
  question,
  alternates,
  answer: '',
});
const english = createFaq(
  {
    language: 'en',
    entries: [
      entry('hours', 'What are your opening hours?', 'When do you open?'),
      entry('saturday', 'Are you open on Saturdays?', 'Can I come at the weekend?'),
      entry('price', 'How much does an ultrasound cost?', 'What is the price of an ultrasound scan?'),
      entry('price-child', 'How much is an ultrasound for a child?', 'Price of a scan for children'),
      entry('mri', 'How long is an MRI?', 'Duration of an MRI'),
      entry('mri-child', 'How long is an MRI for a child?', 'Duration of an MRI for children'),
      entry('parking', 'Where can I park?', 'Is there a car park?'),
    ],
  },
  en,
);
const tops = ({ parts }: Asked) => parts.map(({ found, band }) => `${band} ${found[0]?.id}`);

describe('the three bands', () => {
  it('shows what is asked word for word, and nothing for what is foreign', () => {
    for (const { id, question } of clinicEntries) expect(tops(faq.ask(question))).toEqual([`answer ${id}`]);
    for (const foreign of [
      'quelle est la capitale du Pérou',
      'qui a gagné le match',
      'merci',
      'recette de crêpes',
    ])
      expect(faq.ask(foreign).parts[0]?.band).toBe('none');
  });

  it('shows no wrong answer to what patients ask, or one in twenty', () => {
    const shown = clinicQuestions.filter(({ asked }) => faq.ask(asked).parts[0]?.band === 'answer');
    const wrong = shown.filter(({ id, asked }) => faq.search(asked)[0]?.id !== id);
    expect(shown.length).toBeGreaterThan(clinicQuestions.length / 3);
    expect(wrong.length / shown.length).toBeLessThanOrEqual(0.05);
  });

  it('asks which was meant where two entries are as near', () => {
    const near = [
      { id: 'a', score: 0.7 },
      { id: 'b', score: 0.69 },
    ];
    expect(bandOf(near, usual)).toBe('choices');
    expect(bandOf(near.slice(0, 1), usual)).toBe('answer');
    expect(bandOf([{ id: 'a', score: 0.3 }], usual)).toBe('choices');
    expect(bandOf([{ id: 'a', score: 0.2 }], usual)).toBe('none');
    expect(bandOf([], usual)).toBe('none');
  });
});

describe('calibration', () => {
  it('keeps the usual thresholds where nothing can be left out', () => {
    const single = clinicEntries.map((one) => ({ ...one, alternates: [] }));
    expect(calibrate(buildIndex(single, fr))).toEqual(usual);
    expect(calibrate(buildIndex([], fr))).toEqual(usual);
  });

  it('asks more of a FAQ whose phrasings are alike and belong to others', () => {
    const rooms = Array.from({ length: 20 }, (_, at) =>
      entry(`${at}`, 'Où est la salle de repos ?', `Je cherche la salle de repos ${at}`, 'La salle de repos'),
    );
    const alike = calibrate(buildIndex(rooms, fr));
    expect(alike.answer).toBeGreaterThan(usual.answer);
    const plain = clinicEntries.map((one) => ({
      ...one,
      alternates: [`${one.question} svp`, `Alors, ${one.question}`],
    }));
    const clear = calibrate(buildIndex(plain, fr));
    expect(clear.answer).toBeLessThan(usual.answer);
    expect(clear.choices).toBeLessThan(clear.answer);
  });

  it('leaves out the phrasing that it asks: each would find itself', () => {
    const words = ['zinc', 'cuivre', 'plomb', 'argent', 'platine', 'chrome', 'nickel', 'titane'];
    const strangers = words.map((word, at) => entry(`${at}`, word, [...word].reverse().join('')));
    expect(calibrate(buildIndex(strangers, fr)).choices).toBe(usual.choices);
  });
});

describe('two questions in one message', () => {
  it('answers both, in their order', () => {
    expect(tops(faq.ask('Où puis-je me garer et combien coûte une échographie ?'))).toEqual([
      'answer parking',
      'answer echo-prix',
    ]);
    expect(tops(faq.ask('Y a-t-il un parking ? Recevez-vous les enfants ?'))).toEqual([
      'answer parking',
      'answer enfants',
    ]);
    expect(tops(english.ask('where can I park and when do you open'))).toEqual([
      'answer parking',
      'answer hours',
    ]);
  });

  it('leaves one question whole, whatever stands before it', () => {
    expect(tops(faq.ask('Bonjour. Êtes-vous ouverts le samedi et le dimanche ?'))).toEqual(['answer samedi']);
    expect(faq.ask("J'ai mal dormi. Il pleut.").parts).toHaveLength(1);
  });

  it('takes apart at an "and" only where a question begins', () => {
    const reader = termReader(fr);
    expect(splitMessage('lundi et mardi', reader)).toEqual(['lundi et mardi']);
    expect(splitMessage('où se garer et combien ça coûte ?', reader)).toEqual([
      'où se garer',
      'et combien ça coûte',
    ]);
    expect(splitMessage('?'.repeat(5_000), reader)).toEqual([]);
  });
});

describe('a short message after another', () => {
  it('goes on from what was asked', () => {
    const hours = faq.ask('Quels sont vos horaires ?');
    expect(tops(faq.ask('et le samedi ?', hours))).toEqual(['answer samedi']);
    const price = english.ask('How much does an ultrasound cost?');
    expect(tops(price)).toEqual(['answer price']);
    expect(english.ask('and for children?', price).parts[0]?.found[0]?.id).toBe('price-child');
    const mri = english.ask('How long is an MRI?');
    expect(english.ask('and for children?', mri).parts[0]?.found[0]?.id).toBe('mri-child');
  });

  it('is a question of its own where it is one', () => {
    const hours = faq.ask('Quels sont vos horaires ?');
    expect(tops(faq.ask('Y a-t-il un parking ?', hours))).toEqual(['answer parking']);
    expect(tops(faq.ask('et où puis-je me garer ?', hours))).toEqual(['answer parking']);
    expect(faq.ask('merci', hours).parts[0]?.band).toBe('none');
    expect(faq.ask('oui', hours).parts[0]?.band).toBe('none');
  });

  it('goes on from nothing where nothing was found', () => {
    const lost = faq.ask('qui a gagné le match');
    expect(faq.ask('et le samedi ?', lost)).toEqual(faq.ask('et le samedi ?'));
  });
});

describe('the language of a message', () => {
  it.each([
    ['fr', 'est-ce que je peux venir avec mon fils'],
    ['fr', "l'ordonnance c'est obligatoire"],
    ['en', 'do I need to bring my insurance card'],
    ['es', '¿puedo pagar con tarjeta?'],
    ['es', 'cuanto cuesta una ecografia por favor gracias'],
    ['de', 'kann ich mit meiner Karte bezahlen'],
    ['de', 'wo ist der Eingang'],
    ['pt', 'posso marcar uma consulta para o meu filho'],
    ['pt', 'vocês têm estacionamento, não?'],
    ['ar', 'كيف أحجز موعدا؟'],
    [undefined, 'IRM'],
    [undefined, 'rdv'],
    [undefined, ''],
    [undefined, '😀 123'],
    [undefined, 'ok أريد موعد doctor please appointment'],
  ])('%s: %s', (language, message) => {
    expect(detectLanguage(message)).toBe(language);
  });

  it('is said beside the answer', () => {
    expect(faq.ask('where can I park my car').language).toBe('en');
    expect(faq.ask('IRM')).not.toHaveProperty('language');
  });
});
