import type { Prefill } from '../../src/contracts/prefill.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Messages } from '../../src/locales/messages.ts';
import type { BookingOptions } from './booking-state.ts';
/** One booking from the reason to the receipt. It decides; the views only draw it. */
export declare const BookingModel: import("@preact/signals-core").ModelConstructor<{
    speak: (messages: Messages) => Promise<void>;
    service: import("@preact/signals-core").ReadonlySignal<{
        id: string;
        name: string;
        minutes: number;
        modes: ("AMB" | "VR" | "HH")[];
        practitioners: string[];
        group?: string | undefined;
        description?: string | undefined;
        instructions?: string | undefined;
        locations?: string[] | undefined;
        documents?: string[] | undefined;
        bookable?: boolean | undefined;
        minimumNoticeMinutes?: number | undefined;
        sensitive?: boolean | undefined;
        audience?: string | undefined;
        age?: {
            from?: number | undefined;
            to?: number | undefined;
        } | undefined;
        questions?: {
            id: string;
            text: string;
            answers: {
                id: string;
                text: string;
                outcome: string;
                explanation?: string | undefined;
                service?: string | undefined;
            }[];
        }[] | undefined;
    } | undefined>;
    start: () => Promise<Problem | undefined>;
    again: () => void;
    fill: (prefill: Prefill) => void;
    refresh: () => void;
    comeBack: () => void;
    leave: () => void;
    chooseSlot: (chosen: import("../../src/index-contracts.ts").Slot) => Promise<void>;
    changeService: () => void;
    changeSlot: () => Promise<void>;
    bringMore: () => Promise<boolean>;
    chooseService: (id: string) => Promise<void>;
    bringDetails: () => Promise<boolean>;
    messages: import("@preact/signals-core").Signal<Messages>;
    search: import("@preact/signals-core").Model<{
        range: /*elided*/ any;
        days: /*elided*/ any;
        onlyPlace: /*elided*/ any;
        isFirstRange: /*elided*/ any;
        load: /*elided*/ any;
        renew: /*elided*/ any;
        open: /*elided*/ any;
        narrow: /*elided*/ any;
        showLater: /*elided*/ any;
        showEarlier: /*elided*/ any;
        showNextAvailable: /*elided*/ any;
        wish: /*elided*/ any;
        from: /*elided*/ any;
        loading: /*elided*/ any;
        found: /*elided*/ any;
        earliestMs: /*elided*/ any;
        problem: /*elided*/ any;
        today: /*elided*/ any;
    }>;
    more: import("@preact/signals-core").Signal<import("./more-part.ts").MorePart | undefined>;
    details: import("@preact/signals-core").Signal<import("./details-part.ts").DetailsPart | undefined>;
    hold: import("@preact/signals-core").Model<{
        hold: /*elided*/ any;
        isHeld: /*elided*/ any;
        minutesLeft: /*elided*/ any;
        keep: /*elided*/ any;
        forget: /*elided*/ any;
    }>;
    step: import("@preact/signals-core").Signal<import("./booking-state.ts").BookingStep>;
    catalog: import("@preact/signals-core").Signal<{
        clinic: {
            id: string;
            name: string;
            phone: string;
            country?: string | undefined;
        };
        timeZone: string;
        language: string;
        services: {
            id: string;
            name: string;
            minutes: number;
            modes: ("AMB" | "VR" | "HH")[];
            practitioners: string[];
            group?: string | undefined;
            description?: string | undefined;
            instructions?: string | undefined;
            locations?: string[] | undefined;
            documents?: string[] | undefined;
            bookable?: boolean | undefined;
            minimumNoticeMinutes?: number | undefined;
            sensitive?: boolean | undefined;
            audience?: string | undefined;
            age?: {
                from?: number | undefined;
                to?: number | undefined;
            } | undefined;
            questions?: {
                id: string;
                text: string;
                answers: {
                    id: string;
                    text: string;
                    outcome: string;
                    explanation?: string | undefined;
                    service?: string | undefined;
                }[];
            }[] | undefined;
        }[];
        practitioners: {
            id: string;
            name: string;
            role?: string | undefined;
            acceptsNew?: boolean | undefined;
        }[];
        locations: {
            id: string;
            name: string;
            address: string;
            phone: string;
            access?: string | undefined;
            directions?: string | undefined;
        }[];
        notices: {
            id: string;
            version: string;
            language: string;
            text: string;
            purpose: string;
            required: boolean;
            url?: string | undefined;
        }[];
        requests?: boolean | undefined;
    } | undefined>;
    known: import("@preact/signals-core").Signal<Prefill>;
    serviceId: import("@preact/signals-core").Signal<string | undefined>;
    audience: import("@preact/signals-core").Signal<"new" | "known" | undefined>;
    answers: import("@preact/signals-core").Signal<readonly {
        question: string;
        answer: string;
    }[]>;
    foundReasons: import("@preact/signals-core").Signal<ReadonlySet<string> | undefined>;
    replaces: import("@preact/signals-core").Signal<string | undefined>;
    slot: import("@preact/signals-core").Signal<{
        id: string;
        start: string;
        end: string;
        practitioner: string;
        location: string;
        mode: "AMB" | "VR" | "HH";
        bookingUrl?: string | undefined;
    } | undefined>;
    alternatives: import("@preact/signals-core").Signal<readonly {
        id: string;
        start: string;
        end: string;
        practitioner: string;
        location: string;
        mode: "AMB" | "VR" | "HH";
        bookingUrl?: string | undefined;
    }[]>;
    problem: import("@preact/signals-core").Signal<{
        type: string;
        title: string;
        status: number;
        code: string;
        detail?: string | undefined;
        errors?: {
            pointer: string;
            code: string;
        }[] | undefined;
        alternatives?: {
            id: string;
            start: string;
            end: string;
            practitioner: string;
            location: string;
            mode: "AMB" | "VR" | "HH";
            bookingUrl?: string | undefined;
        }[] | undefined;
        phone?: string | undefined;
    } | undefined>;
    waitingFor: import("@preact/signals-core").Signal<string | undefined>;
    receipt: import("@preact/signals-core").Signal<{
        id: string;
        idempotencyKey: string;
        status: "booked" | "pending";
        manageToken: string;
        start: string;
        end: string;
        timeZone: string;
        mode: "AMB" | "VR" | "HH";
        service: string;
        serviceName: string;
        practitionerName: string;
        locationName: string;
        address: string;
        phone: string;
        receivedAt: string;
        access?: string | undefined;
        instructions?: string | undefined;
        documents?: string[] | undefined;
        directions?: string | undefined;
    } | undefined>;
}, [options: BookingOptions, messages: Messages]>;
export type Booking = InstanceType<typeof BookingModel>;
