import type { FaqMoreMessages } from './faq-messages.ts';
export declare const enFaqMore: FaqMoreMessages;
