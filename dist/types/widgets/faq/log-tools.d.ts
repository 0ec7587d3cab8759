import type { Joining } from './faq-model.ts';
import type { More, MoreOptions } from './more-part.ts';
/** A copy of the conversation for whoever had it, made on this device; and the end of it. */
export declare function logTools({ state }: Joining, { texts, ports }: MoreOptions): More['Tools'];
