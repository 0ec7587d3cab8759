import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'parcours-agency-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles a file against the types that the package ships, as an agency's project would. */
function faultsOf(text: string): string[] {
  const file = join(folder, 'agency.ts');
  writeFileSync(file, text);
  const program = ts.createProgram([file], {
    ...{ strict: true, noEmit: true, types: [], skipLibCheck: true },
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    paths: { parcours: [join(root, 'dist/types/src/index.d.ts')] },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const written = readFileSync(join(import.meta.dirname, 'agency-types.ts'), 'utf8').replaceAll(
  '../src/index.ts',
  'parcours',
);

describe('the types that the package ships', () => {
  it('know the elements, the events and the calls', () => {
    expect(faultsOf(written)).toEqual([]);
  });

  it('are not blind: a misspelt event detail is an error', () => {
    expect(faultsOf(written.replace('detail.code', 'detail.kode')).join()).toContain("'kode'");
  });
});
