import type { Locale } from '../contracts/locale.ts';
import type { Messages } from '../locales/messages.ts';
import type { LaterMessages } from './later-chunks.ts';
import type { Page } from './page.ts';
/** Loads the texts of one language, and of no other. */
export declare function loadMessages(page: Page, locale: Locale): Promise<Messages>;
/** Loads the texts of a lazy part; how to is itself with the lazy parts. */
export declare function loadLaterMessages<Part extends keyof LaterMessages>(page: Page, part: Part, language: string): Promise<LaterMessages[Part]>;
