import { describe, expect, it } from 'vitest';
import type { FaqEntry } from '../../src/contracts/faq.ts';
import type { LanguagePack } from '../../src/domain/faq/asked.ts';
import { createFaq } from '../../src/domain/faq/index.ts';
import { loadFaqPack, loadRedFlagPack } from '../../src/domain/faq/load-packs.ts';
import { fold, stemOf } from '../../src/domain/faq/normalise.ts';
import { leanLexicon } from '../../rollup.faq-packs.mjs';
import { clinicFaq, clinicQuestions } from '../fixtures/faq-clinic.ts';

const languages = ['fr', 'en', 'es', 'de', 'pt', 'ar'];
const packs = new Map<string, LanguagePack>();
for (const language of languages) packs.set(language, await loadFaqPack(language));
const packOf = (language: string) => packs.get(language) as LanguagePack;
const groupsOf = ({ lexicon }: LanguagePack) => lexicon.split(';').filter(Boolean);

describe('language packs', () => {
  it.each([
    ['fr', 150],
    ['en', 150],
    ...['es', 'de', 'pt', 'ar'].map((language) => [language, 40] as const),
  ] as const)('%s joins words in at least %i groups', (language, least) => {
    expect(
      groupsOf({ ...packOf(language), lexicon: leanLexicon(packOf(language).lexicon) }).length,
    ).toBeGreaterThanOrEqual(least);
  });

  it.each(languages)('%s is written folded, with single spaces and no empty group', (language) => {
    const { stopWords, interrogatives, elisions, lexicon } = packOf(language);
    if (language !== 'ar')
      for (const list of [stopWords, interrogatives, elisions]) expect(fold(list)).toBe(list);
    expect(lexicon).not.toMatch(/ {2}|;;|; | ;|^;|;$/);
  });

  it('a region has the pack of its language, and a language without one the neutral pack', async () => {
    expect(await loadFaqPack('fr-CH')).toBe(packOf('fr'));
    expect(await loadFaqPack('it')).toMatchObject({ language: 'it', lexicon: '', stopWords: '' });
    expect(await loadRedFlagPack('en-GB')).toMatchObject({ language: 'en' });
    expect(await loadRedFlagPack('it')).toBeUndefined();
  });

  it.each([
    ['es', ['aparcar', 'reservar hora', 'cuanto cuesta']],
    ['de', ['parkplatz', 'termin buchen', 'was kostet']],
    ['pt', ['estacionar', 'agendar', 'quanto custa']],
    ['ar', ['موقف', 'حجز', 'كم سعر']],
  ] as const)('%s finds by words that no entry has', (language, asked) => {
    const [one, two, three] = examples[language] as [string, string, string];
    const entries: FaqEntry[] = [one, two, three].map((question, at) => ({
      id: `${at}`,
      question,
      answer: '',
    }));
    const faq = createFaq({ language, entries }, packOf(language));
    expect(asked.map((each) => faq.search(each)[0]?.id)).toEqual(['0', '1', '2']);
  });
});

const examples: Record<string, readonly string[]> = {
  es: ['¿Hay parking para el coche?', '¿Cómo pido una cita?', '¿Cuál es el precio de la consulta?'],
  de: ['Wo kann ich parken?', 'Wie vereinbare ich eine Sprechstunde?', 'Welche Gebühr fällt an?'],
  pt: ['Há parque para o carro?', 'Como posso marcar uma vaga?', 'Qual é o preço do exame?'],
  ar: ['أين أترك سيارتي؟', 'كيف آخذ موعدا؟', 'ما هي تكلفة الفحص؟'],
};

describe('the lexicon that is sent', () => {
  it('means the same as the one that is written', () => {
    for (const pack of packs.values()) {
      const lean = leanLexicon(pack.lexicon);
      expect(leanLexicon(lean)).toBe(lean);
      const written = new Set(pack.lexicon.split(/[ ;]/).map((word) => stemOf(fold(word))));
      for (const word of lean.split(/[ ;]/)) expect(written).toContain(stemOf(word));
    }
    const [whole, lean] = [packOf('fr'), { ...packOf('fr'), lexicon: leanLexicon(packOf('fr').lexicon) }];
    const [one, other] = [createFaq(clinicFaq, whole), createFaq(clinicFaq, lean)];
    for (const { id, asked } of clinicQuestions)
      expect([asked, other.search(asked)[0]?.id === id]).toEqual([asked, one.search(asked)[0]?.id === id]);
  });
});
