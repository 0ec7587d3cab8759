import type { Prefill } from '../../src/contracts/prefill.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { DetailRules } from '../../src/domain/booking/check-details.ts';
import type { Withdrawn } from '../../src/domain/consent/consent-port.ts';
import type { DetailField, DetailFaults, PatientDetails } from '../../src/domain/booking/patient-details.ts';
export type WithdrawalOutcome = 'sending' | Answer<Withdrawn>;
/** What the patient has typed so far, and what is wrong with it. Nothing here is stored or sent. */
export declare const DetailsModel: import("@preact/signals-core").ModelConstructor<{
    faults: import("@preact/signals-core").Signal<Partial<Record<"email" | "phone" | "notices" | "given" | "family" | "birthDate" | "bookerGiven" | "bookerFamily" | "relation", import("../../src/index-booking.ts").DetailFault>>>;
    withdrawals: import("@preact/signals-core").Signal<Readonly<Record<string, {
        key: string;
        outcome: WithdrawalOutcome;
    }>>>;
    refusals: import("@preact/signals-core").Signal<number>;
    faultList: import("@preact/signals-core").ReadonlySignal<{
        field: "email" | "phone" | "notices" | "given" | "family" | "birthDate" | "bookerGiven" | "bookerFamily" | "relation";
        fault: import("../../src/index-booking.ts").DetailFault;
    }[]>;
    type: (field: DetailField, typed: Partial<PatientDetails>) => void;
    check: (rules: DetailRules) => boolean;
    refuse: (found: DetailFaults) => void;
    fill: (prefill: Prefill) => void;
    clear: () => void;
    wanted: import("@preact/signals-core").Signal<"email" | "phone" | "notices" | "given" | "family" | "birthDate" | "bookerGiven" | "bookerFamily" | "relation" | undefined>;
    impossible: import("@preact/signals-core").Signal<string | undefined>;
    getsSms: import("@preact/signals-core").Signal<boolean | undefined>;
    values: import("@preact/signals-core").Signal<PatientDetails>;
    view: import("@preact/signals-core").Signal<"form" | "replace" | "review">;
    change: (some: Partial<PatientDetails>) => undefined;
}, []>;
export type Details = InstanceType<typeof DetailsModel>;
