import type { ComponentType } from 'preact';
import type { FaqContent } from '../../src/contracts/faq.ts';
import type { Asked } from '../../src/domain/faq/asked.ts';
import type { MedicalRequest, RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { EmergencyMessages } from '../../src/locales/emergency-messages.ts';
import type { FaqMessages } from '../../src/locales/faq-messages.ts';
import type { Messages } from '../../src/locales/messages.ts';
import type { EmergencyCardProps } from '../ui/emergency-card.tsx';
import type { MoreModule } from './more-part.ts';
/** One language in which questions are answered. */
export interface Spoken {
    messages: Messages;
    texts: FaqMessages;
    content: FaqContent;
    /** Brings what reads a message. Rejects where it cannot be had. */
    loadReader(): Promise<Reader>;
}
/** What reads what patients write, on the device. It comes while they read and write, and before any answer. */
export interface Reader {
    ask(message: string, before?: Asked): Asked;
    /** Looks for an emergency. */
    flagOf(message: string): RedFlag | undefined;
    /** What a person of the medical profession has to be asked; the kind, or nothing. */
    refusalOf(message: string): MedicalRequest | undefined;
    emergency: EmergencyMessages;
    EmergencyCard: ComponentType<EmergencyCardProps>;
}
/** What the FAQ needs from outside. */
export interface FaqPorts {
    /** Another language, when there are answers in it. Rejects where it cannot be had. */
    speechIn(language: string): Promise<Spoken | undefined>;
    /** What comes with the first question, or with the wish for a person. */
    loadMore(spoken: Spoken): Promise<MoreModule>;
    /** Whether a soft keyboard would come up with the focus. */
    isTouch(): boolean;
}
export interface FaqOptions {
    speech: Spoken;
    ports: FaqPorts;
}
