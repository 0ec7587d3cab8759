import type { Locale } from '../contracts/locale.ts';
import type { LanguagePack } from '../domain/faq/asked.ts';
import type { MedicalRequestPack, RedFlagPack } from '../domain/faq/red-flags/red-flag.ts';
import type { EmergencyMessages } from '../locales/emergency-messages.ts';
import type { AppointmentMessages } from '../locales/appointment-messages.ts';
import type { FaqMessages } from '../locales/faq-messages.ts';
import type { DetailsMessages, Messages, MoreMessages } from '../locales/messages.ts';
import type { Page } from './page.ts';
/** What a widget says in one language, and how the texts of its lazy parts are brought. */
export interface Language {
    messages: Messages;
    parts: {
        [Part in keyof LaterMessages]: () => Promise<LaterMessages[Part]>;
    };
    /** Of the file of each; written by the build. No patient pays for those of a language that is not spoken. */
    hashes: Partial<Record<keyof LaterMessages, string>>;
}
/** The texts of the lazy parts. */
export interface LaterMessages {
    details: DetailsMessages;
    more: MoreMessages;
    /** About an appointment that is opened again, an offer and the waiting list. */
    appointment: AppointmentMessages;
    /** What is recognised as an emergency, and what is said of it. */
    emergency: {
        messages: EmergencyMessages;
        pack: RedFlagPack;
    };
    faq: FaqMessages;
    lexicon: Lexicon;
}
/** What reads questions knows of a language, beside its emergencies. */
export interface Lexicon {
    pack: LanguagePack;
    requests: MedicalRequestPack;
}
/** Brings one language, and no other. */
export declare function loadLanguage(page: Page, locale: Locale): Promise<Language>;
/** Loads the texts of the first view in one language. */
export declare function loadMessages(page: Page, locale: Locale): Promise<Messages>;
/** Loads the texts of a lazy part in one language. */
export declare function loadLaterMessages<Part extends keyof LaterMessages>(page: Page, part: Part, locale: string): Promise<LaterMessages[Part]>;
