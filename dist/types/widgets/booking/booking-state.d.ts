import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Prefill } from '../../src/contracts/prefill.ts';
import type { CalendarPort, SchedulingPort } from '../../src/domain/booking/scheduling-port.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { DetailsMessages, Messages, MoreMessages } from '../../src/locales/messages.ts';
import type { DetailsModule, DetailsPart, DetailsPorts } from './details-part.ts';
import type { RedFlagsHalf } from './red-flags-part.ts';
import type { MoreModule, MorePart } from './more-part.ts';
export declare const bookingSteps: readonly ["reason", "slot", "details", "result"];
/** What has to be asked before the slots belongs to the first step. */
export type BookingStep = (typeof bookingSteps)[number] | 'eligibility';
/** The second half of the booking, and what it asks of the page. */
export interface DetailsHalf {
    module: DetailsModule;
    ports: DetailsPorts;
}
/** What stands around the choice of a slot, and what it asks of the clinic. */
export interface MoreHalf {
    module: MoreModule;
    calendar: CalendarPort;
}
/** What the booking asks of the page it lives in. */
export interface BookingPorts {
    scheduling: SchedulingPort;
    /** Brings the second half of the booking: what follows the choice of a slot. */
    loadDetails(): Promise<DetailsHalf>;
    /** Brings its texts. */
    loadDetailsMessages(language: string): Promise<DetailsMessages>;
    /** Brings what stands around the choice of a slot: questions, filters, the month, the search. */
    loadMore(): Promise<MoreHalf>;
    /** Brings its texts. */
    loadMoreMessages(language: string): Promise<MoreMessages>;
    /** Brings what looks for an emergency in free words, in one language; left out, nothing looks. */
    loadRedFlags?: (language: string) => Promise<RedFlagsHalf>;
    /** Lets the patient wait for a time that falls free; left out, it is not offered. */
    joinWaitingList?: (wish: WaitingWish) => void;
    /** Milliseconds since 1970; only differences are used. */
    now(): number;
    /** The clinic's receipt has come. */
    onBooked(receipt: BookingReceipt): void;
}
export interface BookingOptions {
    ports: BookingPorts;
    /** Id of the reason to open with. */
    service: string | undefined;
    /** The patient has already acted to get here: the first view takes the focus. */
    takesFocus?: boolean;
    /** Where the way back from the slots leads, if not to the reasons. */
    onBack?: () => void;
    /** What a link has chosen besides, by the name it has there; `mode` is one of the contract. */
    linked?: ((name: 'praticien' | 'lieu' | 'mode') => string | undefined) | undefined;
}
/** All that changes while a patient books. Only the actions beside this file write to it. */
export declare function createBookingState({ ports }: BookingOptions, messages: Messages): {
    /** The texts of the first half; their language is the one the patient reads. */
    messages: import("@preact/signals-core").Signal<Messages>;
    search: import("@preact/signals-core").Model<{
        range: import("@preact/signals-core").ReadonlySignal<{
            from: string;
            to: string;
        } | undefined>;
        days: import("@preact/signals-core").ReadonlySignal<import("../../src/index-booking.ts").SlotDay[]>;
        onlyPlace: import("@preact/signals-core").ReadonlySignal<string | undefined>;
        isFirstRange: import("@preact/signals-core").ReadonlySignal<boolean>;
        load: () => Promise<void>;
        renew: () => Promise<void>;
        open: (wish: import("./slot-search-model.ts").SlotWish) => Promise<void>;
        narrow: (wish: import("./slot-search-model.ts").SlotWish) => Promise<void>;
        showLater: () => Promise<void>;
        showEarlier: () => Promise<void>;
        showNextAvailable: () => Promise<void>;
        wish: import("@preact/signals-core").Signal<import("./slot-search-model.ts").SlotWish>;
        from: import("@preact/signals-core").Signal<string | undefined>;
        loading: import("@preact/signals-core").Signal<boolean>;
        found: import("@preact/signals-core").Signal<{
            timeZone: string;
            slots: {
                id: string;
                start: string;
                end: string;
                practitioner: string;
                location: string;
                mode: "AMB" | "VR" | "HH";
                bookingUrl?: string | undefined;
            }[];
            nextAvailable: string | null;
            phone: string;
            serverNow: string;
        } | undefined>;
        earliestMs: import("@preact/signals-core").Signal<number>;
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
        today: import("@preact/signals-core").Signal<string | undefined>;
    }>;
    /** What stands around the choice of a slot, once it is here. */
    more: import("@preact/signals-core").Signal<MorePart | undefined>;
    /** The second half, once it is here. */
    details: import("@preact/signals-core").Signal<DetailsPart | undefined>;
    hold: import("@preact/signals-core").Model<{
        hold: import("@preact/signals-core").Signal<{
            holdId: string;
            slot: {
                id: string;
                start: string;
                end: string;
                practitioner: string;
                location: string;
                mode: "AMB" | "VR" | "HH";
                bookingUrl?: string | undefined;
            };
            expiresAt: string;
            serverNow: string;
        } | undefined>;
        isHeld: import("@preact/signals-core").ReadonlySignal<boolean>;
        minutesLeft: import("@preact/signals-core").ReadonlySignal<number>;
        keep: (kept: import("../../src/index-contracts.ts").Hold) => void;
        forget: () => void;
    }>;
    step: import("@preact/signals-core").Signal<BookingStep>;
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
    /** What the page knows of the patient, until the form has it. */
    known: import("@preact/signals-core").Signal<Prefill>;
    /** Id of the chosen reason. */
    serviceId: import("@preact/signals-core").Signal<string | undefined>;
    /** Whether the patient says that the clinic has seen them; `undefined` where it does not matter. */
    audience: import("@preact/signals-core").Signal<"new" | "known" | undefined>;
    /** What was answered to the questions of the reason. */
    answers: import("@preact/signals-core").Signal<readonly {
        question: string;
        answer: string;
    }[]>;
    /** Ids of the reasons that the search has found; all when nothing is searched for. */
    foundReasons: import("@preact/signals-core").Signal<ReadonlySet<string> | undefined>;
    /** Manage token of the appointment that the new one is to take the place of. */
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
    /** Free slots near the one that was lost. */
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
    /** Id of the slot being held, or `confirm`: what the patient is waiting for. */
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
};
export type BookingState = ReturnType<typeof createBookingState>;
/** Moves to a step; what was said about the one before is no longer true. */
export declare function goTo(state: BookingState, step: BookingStep): void;
