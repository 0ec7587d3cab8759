import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import ts from 'typescript';
import { cssText } from '../../rollup.config.mjs';

/**
 * Builds one module of the sources for a page, with all that it imports.
 *
 * @param path - From the root of the repository.
 */
export async function builtModule(path: string): Promise<string> {
  const bundle = await rollup({
    input: join(import.meta.dirname, '../..', path),
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
