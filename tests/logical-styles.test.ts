import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sheets = globSync('{widgets,src}/**/*.css', { cwd: root });

/** A side of the page instead of a side of the text; `env(safe-area-inset-left)` is a side of the telephone. */
const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;

const faultsOf = (css: string) => [...css.matchAll(physical)].map(([found]) => found.trim());

describe('the style sheets', () => {
  it.each(sheets)('%s knows start and end, not left and right', (sheet) => {
    expect(faultsOf(readFileSync(join(root, sheet), 'utf8'))).toEqual([]);
  });

  it('are judged by eyes that see', () => {
    const planted = 'a{margin-left:1px;right:0;text-align: left;border-top-left-radius:2px}b{float:right}';
    expect(faultsOf(planted)).toHaveLength(5);
    expect(faultsOf('a{margin-inline-start:1px;padding:env(safe-area-inset-left, 0px)}')).toEqual([]);
  });
});
