import type { Language } from '../load-messages.ts';
export declare const language: Language;
