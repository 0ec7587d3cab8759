/**
 * Puts what was seen into a text. Parentheses that stay empty go.
 *
 * @example
 * ```ts
 * fillText('{mark} ({by})', { mark: 'type="text/plain"', by: '' }); // => 'type="text/plain"'
 * ```
 */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').replaceAll(' ()', '');
}
