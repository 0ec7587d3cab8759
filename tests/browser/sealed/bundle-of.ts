import { stripTypeScriptTypes } from 'node:module';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** One script of a TypeScript file and all that it imports, for a page that a test makes. */
export async function bundleOf(path: string): Promise<string> {
  const withoutTypes = {
    name: 'without-types',
    transform: (code: string, id: string) =>
      id.endsWith('.ts') ? { code: stripTypeScriptTypes(code), map: null } : null,
  };
  const bundle = await rollup({
    input: path,
    onwarn: () => undefined,
    plugins: [withoutTypes, resolve({ browser: true })],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}
