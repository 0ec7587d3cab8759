/**
 * Reads `Accept-Language` (RFC 9110, 12.5.4).
 *
 * @returns BCP 47 tags, the most wanted first.
 *
 * @example
 * ```ts
 * wantedLanguages('en;q=0.5, fr-CH'); // => ['fr-CH', 'en']
 * ```
 */
export function wantedLanguages(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.split(';').map((piece) => piece.trim());
      const weight = /^q=/.test(quality) ? Number(quality.slice(2)) : 1;
      return { tag, weight: Number.isNaN(weight) ? 0 : weight };
    })
    .filter(({ tag, weight }) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
