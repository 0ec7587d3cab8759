import type { ComponentType } from 'preact';
import type { Notice } from '../../src/contracts/catalog.ts';
import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { FaqMoreMessages } from '../../src/locales/faq-messages.ts';
import type { Joining } from './faq-model.ts';
import type { Speech } from './faq-options.ts';
import type { Turn, TurnBody } from './faq-turns.ts';
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
    /** Offers a file that is made on this device. */
    download(name: string, text: string): void;
    /** What the patient decides about before anything is sent. */
    readNotices(): Promise<readonly Notice[]>;
    decide(notices: readonly Notice[], accepted: readonly string[]): Promise<NoticeDecision[]>;
    /** Writes a message down and sends it. While the clinic has not answered, the problem says how it is kept. */
    send(message: PersonalMessage): Promise<Answer<unknown>>;
    /** Resolves with the ids of the entries that were used; rejects when it cannot be had. */
    word(request: WordingRequest, onDelta: (text: string) => void): Promise<readonly string[]>;
}
export interface MoreOptions {
    texts: FaqMoreMessages;
    ports: MorePorts;
}
/** What comes with the first question: the way to a person, what one thinks of an answer, a copy to keep. */
export interface More {
    Person: ComponentType;
    Download: ComponentType;
    Feedback: ComponentType<{
        turn: Turn & {
            kind: 'answer';
        };
    }>;
    /** Has a model word what was found, where the clinic lets it. Nothing: the answer of the clinic is the better one. */
    word(message: string, found: readonly TurnBody[], speech: Speech): Promise<Turn | undefined>;
}
export interface MoreModule {
    createMore(joining: Joining): More;
}
/** Joins it to a conversation. */
export declare function createMore(joining: Joining, options: MoreOptions): More;
