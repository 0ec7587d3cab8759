/**
 * Puts what was seen into a text. Parentheses that stay empty go.
 *
 * @example
 * ```ts
 * fillText('{mark} ({by})', { mark: 'type="text/plain"', by: '' }); // => 'type="text/plain"'
 * ```
 */
export declare function fillText(text: string, values: Readonly<Record<string, string>>): string;
