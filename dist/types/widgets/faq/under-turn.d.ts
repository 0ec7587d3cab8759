import type { Joining } from './faq-model.ts';
import type { More, MoreOptions } from './more-part.ts';
/**
 * What stands under a message: where an answer is from, what it lets one do, and the ways out where there is none. It
 * speaks the language of the page, which the message above it need not.
 */
export declare function underTurn(joining: Joining, options: MoreOptions): More['Under'];
