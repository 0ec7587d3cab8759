/** How many words may stand between two: bounded, so that no message takes long. */
const gaps: Record<string, string> = {
  ' ': '',
  '-': '(?: [^ .]+)?',
  '~': '(?: [^ .]+){0,4}?',
  '&': '(?: [^ .]+){0,6}?',
  '%': '(?: [^ ]+){0,16}?',
};

/**
 * Makes a regular expression of patterns as {@link RedFlagPack} describes them.
 *
 * @param patterns - With `|` between them.
 * @param words - What the capitals stand for.
 */
export function compilePatterns(patterns: string, words: ReadonlyMap<string, string>): RegExp {
  const one = (item: string) => {
    const any = item.split('/').map((word) => words.get(word) ?? word);
    return ` (?:${any.join('/').replace(/_/g, '\\S* ').replace(/\$/g, '(?= )').replaceAll('/', '|')})\\S*`;
  };
  const inOrder = (pattern: string) =>
    pattern.replace(/([^ ~-]+)([ ~-]?)/g, (_all, item: string, gap: string) => one(item) + (gaps[gap] ?? ''));
  const anyOrder = (pattern: string): string => {
    const [, left, sign = '', right = ''] =
      /^(.*?)(%)(.*)$/.exec(pattern) ?? /^(.*?)(&)(.*)$/.exec(pattern) ?? [];
    if (left === undefined) return inOrder(pattern);
    const [before, after, gap] = [anyOrder(left), anyOrder(right), gaps[sign] ?? ''];
    return `(?:${before}${gap}${after}|${after}${gap}${before})`;
  };
  return RegExp(patterns.split('|').map(anyOrder).join('|') + '(?= )', 'g');
}
