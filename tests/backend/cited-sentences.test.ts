import { describe, expect, it } from 'vitest';
import { citedSentences } from '../../backend/faq/cited-sentences.ts';

describe('citations', () => {
  const entry = { id: 'a', question: 'Opening?', answer: 'Dr. Oak opens the practice at 8 every Monday.' };
  const read = (text: string, size: number) => {
    const reader = citedSentences([entry]);
    const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
    return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()].map((each) => each.text);
  };

  it.each([1, 2, 3, 5, 8, 1000])('are read the same in pieces of %i', (size) => {
    const text = 'Dr. Oak opens at 8. [a] The practice opens Monday [a]! Nothing cited. Oak opens [a][a]';
    expect(read(text, size)).toEqual(['Dr. Oak opens at 8.', 'The practice opens Monday!', 'Oak opens']);
  });

  it.each([
    ['Le parking est gratuit.', 'Le parking est gratuit [a].', true],
    ['Le parking n’est pas gratuit.', 'Le parking est gratuit [a].', false],
    ['Le parking est gratuit.', 'Le parking n’est pas gratuit [a].', false],
    ['The car park is not free.', 'The car park is free [a].', false],
    ['The car park isn’t free. It is covered.', 'The car park is covered [a].', true],
    ['Kein Parkplatz ist frei.', 'Der Parkplatz ist frei [a].', false],
    ['Non. Venez avec votre carte.', 'Venez avec votre carte [a].', true],
    ['Non. Un rendez-vous est utile.', 'Un rendez-vous n’est pas obligatoire mais utile [a].', true],
    ['Sur rendez-vous uniquement.', 'Venez sans rendez-vous [a].', false],
    ['الموقف مجاني للزوار.', 'الموقف ليس مجاني للزوار [a].', false],
    ['Ouvert à ٨ heures chaque lundi.', 'Ouvert à 8 heures chaque lundi [a].', true],
    ['Ouvert à 8 heures chaque lundi.', 'Ouvert à ٩ heures chaque lundi [a].', false],
  ])('let through what an entry says and not its opposite: %s / %s', (answer, said, isLetThrough) => {
    const reader = citedSentences([{ ...entry, answer, question: '' }]);
    expect([...reader.push(said), ...reader.end()]).toHaveLength(Number(isLetThrough));
  });

  it('take no time over brackets without end', () => {
    const started = performance.now();
    for (const text of ['['.repeat(30_000), '[a] '.repeat(8_000), ' '.repeat(30_000), '[a'.repeat(10_000)])
      read(text, 2_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
