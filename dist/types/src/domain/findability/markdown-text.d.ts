/** Addresses of links in the safe subset of Markdown that a page must not open, such as `javascript:`. */
export declare function unsafeLinksIn(markdown: string): string[];
/**
 * Reads the safe subset of Markdown as plain text: what a machine is given, and a person without a screen hears.
 *
 * @example
 * ```ts
 * markdownText('Bring your **card**: [how](https://a.example)'); // => 'Bring your card: how (https://a.example)'
 * ```
 */
export declare function markdownText(markdown: string): string;
