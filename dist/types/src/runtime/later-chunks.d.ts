import type { Locale } from '../contracts/locale.ts';
import type { DetailsMessages, MoreMessages } from '../locales/messages.ts';
export declare const later: Readonly<Record<string, readonly (readonly [file: string, integrity: string])[] | undefined>>;
/** The texts of the lazy parts. */
export interface LaterMessages {
    details: DetailsMessages;
    more: MoreMessages;
}
type Catalogues<Texts> = Record<Locale, () => Promise<Texts>>;
/** How each is brought, in one language and no other. */
export declare const laterMessages: {
    [Part in keyof LaterMessages]: Catalogues<LaterMessages[Part]>;
};
export {};
