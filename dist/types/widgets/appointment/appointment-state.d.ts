import type { Answer } from '../../src/domain/answer.ts';
import type { SavedState } from '../../src/domain/delivery/parcel-codes.ts';
import type { AppointmentOptions } from './appointment-options.ts';
/** What is on the screen. */
export type AppointmentView = 'appointment' | 'cancel' | 'move' | 'offer' | 'decline' | 'accepted' | 'entry' | 'leave' | 'left' | 'wishes' | 'joined' | 'nothing';
/** All that changes while a patient looks at what they have. Only the actions beside this file write to it. */
export declare function createAppointmentState({ texts }: AppointmentOptions): {
    texts: import("@preact/signals-core").Signal<import("./appointment-options.ts").AppointmentTexts>;
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
    /** What has just happened to it, said above it. */
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
    /** How a change is kept that the clinic has not answered. */
    saved: import("@preact/signals-core").Signal<SavedState | undefined>;
    isBusy: import("@preact/signals-core").Signal<boolean>;
};
export type AppointmentState = ReturnType<typeof createAppointmentState>;
/** One change: how it is submitted, how its outcome is waited for, and what then. */
export interface Change<Value> {
    submit(key: string): Promise<Answer<Value>>;
    await(key: string): Promise<Answer<Value>>;
    conclude(answer: Answer<Value>): void | Promise<void>;
}
/**
 * Runs one change at a time. While one is kept without an answer no other is begun: the order of two would be the
 * patient's guess.
 */
export declare function changeRunner(state: AppointmentState, mintKey: () => string): <Value>(change: Change<Value>) => Promise<void>;
