import type { FaqEntry } from '../../src/contracts/faq.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { FaqOptions, Reader, Spoken } from './faq-options.ts';
import type { Speech } from './speech.ts';
import type { Turn, TurnBody } from './faq-turns.ts';
import type { More } from './more-part.ts';
/** All that changes in a conversation. It is kept here and nowhere else. */
declare function createState(speech: Speech): {
    speech: import("@preact/signals-core").Signal<Speech>;
    turns: import("@preact/signals-core").Signal<readonly Turn[]>;
    /** An emergency that a message spoke of, or, at place 0, what is written to a person; it stays until cleared. */
    emergency: import("@preact/signals-core").Signal<{
        flag: RedFlag;
        reader: Reader;
        place: number;
    } | undefined>;
    /** A message is written, and what reads it is still on its way. */
    isReading: import("@preact/signals-core").Signal<boolean>;
    /** What is spoken politely: one text for each finished answer. */
    live: import("@preact/signals-core").Signal<string>;
    more: import("@preact/signals-core").Signal<More | undefined>;
    isPersonOpen: import("@preact/signals-core").Signal<boolean>;
};
export type FaqState = ReturnType<typeof createState>;
/** A conversation. It decides what becomes of a message; the views draw. */
export declare const FaqModel: import("@preact/signals-core").ModelConstructor<{
    ask: (written: string, unread?: Turn & {
        kind: "unread";
    }) => Promise<void>;
    clear: () => void;
    speak: (spoken: Spoken) => void;
    end: () => void;
    pick: (entry: FaqEntry, speech: Speech, from?: Turn) => void;
    change: (id: number, patch: object) => void;
    bringMore: () => Promise<More | undefined>;
    openPerson: () => Promise<void>;
    isTouch: () => boolean;
    speech: import("@preact/signals-core").Signal<Speech>;
    turns: import("@preact/signals-core").Signal<readonly Turn[]>;
    emergency: import("@preact/signals-core").Signal<{
        flag: RedFlag;
        reader: Reader;
        place: number;
    } | undefined>;
    isReading: import("@preact/signals-core").Signal<boolean>;
    live: import("@preact/signals-core").Signal<string>;
    more: import("@preact/signals-core").Signal<More | undefined>;
    isPersonOpen: import("@preact/signals-core").Signal<boolean>;
}, [FaqOptions]>;
export type FaqConversation = InstanceType<typeof FaqModel>;
/** What lets the lazy part join in. */
export interface Joining {
    state: FaqState;
    add(body: TurnBody, speech: Speech): Turn;
    change(id: number, patch: object): void;
    announce(text: string): void;
    openPerson(): Promise<void>;
}
export {};
