import type { Locale } from '../contracts/locale.ts';
/**
 * Chooses the language of a widget: the attribute, else the language of the page around the element, else
 * the first of the browser's that we have. A page that says it is French must not open an English widget.
 *
 * @param element - The widget's element.
 * @param wanted - The attribute, when there is one.
 * @param browser - `navigator.languages`.
 */
export declare function chooseLocale(element: Element, wanted: Locale | undefined, browser: readonly string[]): Locale;
