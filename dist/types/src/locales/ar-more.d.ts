import type { MoreMessages } from './messages.ts';
export declare const arMore: MoreMessages;
