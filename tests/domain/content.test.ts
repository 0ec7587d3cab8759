import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShownEntry } from '../../src/contracts/shown-content.ts';
import { chooseContent } from '../../src/domain/content/choose-content.ts';
import { readShownContent } from '../../src/domain/content/read-shown-content.ts';

const entry = (id: string, more: Partial<ShownEntry> = {}): ShownEntry => ({
  ...{ id, kind: 'article', title: id, text: id, topics: [] },
  ...more,
});
const ids = (entries: readonly ShownEntry[]) => entries.map(({ id }) => id);

const entries = [
  entry('walk', { topics: ['sport'] }),
  entry('rights'),
  entry('scan', { services: ['mri'] }),
  entry('sleep', { topics: ['night', 'sport'] }),
  entry('teeth', { topics: ['teeth'] }),
];

describe('what is shown of what a clinic gives to read', () => {
  it('is everything that belongs to no service, in the order of the clinic', () => {
    expect(ids(chooseContent(entries, { topics: [] }))).toEqual(['walk', 'rights', 'sleep', 'teeth']);
  });

  it('begins with what belongs to the booking', () => {
    expect(ids(chooseContent(entries, { topics: [], service: 'mri' }))[0]).toBe('scan');
    expect(ids(chooseContent(entries, { topics: [], service: 'x-ray' }))).not.toContain('scan');
  });

  it('is what was asked for, and what is for everyone behind it', () => {
    expect(ids(chooseContent(entries, { topics: ['sport'] }))).toEqual(['walk', 'sleep', 'rights']);
    expect(ids(chooseContent(entries, { topics: ['teeth'], service: 'mri' }))).toEqual([
      ...['scan', 'teeth', 'rights'],
    ]);
  });
});

describe('an answer to the question what there is to read', () => {
  it('is taken as it is where it has the shape', () => {
    const shown = {
      language: 'fr',
      announcements: [
        { subject: 'Fermé', body: 'le 1er mai', link: { label: 'Plan', url: 'https://a.example' } },
      ],
      topics: [{ id: 'sport', name: 'Sport' }],
      entries,
    };
    expect(readShownContent(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  });

  it('may be anything: only what can be drawn is left of it', () => {
    const broken = fc.oneof(
      fc.anything(),
      fc.record({ announcements: fc.anything(), topics: fc.anything(), entries: fc.anything() }),
      fc.record({ entries: fc.array(fc.oneof(fc.anything(), fc.constant(entry('whole')))) }),
      fc.record({
        announcements: fc.array(fc.record({ subject: fc.string(), body: fc.string(), link: fc.anything() })),
      }),
    );
    fc.assert(
      fc.property(broken, (value) => {
        const { language, announcements, topics, entries: read } = readShownContent(value);
        const texts = [
          language,
          ...announcements.flatMap(({ subject, body, link }) => [
            subject,
            body,
            link?.url ?? '',
            link?.label ?? '',
          ]),
          ...topics.flatMap(({ id, name }) => [id, name]),
          ...read.flatMap(({ id, title, text, url = '' }) => [id, title, text, url]),
        ];
        expect(texts.every((text) => typeof text === 'string')).toBe(true);
        chooseContent(read, { topics: ['sport'], service: 'mri' });
      }),
    );
  });
});
