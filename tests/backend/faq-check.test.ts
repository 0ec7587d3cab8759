import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadFaqFile } from '../../backend/load-faq-file.ts';
import { examineFaq, type FaqCheckOptions } from '../../cli/faq/examine-faq.ts';
import { withOneTypo, withoutAccents } from '../../cli/faq/measure-coverage.ts';
import { isSound } from '../../cli/faq/report-text.ts';
import type { FaqFile } from '../../src/contracts/faq-file.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { faqFiles } from './fixtures/faq-files.ts';
import { startProcess } from './fixtures/start-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const cli = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));
const [french, english] = faqFiles as [FaqFile, FaqFile];
const options: FaqCheckOptions = { questions: new Map(), today: '2027-03-01', staleDays: 365 };
const fileWith = (...entries: FaqFile['entries']): FaqFile => ({ language: 'fr', entries });
const entry = (id: string, question: string, changes: Partial<FaqFile['entries'][number]> = {}) => ({
  ...{ id, question, answer: 'Oui.', reviewed: '2027-01-01' },
  ...changes,
});
const codes = (file: FaqFile, changes: Partial<FaqCheckOptions> = {}) =>
  examineFaq([file], { ...options, ...changes }).findings.map(
    ({ code, entries }) => `${code}: ${entries.join(' ')}`,
  );

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const write = async (name: string, content: unknown) => {
  const path = join(folder.path, name);
  await writeFile(path, name.endsWith('json') ? JSON.stringify(content) : stringify(content));
  return path;
};
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(folder.path, { recursive: true });
});
afterAll(() => folder.remove());

async function run(...args: string[]) {
  const started = startProcess(cli, ['faq', ...args], {});
  const code = await started.ended;
  return { code, errors: started.errors() };
}

describe('parcours faq check', () => {
  it('finds what is written twice, and what is nearly so', () => {
    const file = fileWith(
      entry('a', 'Où se garer ?', { alternates: ['y a-t-il un parking près du centre'] }),
      entry('b', 'ou se garer', { alternates: ['y a t-il un parking près de ce centre'] }),
      entry('c', 'Faut-il être à jeun ?'),
    );
    expect(codes(file)).toEqual(expect.arrayContaining(['same-phrasing: a b', 'near-duplicate: a b']));
    // The same trigrams, and not the same.
    const numbered = fileWith(entry('a', 'salle 1111 du bas'), entry('b', 'salle 111 du bas'));
    expect(codes(numbered)).toContain('near-duplicate: a b');
    expect(codes(numbered)).not.toContain('same-phrasing: a b');
    expect(
      codes(fileWith(entry('a', 'Où se garer ?'), entry('c', 'Faut-il être à jeun ?'))),
    ).not.toContainEqual(expect.stringContaining('same'));
  });

  it('finds the entry that no phrasing finds without itself, and the one with a single phrasing', () => {
    const others = french.entries.map((each) => ({ ...each, reviewed: '2027-01-01' }));
    const odd = entry('odd', 'xylophone', { alternates: ['quincaillerie', 'brouette'], answer: 'Zut.' });
    const found = codes(fileWith(...others, odd, entry('lone', 'Avez-vous un ascenseur ?')));
    expect(found).toEqual(expect.arrayContaining(['hard-to-find: odd', 'one-phrasing: lone']));
  });

  it('finds what one language lacks, and reviews that are old, missing or not yet', () => {
    expect(examineFaq([french, english], options).findings).toContainEqual(
      expect.objectContaining({
        code: 'missing-language',
        language: 'en',
        entries: ['health-card', 'results-when'],
      }),
    );
    const file = fileWith(
      entry('old', 'Un ?', { reviewed: '2026-02-27' }),
      entry('fresh', 'Deux ?', { reviewed: '2026-03-02' }),
      entry('never', 'Trois ?', { reviewed: undefined as never }),
      entry('soon', 'Quatre ?', { reviewed: '2027-03-02' }),
    );
    expect(codes(file)).toEqual(
      expect.arrayContaining(['stale-review: old', 'stale-review: never', 'future-review: soon']),
    );
  });

  it('counts how many real questions find their entry, and tells of answers that do not exist', () => {
    const questions = new Map([
      [
        'fr',
        [
          { q: 'où garer la voiture', rel: ['parking'] },
          { q: 'résultats quand', rel: ['results-when'] },
          { q: 'recette de crêpes', rel: [] },
          { q: 'horaires', rel: ['gone'] },
        ],
      ],
    ]);
    const report = examineFaq([french], { ...options, questions, leastFound: 0.9 });
    const [measured] = report.coverage;
    expect(measured?.asked).toEqual({
      questions: 3,
      first: 2 / 3,
      firstThree: 2 / 3,
      reciprocalRank: 2 / 3,
    });
    expect(measured?.missed.map(({ q }) => q)).toEqual(['horaires']);
    expect(measured?.outside).toMatchObject({ questions: 1, none: 1 });
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-answer', 'too-little-found']),
    );
    expect(isSound(report)).toBe(false);
  });

  it('makes one mistake in one word, the same one each time, and takes away accents alone', () => {
    for (const text of ['comment prendre rendez-vous', 'à jeun ?', 'été'])
      expect(withOneTypo(text)).toBe(withOneTypo(text));
    const length = 'comment prendre rendez-vous'.length;
    expect(Math.abs(withOneTypo('comment prendre rendez-vous').length - length)).toBeLessThanOrEqual(1);
    expect(withOneTypo('à 8 h ?')).toBe('à 8 h ?');
    expect(withoutAccents('Où, été, ça ?')).toBe('Ou, ete, ca ?');
  });

  it('takes 5,000 entries', () => {
    const words = 'bleu rouge vert carte salle porte lampe table chaise livre train avion'.split(' ');
    const entries = Array.from({ length: 5000 }, (_, n) =>
      entry(`e-${n}`, `question ${n} ${words[n % 12]} ${words[(n * 7) % 11]} ${n * 13}`),
    );
    expect(codes(fileWith(...entries))[0]).toBeDefined();
  });

  it('finds the questions of patients in the demo, typed with a mistake or without accents, too', async () => {
    for (const language of ['fr', 'en']) {
      const file = await loadFaqFile(`demo/faq/${language}.yaml`);
      const { default: list } = (await import(`../../demo/faq/questions.${language}.json`, {
        with: { type: 'json' },
      })) as { default: { q: string; rel: string[] }[] };
      const [measured] = examineFaq([file], { ...options, questions: new Map([[language, list]]) }).coverage;
      expect(measured?.asked.questions).toBeGreaterThanOrEqual(200);
      expect(measured?.asked.firstThree).toBeGreaterThanOrEqual(0.85);
      expect(measured?.withTypo.firstThree).toBeGreaterThan((measured?.asked.firstThree ?? 1) - 0.04);
      expect(measured?.withoutAccents.firstThree).toBe(measured?.asked.firstThree);
      process.stdout.write(
        `${language}: S@3 ${measured?.asked.firstThree.toFixed(3)} of ${measured?.asked.questions}, with a typo ${measured?.withTypo.firstThree.toFixed(3)}\n`,
      );
    }
  });
});

describe('the command', () => {
  it('ends with 0 where nothing has to be mended, 1 where something has, 2 for wrong arguments', async () => {
    const fr = await write('fr.yaml', french);
    const questions = await write('questions.fr.json', [{ q: 'où garer la voiture', rel: ['parking'] }]);
    expect((await run('check', fr, '--questions', questions, '--report', 'md', '--least', '85')).code).toBe(
      0,
    );
    const wrong = await write('wrong.fr.json', [{ q: 'où garer la voiture', rel: ['gone'] }]);
    expect((await run('check', fr, '--questions', wrong)).code).toBe(1);
    expect((await run('check')).code).toBe(2);
    expect((await run('check', fr, '--report', 'pdf')).code).toBe(2);
    const broken = await write('broken.yaml', { language: 'fr', entries: [{ id: 'a' }] });
    const failed = await run('check', broken);
    expect(failed.code).toBe(1);
    expect(failed.errors).toContain('entries[0].question');
    const list = await write('list.json', [{ q: 1 }]);
    expect((await run('check', fr, '--questions', list)).errors).toContain('[0]: write');
  });

  const raw = async (name: string, text: string | Buffer) => {
    const path = join(folder.path, name);
    await writeFile(path, text);
    return path;
  };
  const aliases = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'].concat(
    Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`),
  );
  const entryText = 'id: a\n    question: Ouvert ?\n    answer: ';

  it.each<[string, string | Buffer, RegExp]>([
    ['YAML that is broken', 'language: fr\nentries:\n  - id: a\n   question: x\n', /line 4/],
    ['JSON that is cut off', '{"language":"fr","entries":[{"id":', /must end with a }/],
    ['an empty file', '', /it is empty/],
    ['a comment alone', '# later\n', /it is empty/],
    ['no language', 'entries: []', /language: is missing; write string/],
    ['a language that is none', 'language: français\nentries: []', /line 1: language: write a language/],
    ['two documents', 'language: fr\nentries: []\n---\nlanguage: en\nentries: []', /several documents/],
    ['what is no text', Buffer.from([0xff, 0xfe, 0, 1, 2, 3, 250]), /cannot be used/],
    ['aliases without end', [...aliases, 'language: fr', 'entries: []'].join('\n'), /aliases/],
    ['a list', '- a\n- b\n', /expected object, received array/],
    [
      'one id twice',
      `language: fr\nentries:\n  - ${entryText}Oui.\n  - ${entryText}Non.\n`,
      /line 6: entries\[1\]\.id: "a" is used twice/,
    ],
    [
      'links that no page may open',
      `language: fr\nentries:\n  - ${entryText}'[a](javascript:alert(1)) [b](http://x.example) [c](data:text/html,x)'\n`,
      /javascript[^]*http:\/\/x\.example[^]*data:/,
    ],
    [
      'an unsafe source',
      `language: fr\nentries:\n  - ${entryText}Oui.\n    source: { label: x, url: 'javascript:alert(1)' }\n`,
      /source\.url: write an https/,
    ],
  ])('says what is wrong with %s, and ends with 1', async (what, text, says) => {
    const name = `${what.replaceAll(' ', '-')}.yaml`;
    const { code, errors } = await run('check', await raw(name, text));
    expect(errors).toMatch(says);
    expect(errors).not.toMatch(/\bat .*\.ts:|ENOENT|undefined/);
    expect(errors.split('\n')[0]).toBe(`The FAQ file ${join(folder.path, name)} cannot be used:`);
    expect(code).toBe(1);
  });

  it('says which file is not there, or is a folder, or is of a language that another has', async () => {
    const gone = join(folder.path, 'gone.yaml');
    const none = await run('check', gone);
    expect([none.code, none.errors]).toEqual([
      1,
      `The FAQ file ${gone} cannot be used:\n  there is no such file\n`,
    ]);
    expect((await run('check', folder.path)).errors).toContain('it is a folder');
    const [one, other] = [await write('one.yaml', french), await write('other.yaml', french)];
    expect((await run('check', one, other)).errors).toContain('Two files are in "fr"');
    expect((await run('check', one, '--questions', gone)).code).toBe(1);
  });

  it('says how many entries a file may have, and examines as many', async () => {
    const many = (count: number) =>
      fileWith(
        ...Array.from({ length: count }, (_, n) =>
          entry(`e-${n}`, `sujet ${n} carte ${n * 13}`, {
            ...{ alternates: [`numéro ${n} salle ${n * 17}`], reviewed: '2026-01-01' },
          }),
        ),
      );
    const over = await run('check', await write('over.json', many(5_001)));
    expect([over.code, over.errors]).toEqual([1, expect.stringMatching(/entries: Too big: .*5000/)]);
    const started = performance.now();
    expect((await run('check', await write('most.json', many(5_000)))).code).toBe(0);
    process.stdout.write(
      `5,000 entries, 10,000 phrasings: ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
    );
  });

  it('prints structured data of a clinic file', async () => {
    await write('fr.yaml', french);
    const clinic = await write('clinic.yaml', clinicWith({ faq: ['fr.yaml'] }));
    expect((await run('json-ld', clinic)).code).toBe(0);
    const other = await run('json-ld', clinic, '--language', 'de');
    expect([other.code, other.errors.includes('is not written in "de"')]).toEqual([1, true]);
  });
});
