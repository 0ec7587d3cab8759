import type { MoreMessages } from './messages.ts';
export declare const ptMore: MoreMessages;
