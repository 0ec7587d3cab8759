/** Languages for which the widgets have all their texts. */
export const locales = ['fr', 'en', 'es', 'de', 'pt', 'ar'] as const;
export type Locale = (typeof locales)[number];
