import type { Diagnosis } from '../../src/contracts/diagnosis.ts';
import type { DoctorMessages } from '../../src/locales/doctor-fr.ts';
import type { Examined } from './write-diagnosis.ts';
export interface DoctorPorts {
    /** Looks at the page and judges it. */
    examine(): Promise<Examined>;
    /** Puts text on the clipboard; rejects when the browser does not allow it. */
    copy(text: string): Promise<void>;
    onDiagnosed(diagnosis: Diagnosis): void;
    /** The panel has been closed. */
    onClose(): void;
}
export interface DoctorOptions {
    messages: DoctorMessages;
    ports: DoctorPorts;
}
/** One visit of the doctor, from the first look to the report. */
export declare const DoctorModel: import("@preact/signals-core").ModelConstructor<{
    diagnosis: import("@preact/signals-core").Signal<{
        version: string;
        page: string;
        entries: {
            check: string;
            status: "fault" | "warning" | "ok" | "skipped";
            title: string;
            seen: string;
            code?: string | undefined;
            mend?: string | undefined;
            paste?: string | undefined;
        }[];
        report: string;
    } | undefined>;
    hasFailed: import("@preact/signals-core").Signal<boolean>;
    gravity: import("@preact/signals-core").ReadonlySignal<"fault" | "warning" | "ok" | "running">;
    copied: import("@preact/signals-core").Signal<string>;
    copyFailed: import("@preact/signals-core").Signal<boolean>;
    heading: import("@preact/signals-core").ReadonlySignal<string>;
    announcement: import("@preact/signals-core").ReadonlySignal<string>;
    examine: () => Promise<void>;
    copy: (text: string) => Promise<void>;
}, [DoctorOptions]>;
export type Doctor = InstanceType<typeof DoctorModel>;
export interface DoctorViewProps {
    model: Doctor;
    messages: DoctorMessages;
}
