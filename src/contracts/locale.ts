/** Languages for which the widgets have all their texts. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];
