import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/**
 * Builds one module of the sources for a page, with all that it imports.
 *
 * @param path - From the root of the repository.
 */
export async function builtModule(path: string): Promise<string> {
  const { cssText } = (await import(/* @vite-ignore */ join(root, 'rollup.config.mjs'))) as {
    cssText(): Plugin;
  };
  const bundle = await rollup({
    input: join(root, path),
    onwarn: () => undefined,
    plugins: [
      {
        name: 'strip-types',
        transform: (code, id) => {
          if (!/\.tsx?$/.test(id)) return null;
          const compilerOptions = {
            ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
            ...{ jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact' },
          };
          return {
            code: ts.transpileModule(code, { compilerOptions, fileName: id }).outputText,
            map: null,
          };
        },
      },
      cssText(),
      resolve({ browser: true }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}
