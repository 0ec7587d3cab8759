import type { Joining } from './faq-model.ts';
import type { PatientNotices } from './faq-notices.ts';
import type { MorePorts } from './more-part.ts';
export type MessageField = 'name' | 'contact' | 'message';
export type MessageFault = MessageField | 'notices';
/** What a patient writes to the clinic, until it has left. Nothing of it is kept beyond this page before that. */
export declare function messageModel({ state }: Joining, ports: MorePorts, { all, bring }: PatientNotices): {
    /** All that is needed to send it, also when the network goes while it is written. */
    prepare(): void;
    type(field: MessageField, text: string): void;
    accept(ids: readonly string[]): void;
    send(): Promise<void>;
    values: import("@preact/signals-core").Signal<{
        name: string;
        contact: string;
        message: string;
    }>;
    accepted: import("@preact/signals-core").Signal<readonly string[]>;
    notices: import("@preact/signals-core").ReadonlySignal<{
        id: string;
        version: string;
        language: string;
        text: string;
        purpose: string;
        required: boolean;
        url?: string | undefined;
    }[] | undefined>;
    faults: import("@preact/signals-core").Signal<readonly MessageFault[]>;
    refusals: import("@preact/signals-core").Signal<number>;
    stage: import("@preact/signals-core").Signal<"refused" | "saved" | "saved-in-memory" | "form" | "sending" | "sent">;
    lookForEmergency: () => void;
};
export type MessageModel = ReturnType<typeof messageModel>;
