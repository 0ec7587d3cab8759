import type { Asked } from '../../src/domain/faq/asked.ts';
import type { Joining } from './faq-model.ts';
import type { FaqOptions } from './faq-options.ts';
import type { Turn } from './faq-turns.ts';
import type { More } from './more-part.ts';
/** What a conversation remembers from one message to the next. */
export interface Memory {
    before: Asked | undefined;
    /** Counts the messages: only what was said to the last one is spoken. */
    round: number;
    /** Aborted when the conversation is cleared or left: what is still being worded for it is let go. */
    ending: AbortController;
}
interface Conversing extends Omit<Joining, 'openPerson'> {
    drop(turn: Turn): void;
    ports: FaqOptions['ports'];
    memory: Memory;
    bringMore(): Promise<More | undefined>;
}
/** @returns Answers a message that was written. */
export declare function askingIn({ state, add, drop, announce, ports, memory, bringMore }: Conversing): (written: string, unread?: Turn & {
    kind: "unread";
}) => Promise<void>;
export {};
