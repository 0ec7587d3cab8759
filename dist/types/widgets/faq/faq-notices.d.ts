import type { Notice } from '../../src/contracts/catalog.ts';
import type { FaqState } from './faq-model.ts';
import type { MorePorts } from './more-part.ts';
/** What the clinic asks about, in the language of the page, and whether the patient agreed to be counted. */
export declare function noticesOf({ speech }: FaqState, ports: Pick<MorePorts, 'readNotices' | 'stopRecording'>): {
    /** A new version has to be agreed to anew. */
    agreed: import("@preact/signals-core").ReadonlySignal<{
        id: string;
        version: string;
        language: string;
        text: string;
        purpose: string;
        required: boolean;
        url?: string | undefined;
    } | undefined>;
    agree(notice: Notice | undefined): void;
    all: import("@preact/signals-core").Signal<readonly {
        id: string;
        version: string;
        language: string;
        text: string;
        purpose: string;
        required: boolean;
        url?: string | undefined;
    }[] | undefined>;
    measurement: import("@preact/signals-core").ReadonlySignal<{
        id: string;
        version: string;
        language: string;
        text: string;
        purpose: string;
        required: boolean;
        url?: string | undefined;
    } | undefined>;
    bring: () => Promise<void>;
    stop: () => void;
};
export type PatientNotices = ReturnType<typeof noticesOf>;
