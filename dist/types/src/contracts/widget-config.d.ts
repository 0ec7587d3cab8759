import * as z from 'zod/mini';
/** How a widget stands on the page. */
export declare const modes: readonly ["inline", "dialog", "launcher"];
export type WidgetMode = (typeof modes)[number];
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
    mode: z.ZodMiniOptional<z.ZodMiniEnum<{
        inline: "inline";
        dialog: "dialog";
        launcher: "launcher";
    }>>;
    label: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export type WidgetConfig = z.infer<typeof WidgetConfig>;
/** What each attribute accepts, in words for the agency. Printed when a value is not understood. */
export declare const acceptedValues: Record<keyof WidgetConfig, string>;
