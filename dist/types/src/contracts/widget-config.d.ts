import * as z from 'zod/mini';
/** Languages for which the widgets have all their texts. */
export declare const locales: readonly ["fr", "en", "es", "de", "pt", "ar"];
export type Locale = (typeof locales)[number];
/**
 * What an agency may say of a widget: on the script tag as `data-…` for the whole page, or on one element
 * without the prefix, which wins.
 */
export declare const WidgetConfig: z.ZodMiniObject<{
    clinic: z.ZodMiniString<string>;
    endpoint: z.ZodMiniString<string>;
    locale: z.ZodMiniOptional<z.ZodMiniEnum<{
        en: "en";
        fr: "fr";
        es: "es";
        de: "de";
        pt: "pt";
        ar: "ar";
    }>>;
    service: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export type WidgetConfig = z.infer<typeof WidgetConfig>;
/** What each attribute accepts, in words for the agency. Printed when a value is not understood. */
export declare const acceptedValues: Record<keyof WidgetConfig, string>;
