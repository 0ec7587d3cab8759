import type { MoreMessages } from './messages.ts';
export declare const enMore: MoreMessages;
