import type { WidgetHost } from './widget-host.ts';

/** Tells when the page says that it is in another language, as a language switch without a reload does. */
export function watchPageLanguage(
  { page, signal }: Pick<WidgetHost, 'page' | 'signal'>,
  onChange: () => void,
): void {
  const observer = new MutationObserver(onChange);
  observer.observe(page.document.documentElement, { attributeFilter: ['lang'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
