import type { FaqMoreMessages } from './faq-messages.ts';
export declare const esFaqMore: FaqMoreMessages;
