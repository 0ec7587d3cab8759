import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
/** What has become of answers that were to be sent. */
export type Sent = {
    state: 'received';
    at: string;
}
/** Kept on this device and sent as soon as that can be; `later` is what becomes of it. */
 | {
    state: 'saved' | 'saved-in-memory';
    later: Promise<Sent>;
} | {
    state: 'refused';
}
/** They cannot be sealed for the clinic: nothing was sent. */
 | {
    state: 'no-key';
};
/** Seals answers and hands them to the outbox. */
export interface SendPort {
    /** Whether only the clinic will be able to read them; decided by the form and its keys. */
    isSealed: boolean;
    /** Brings what it takes, before it is needed. */
    prepare(): void;
    send(response: QuestionnaireResponse, needsPerson: boolean): Promise<Sent>;
}
/** The way of the answers to the clinic. Until it has them, they stay where they are. */
export declare function sendModel(port: SendPort): {
    send(response: QuestionnaireResponse, needsPerson: boolean): Promise<void>;
    sent: import("@preact/signals-core").Signal<Sent | undefined>;
    isSending: import("@preact/signals-core").Signal<boolean>;
    isSealed: boolean;
    prepare: () => void;
};
export type SendModel = ReturnType<typeof sendModel>;
