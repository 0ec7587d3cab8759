import { describe, expect, it } from 'vitest';
import { countFaq } from '../../backend/routes/faq-figures.ts';

const of = (type: string, count: number, [entry, said]: string[] = []) => ({
  ...{ type: `faq.${type}`, count, entry: entry ?? null, said: said ?? null },
});

describe('the figures of the FAQ', () => {
  it('say what was asked, what came of it, and how each entry did', () => {
    const counts = [
      of('asked', 7, ['parking', 'answer']),
      of('asked', 2, ['parking', 'choices']),
      of('asked', 11, ['hours', 'answer']),
      of('rated', 3, ['parking', 'yes']),
      of('rated', 1, ['parking', 'no']),
      of('unanswered', 4),
      of('emergency', 1),
      of('person-requested', 5),
    ];
    expect(countFaq(counts, (id) => `${id}?`)).toEqual({
      ...{ asked: 24, answered: 18, choices: 2, unanswered: 4, emergencies: 1, persons: 5 },
      entries: [
        { title: 'hours?', answered: 11, choices: 0, helped: 0, unhelpful: 0 },
        { title: 'parking?', answered: 7, choices: 2, helped: 3, unhelpful: 1 },
      ],
    });
  });

  it('stay short, however many entries browsers make up', () => {
    const counts = Array.from({ length: 500 }, (_, index) =>
      of('asked', index + 1, [`made-up-${index}`, 'answer']),
    );
    const { entries, asked } = countFaq(counts, (id) => id);
    expect([entries.length, entries[0]?.title, asked]).toEqual([100, 'made-up-499', 125_250]);
  });
});
