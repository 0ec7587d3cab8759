import type { FaqContent } from '../../src/contracts/faq.ts';
import type { Asked } from '../../src/domain/faq/asked.ts';
import type { MedicalRequest, RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { EmergencyMessages } from '../../src/locales/emergency-messages.ts';
import type { FaqMessages } from '../../src/locales/faq-messages.ts';
import type { Messages } from '../../src/locales/messages.ts';
import type { MoreModule } from './more-part.ts';
/** One language in which questions are answered. */
export interface Speech {
    messages: Messages;
    texts: FaqMessages;
    emergency: EmergencyMessages;
    content: FaqContent;
    ask(message: string, before?: Asked): Asked;
    /** Looks for an emergency, on the device. */
    flagOf(message: string): RedFlag | undefined;
    /** What a person of the medical profession has to be asked; the kind, or nothing. */
    refusalOf(message: string): MedicalRequest | undefined;
}
/** What the FAQ needs from outside. */
export interface FaqPorts {
    /** Another language, when there are answers in it. Rejects where it cannot be had. */
    speechIn(language: string): Promise<Speech | undefined>;
    /** What comes with the first question, or with the wish for a person. */
    loadMore(speech: Speech): Promise<MoreModule>;
    /** Whether a soft keyboard would come up with the focus. */
    isTouch(): boolean;
}
export interface FaqOptions {
    speech: Speech;
    ports: FaqPorts;
}
