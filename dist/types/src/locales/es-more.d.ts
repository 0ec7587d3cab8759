import type { MoreMessages } from './messages.ts';
export declare const esMore: MoreMessages;
