import type { Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Notice } from '../../src/contracts/catalog.ts';
import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import type { FaqAction } from '../../src/contracts/faq.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Band } from '../../src/domain/faq/asked.ts';
import type { FaqMoreMessages } from '../../src/locales/faq-messages.ts';
import type { FaqConversation, Joining } from './faq-model.ts';
import type { Turn } from './faq-turns.ts';
import type { FaqCount } from './faq-counts.ts';
import { type ToWord } from './word-answer.ts';
export declare const styles: readonly string[];
/** What a patient writes to the clinic. */
export interface PersonalMessage {
    name: string;
    email?: string;
    phone?: string;
    message: string;
    locale: string;
    notices: readonly NoticeDecision[];
}
/** What a model worded, as it comes. */
export interface WordingRequest {
    question: string;
    /** Ids of the entries that were found, and that it may word and no others. */
    entries: readonly string[];
    language: string;
}
export interface MorePorts {
    now(): number;
    /** Brings what the clinic gives to read. */
    loadContent(): Promise<ComponentType<{
        language: string;
        direction: 'ltr' | 'rtl';
    }>>;
    /** Offers a file that is made on this device. */
    download(name: string, text: string): void;
    /** @returns Opens what an action leads to on this page, or nothing where the page has no such thing. */
    openerOf(action: FaqAction): (() => void) | undefined;
    /** What the clinic asks patients about, in a language. */
    readNotices(language: string): Promise<readonly Notice[]>;
    decide(notices: readonly Notice[], accepted: readonly string[]): Promise<NoticeDecision[]>;
    /** Brings what sends a message, before there is one. */
    prepareSend(): Promise<unknown>;
    /** Writes a message down and sends it. While the clinic has not answered, the problem says how it is kept. */
    send(message: PersonalMessage): Promise<Answer<unknown>>;
    keep: KeepPort;
    /** Tells scripts of the page that something was asked, and how that ended. */
    tellPage(band: Band): void;
    /** Has the clinic count, for a patient who agreed to that. */
    record(count: FaqCount): void;
    /** Takes back what was counted and has not left, and counts no more. */
    stopRecording(): Promise<void>;
    /** Gives the clinic the words of a question without an answer, from a patient who agreed to that. */
    giveQuestion(question: {
        question: string;
        language: string;
    }, notice: Notice): Promise<void>;
    /**
     * Resolves with the ids of the entries that were used; rejects when it cannot be had, and when the signal is
     * aborted, which lets the model go.
     */
    word(request: WordingRequest, onDelta: (text: string) => void, signal: AbortSignal): Promise<readonly string[]>;
}
/** Where a conversation is kept, for a day, and nowhere else. */
export interface KeepPort {
    /** @returns What was kept and is not a day old. */
    read(): Promise<unknown>;
    /** Writes it down in place of what was kept; rejects where this device keeps nothing. */
    write(turns: readonly object[]): Promise<void>;
    /** Leaves nothing of it. */
    forget(): Promise<void>;
}
export interface MoreOptions {
    /** In the language of the page. */
    texts: Signal<FaqMoreMessages>;
    ports: MorePorts;
}
/** What comes with the first question: the way to a person, what one thinks of an answer, a copy to keep. */
export interface More {
    Person: ComponentType;
    /** What can be done with the conversation. */
    Tools: ComponentType<{
        model: Pick<FaqConversation, 'clear'>;
        toField(): void;
    }>;
    /** What may be switched on for a conversation. */
    Options: ComponentType;
    /** What stands under a message. */
    Under: ComponentType<{
        turn: Turn;
    }>;
    /** Has a model word what was found, where the clinic lets it. Nothing: the answer of the clinic is the better one. */
    word(toWord: ToWord): Promise<Turn | undefined>;
    /** Goes on in another language, with what was ticked and typed. */
    say(texts: FaqMoreMessages): void;
    /** The widget leaves the page. */
    end(): void;
}
export interface MoreModule {
    /** Called once; after that it is said in other words. */
    createMore(joining: Joining): More;
}
/** Joins it to a conversation. */
export declare function createMore(joining: Joining, first: {
    texts: FaqMoreMessages;
    ports: MorePorts;
}): More;
