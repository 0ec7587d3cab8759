import { inspect } from 'node:util';
import fc from 'fast-check';
import type { Plugin } from 'rollup';
import { describe, expect, it } from 'vitest';
import { anyMutationOf, valueOf } from './fixtures/any-value.ts';
import type { SchemaShape } from './fixtures/any-value.ts';
import { buildPlugin, bundled, filesRunBy } from './fixtures/lean-builds.ts';

interface Build {
  read(schema: SchemaShape, value: unknown): unknown;
  contracts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const files = [...filesRunBy('src/runtime/start.ts')]
  .filter((file) => file.startsWith('src/contracts/'))
  .sort();
const source = [
  "export { read } from './src/contracts/read.ts';",
  ...files.map((file, index) => `import * as c${index} from './${file}';`),
  `export const contracts = { ${files.map((file, index) => `'${file}': c${index}`).join(', ')} };`,
].join('\n');

const leanZod = await buildPlugin('rollup.lean-zod.mjs', 'leanZod');
const [lean, plain] = await Promise.all([bundled<Build>(source, [leanZod]), bundled<Build>(source, [])]);
const isSchema = (value: unknown): value is SchemaShape =>
  typeof value === 'object' && value !== null && '_zod' in value;
const names = Object.entries(plain.contracts).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => (isSchema(value) ? [[file, name] as const] : [])),
);
const schemaOf = (build: Build, [file, name]: readonly [string, string]) =>
  build.contracts[file]?.[name] as SchemaShape;

/** All that can be told from outside of a reading: fields in their order, prototypes, `-0`, or that it threw. */
function readingOf(build: Build, name: readonly [string, string], value: unknown): string {
  const seen = { depth: 100, breakLength: Infinity } as const;
  try {
    return inspect(build.read(schemaOf(build, name), value), seen);
  } catch (error) {
    return `throws ${error instanceof Error ? error.name : ''}`;
  }
}

function values(name: readonly [string, string]): fc.Arbitrary<unknown> {
  const valid = valueOf(schemaOf(plain, name), (schema, value) => plain.read(schema, value));
  return fc.oneof({ weight: 1, arbitrary: valid }, { weight: 5, arbitrary: anyMutationOf(valid) });
}

/** The first value that a build reads otherwise than zod does, or nothing. */
function difference(build: Build, name: readonly [string, string], runs: number): unknown {
  const found = fc.check(
    fc.property(values(name), (value) => readingOf(build, name, value) === readingOf(plain, name, value)),
    { numRuns: runs, seed: 20_270_322 },
  );
  return found.failed ? [name[1], found.counterexample] : undefined;
}

describe('the zod that ships', () => {
  it('is asked for every contract that a widget reads', () => {
    expect(names.map(([, name]) => name)).toEqual(
      expect.arrayContaining([
        'Catalog',
        'FoundSlots',
        'Hold',
        'BookingReceipt',
        'ConsentReceipt',
        'Problem',
      ]),
    );
  });

  it.each(names)('reads what zod reads, and refuses what it refuses: %s %s', (...name) => {
    expect(difference(lean, name, 400)).toBeUndefined();
  });

  it.each(names)('is asked about values that fit and values that do not: %s %s', (...name) => {
    const fits = fc
      .sample(values(name), { numRuns: 300, seed: 7 })
      .map((value) => /ok: true/.test(readingOf(plain, name, value)));
    expect(fits).toContain(true);
    if (name[1] !== 'Released') expect(fits).toContain(false);
  });
});

/** A cut that goes too far, in the file of zod that has the text. */
const wrongCut = (from: string, to: string) => {
  let found = 0;
  const plugin: Plugin = {
    name: 'wrong-cut',
    transform(code, id) {
      if (!/\/zod\/v4\/core\//.test(id) || !code.includes(from)) return null;
      found += 1;
      return { code: code.replaceAll(from, to), map: null };
    },
  };
  return { plugin, found: () => found };
};

describe('the judge of the zod that ships', () => {
  it.each([
    ['a field that may be missing and no longer may', 'inst._zod.optin = "optional";', ''],
    ['an error that no longer names its field', '({ path = [] }) => ({ path })', '() => ({ path: [] })'],
    ['a list of which nothing is checked', 'if (!Array.isArray(input)) {', 'if (!input) {'],
    ['null where there may be none', 'if (payload.value === null)', 'if (payload.value == null)'],
  ])('sees %s', async (_, from, to) => {
    const { plugin, found } = wrongCut(from, to);
    const build = await bundled<Build>(source, [leanZod, plugin]);
    expect(found()).toBe(1);
    expect(names.map((name) => difference(build, name, 150)).filter(Boolean)).not.toEqual([]);
  });
});
