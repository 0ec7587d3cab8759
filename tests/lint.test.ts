import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: root });

/** Rules that a text breaks where it would stand in a file of the browser. */
async function broken(code: string): Promise<string[]> {
  const filePath = join(root, code.includes('<') ? 'widgets/ui/planted.tsx' : 'src/element/planted.ts');
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? `cannot be read: ${message}`);
}

const syntax = 'no-restricted-syntax';
const planted: Readonly<Record<string, readonly string[]>> = {
  [syntax]: [
    "element.innerHTML = '';",
    "element['innerHTML'] = '';",
    'export const text = element.outerHTML;',
    'export const { innerHTML } = element;',
    "Object.assign(element, { innerHTML: '' });",
    "element.insertAdjacentHTML('beforeend', text);",
    'element.setHTMLUnsafe(text);',
    'range.createContextualFragment(text);',
    'frame.srcdoc = text;',
    'export const view = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'export const parser = new window.DOMParser();',
    'document.write(text);',
    'host.ownerDocument.writeln(text);',
    'script.src = url;',
    "made['src'] = url;",
    "script.setAttribute('src', url);",
    "document.createElement('script');",
    'export const view = <script />;',
    "page.setTimeout('act()', 10);",
    'host.page.setInterval(`act(${name})`, 10);',
    "page.setTimeout('act(' + name + ')');",
    'export const view = <p style="color: red" />;',
    'export const view = <p style={{ color: name }} />;',
    "element.setAttribute('style', text);",
    "element.setAttributeNS(null, 'style', text);",
    'navigator.sendBeacon(url, body);',
    'export const { sendBeacon } = navigator;',
    "window.localStorage.setItem('draft', text);",
    'export const kept = page.sessionStorage;',
    "document.cookie = 'draft=1';",
  ],
  'no-restricted-globals': [
    'export const parser = new DOMParser();',
    "localStorage.setItem('draft', text);",
    'export const kept = sessionStorage;',
  ],
  'no-eval': ["eval('act()');", "window.eval('act()');", "export const act = (0, eval)('act');"],
  'no-new-func': ["export const act = new Function('return 1');", "export const act = Function('return 1');"],
  'no-implied-eval': ["setTimeout('act()', 10);", "setInterval('act()', 10);"],
  'max-params': ['export function act(a: string, b: string, c: string, d: string) { return a + b + c + d; }'],
};

describe('the linter', () => {
  const cases = Object.entries(planted).flatMap(([rule, codes]) =>
    codes.map((code) => [rule, code] as const),
  );

  it.each(cases)('%s: %s', async (rule, code) => {
    expect(await broken(code)).toContain(rule);
  });

  it.each([
    'link.href = url;',
    'export const address = tag.src;',
    'setTimeout(act, 10);',
    "page.setTimeout(() => act('text'));",
    "element.setAttribute('class', 'text');",
    "element.style.setProperty('opacity', '1', 'important');",
    'root.replaceChildren(...nodes);',
    'stream.write(text);',
    'export const view = <p class="note" />;',
    'export const view = <img src={url} alt="" />;',
  ])('lets pass: %s', async (code) => {
    expect(await broken(code)).toEqual([]);
  });

  it('knows every exception, each with its reason', () => {
    const exceptions = globSync('{src,widgets}/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/eslint-disable.*/g)].map(([said]) => {
        const [, rule] = /^eslint-disable(?:-next-line)? ([@\w/-]+) -- .{20,}/.exec(said) ?? [];
        return `${file.replaceAll('\\', '/')}: ${rule ?? said}`;
      }),
    );
    expect(exceptions.sort()).toEqual([
      'src/element/host-events.ts: @typescript-eslint/no-empty-object-type',
      `src/element/restore-styles.ts: ${syntax}`,
      `src/runtime/clean-realm.ts: ${syntax}`,
      `src/runtime/clean-realm.ts: ${syntax}`,
      `src/runtime/doctor/probe-storage.ts: ${syntax}`,
      `src/runtime/start-faq-more.ts: ${syntax}`,
    ]);
  });

  it('complains of an exception that nothing needs', async () => {
    const code = `// eslint-disable-next-line ${syntax} -- this once was needed here\nexport const text = '';`;
    const [result] = await eslint.lintText(code, { filePath: join(root, 'src/element/planted.ts') });
    expect(result?.errorCount).toBe(1);
  });
});

describe('the style sheets', () => {
  const sheets = globSync('{src,widgets}/**/*.css', { cwd: root });
  // `rem` is the page's: where it says 62.5 %, everything measured in it shrinks.
  const rem = /(?<![\w#-])-?(?:\d+\.?\d*|\.\d+)rem\b/i;
  const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');

  it('measure nothing by the font size of the page', () => {
    expect(sheets.length).toBeGreaterThan(5);
    const found = sheets.filter((file) => rem.test(withoutComments(readFileSync(join(root, file), 'utf8'))));
    expect(found).toEqual([]);
  });

  it.each(['margin: 1rem', 'inset: 0 -.5rem', 'width: calc(100% - 2.25REM)'])(
    'would be caught at %s',
    (rule) => {
      expect(rem.test(rule)).toBe(true);
    },
  );

  it.each(['margin: 1em', '.theorem2rem-x {}', 'color: #12rem'])('may say %s', (rule) => {
    expect(rem.test(rule)).toBe(false);
  });
});
