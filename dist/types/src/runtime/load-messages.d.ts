import type { Locale } from '../contracts/locale.ts';
import type { DetailsMessages, Messages } from '../locales/messages.ts';
import type { Page } from './page.ts';
/** Loads the texts of one language, and of no other. */
export declare function loadMessages(page: Page, locale: Locale): Promise<Messages>;
/** Loads the texts of the second half of the booking. */
export declare function loadDetailsMessages(page: Page, locale: Locale): Promise<DetailsMessages>;
