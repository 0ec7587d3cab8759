/** Languages for which the widgets have all their texts. */
export declare const locales: readonly ["fr", "en", "es", "de", "pt", "ar"];
export type Locale = (typeof locales)[number];
