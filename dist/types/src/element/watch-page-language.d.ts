import type { WidgetHost } from './widget-host.ts';
/** Tells when the page says that it is in another language, as a language switch without a reload does. */
export declare function watchPageLanguage({ page, signal }: Pick<WidgetHost, 'page' | 'signal'>, onChange: () => void): void;
