import type { Messages } from './messages.ts';
export declare const fr: Messages;
