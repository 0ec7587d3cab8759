import type { FaqMessages } from './faq-messages.ts';
export declare const arFaq: FaqMessages;
