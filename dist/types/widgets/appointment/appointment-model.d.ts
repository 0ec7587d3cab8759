import type { CancelRequest } from '../../src/contracts/change-request.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { WaitingRequest } from '../../src/contracts/waiting-request.ts';
import type { AppointmentOptions, AppointmentPorts, AppointmentTexts } from './appointment-options.ts';
import { changeRunner } from './appointment-state.ts';
import type { AppointmentState, AppointmentView } from './appointment-state.ts';
/** What a patient does about an appointment, an offered slot or a place on the list. It decides; the views draw. */
export declare const AppointmentModel: import("@preact/signals-core").ModelConstructor<{
    mayChange: import("@preact/signals-core").ReadonlySignal<boolean>;
    phone: import("@preact/signals-core").ReadonlySignal<string>;
    start: () => Promise<void>;
    refresh: () => void;
    show: (view: AppointmentView) => void;
    fail: () => void;
    speak: (texts: AppointmentTexts) => void;
    book: () => void;
    tryNow: () => void;
    pickSlot: (place: HTMLElement, service: string, part: import("./move-part.tsx").MovePart) => Promise<import("./appointment-options.ts").SlotPicker>;
    now: () => number;
    move: (slot: {
        slotId: string;
        holdId: string | undefined;
    }, loseSlot: (problem: Problem) => boolean) => Promise<void>;
    cancel: (reason: CancelRequest["reason"]) => Promise<void>;
    joinEarlier: (wishes: Partial<WaitingRequest>) => Promise<void>;
    readEntry: () => Promise<void>;
    decline: (reason: string | undefined) => Promise<void>;
    leaveList: () => Promise<void>;
    readOffer: () => Promise<void>;
    tick: () => undefined;
    minutesLeft: import("@preact/signals-core").ReadonlySignal<number>;
    offerState: import("@preact/signals-core").ReadonlySignal<string>;
    accept: () => Promise<void>;
    texts: import("@preact/signals-core").Signal<AppointmentTexts>;
    view: import("@preact/signals-core").Signal<AppointmentView>;
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
    appointment: import("@preact/signals-core").Signal<{
        id: string;
        status: "booked" | "pending" | "cancelled";
        version: number;
        start: string;
        end: string;
        timeZone: string;
        mode: "AMB" | "VR" | "HH";
        service: string;
        serviceName: string;
        practitioner: string;
        practitionerName: string;
        location: string;
        locationName: string;
        address: string;
        phone: string;
        changeBefore: string;
        serverNow: string;
        access?: string | undefined;
        directions?: string | undefined;
        instructions?: string | undefined;
        documents?: string[] | undefined;
    } | undefined>;
    offer: import("@preact/signals-core").Signal<{
        id: string;
        state: string;
        slot: {
            id: string;
            start: string;
            end: string;
            practitioner: string;
            location: string;
            mode: "AMB" | "VR" | "HH";
            bookingUrl?: string | undefined;
        };
        timeZone: string;
        serviceName: string;
        practitionerName: string;
        locationName: string;
        address: string;
        expiresAt: string;
        serverNow: string;
        phone: string;
        replacesStart?: string | undefined;
    } | undefined>;
    entry: import("@preact/signals-core").Signal<{
        id: string;
        idempotencyKey: string;
        status: string;
        token: string;
        serviceName: string;
        expiresAt: string;
        phone: string;
    } | undefined>;
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
    news: import("@preact/signals-core").Signal<"moved" | "changed" | undefined>;
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
    saved: import("@preact/signals-core").Signal<import("../../src/domain/delivery/parcel-codes.ts").SavedState | undefined>;
    isBusy: import("@preact/signals-core").Signal<boolean>;
}, [options: AppointmentOptions]>;
export type Appointment = InstanceType<typeof AppointmentModel>;
/** What every group of actions works with. */
export interface ActionParts {
    state: AppointmentState;
    ports: AppointmentPorts;
    run: ReturnType<typeof changeRunner>;
}
