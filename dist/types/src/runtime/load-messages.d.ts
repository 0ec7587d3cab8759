import type { Locale } from '../contracts/widget-config.ts';
import type { Messages } from '../locales/messages.ts';
import type { Page } from './page.ts';
/** Loads the texts of one language, and of no other. */
export declare function loadMessages(page: Page, locale: Locale): Promise<Messages>;
