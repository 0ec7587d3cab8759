import type { FaqLanguage } from '../load-messages.ts';
/** What the FAQ needs of this language beside its emergencies, in one file. */
export declare const faq: FaqLanguage;
