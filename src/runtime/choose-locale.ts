import { locales } from '../contracts/locale.ts';
import type { Locale } from '../contracts/locale.ts';

/**
 * Chooses the language of a widget: the attribute, else the language of the page around the element, else
 * the first of the browser's that we have. A page that says it is French must not open an English widget.
 *
 * @param element - The widget's element.
 * @param wanted - The attribute, when there is one.
 * @param browser - `navigator.languages`.
 */
export function chooseLocale(
  element: Element,
  wanted: Locale | undefined,
  browser: readonly string[],
): Locale {
  if (wanted) return wanted;
  const page = element.closest('[lang]')?.getAttribute('lang') ?? '';
  for (const tag of [page, ...browser]) {
    const known = locales.find((locale) => locale === tag.toLowerCase().split('-')[0]);
    if (known) return known;
  }
  return locales[0];
}
