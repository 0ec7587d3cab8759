import type { MoreMessages } from './messages.ts';
export declare const deMore: MoreMessages;
