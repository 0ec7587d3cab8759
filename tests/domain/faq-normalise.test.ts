import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, stemOf, wordReader } from '../../src/domain/faq/normalise.ts';
import { fr } from '../../src/domain/faq/packs/fr.ts';
import { pieceReader } from '../../src/domain/faq/read-pieces.ts';
import { termReader } from '../../src/domain/faq/read-terms.ts';

describe('folding', () => {
  it('makes texts one that differ in capitals, accents, ligatures and apostrophes', () => {
    expect(fold('Où est l’ŒDÈME, Straße ?')).toBe("ou est l'oedeme, strasse ?");
    expect(fold('أين العيادة')).toBe(fold('اين العياده'));
  });

  it('never changes what is folded already', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('reads a pasted book no further than a question can be long', () => {
    expect(fold('a'.repeat(10_000))).toHaveLength(2_000);
  });
});

describe('words', () => {
  it('loses French elisions, whatever the apostrophe', () => {
    expect(wordReader(fr)("Qu’est-ce que l’IRM d`aujourd'hui ?")).toEqual([
      'est',
      'ce',
      'que',
      'irm',
      'aujourd',
      'hui',
    ]);
  });

  it('keeps a contraction together where a language has no elisions', () => {
    expect(wordReader({ elisions: '' })("don't you")).toEqual(['dont', 'you']);
  });

  it('are the same read piece by piece', () => {
    const { wordsOf } = termReader(fr);
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom("l'IRM", 'qu’', '<b class="x">', '10h30', 'été,', 'rdv', '预约', '\n', "d'"))
        .map((pieces) => pieces.join(' ')),
    );
    const readPieces = pieceReader(wordsOf);
    fc.assert(
      fc.property(text, (each) => {
        const words: string[] = [];
        readPieces(each, (some) => words.push(...some));
        expect(words).toEqual(wordsOf(each));
      }),
    );
  });

  it('are told apart where they have the same number', () => {
    // "aa" and "bB" have, and so has whatever begins with either.
    const read: string[] = [];
    const readPieces = pieceReader((piece) => piece);
    const text = 'aa bB aa aaab bBab aa a';
    readPieces(text, (piece) => read.push(piece));
    expect(read.join(' ')).toBe(text);
  });

  it('are read once each', () => {
    let times = 0;
    const readPieces = pieceReader(() => (times += 1));
    for (const text of ['rdv irm rdv', ' irm  rdv ', 'rdv']) readPieces(text, () => {});
    expect(times).toBe(2);
  });

  it('leaves out markup and takes apart what is written without spaces', () => {
    expect(wordReader({ elisions: '' })('<b onclick="x()">où</b> 10h30')).toEqual(['ou', '10', 'h', '30']);
    expect(wordReader({ elisions: '' })('予約方法')).toEqual(['予約', '方法']);
  });
});

describe('stems', () => {
  it.each([
    ['annuler', 'annulation'],
    ['examen', 'examens'],
    ['paying', 'pay'],
    ['booking', 'books'],
    ['termin', 'termine'],
    ['الموعد', 'موعد'],
  ])('%s and %s are one', (one, other) => {
    expect(stemOf(fold(one))).toBe(stemOf(fold(other)));
  });

  it.each([
    ['irm', 'ira'],
    ['dos', 'don'],
    ['process', 'proc'],
  ])('%s and %s are two', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
