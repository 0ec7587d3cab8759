import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import type { BookingRequested } from '../../src/contracts/browser-events.ts';
import type { Notice } from '../../src/contracts/catalog.ts';
import type { ConsentPort } from '../../src/domain/consent/consent-port.ts';
import type { Digester } from '../../src/domain/consent/wording-hash.ts';
import type { DetailField } from '../../src/domain/booking/patient-details.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { SubmissionPort } from '../../src/domain/booking/scheduling-port.ts';
import type { DetailsMessages } from '../../src/locales/messages.ts';
import type { SavedState } from '../../src/domain/delivery/parcel-codes.ts';
import type { DatedViewProps } from './booking-context.ts';
import type { BookingState } from './booking-state.ts';
import type { ConfirmationOptions } from './confirm-booking.ts';
import type { EarlierBooking } from './earlier-booking.ts';
import type { DeliveriesPort, EarlierDeliveries } from './earlier-deliveries.ts';
import type { Details } from './details-model.ts';
import type * as reviewPart from './review-part.ts';
import type { LoadWaiting, OpenWaiting } from './waiting-half.ts';
/**
 * The second half of the booking. Nobody needs it to find a slot, so it is a chunk of its own that comes
 * while the patient reads the first half.
 */
export interface DetailsPart {
    model: Details;
    /** Judges what was typed and, if it can be sent, shows all of it once more. */
    review(): Promise<void>;
    /** The views after the form, once they are here. */
    rest: ReadonlySignal<ReviewModule | undefined>;
    /** Back to the form, at one field. */
    edit(field: DetailField): void;
    /** Whether the appointment that this page has booked before is to be given up for this one. */
    decide(decision: 'replace' | 'both'): void;
    /** The one of the same kind that this page has booked before. */
    earlier(): EarlierBooking | undefined;
    /** Writes the typed number as its country does, and finds out whether it gets an SMS. */
    readPhone(): Promise<void>;
    /** The list of those who wait, while the patient joins it. */
    waiting: ReadonlySignal<OpenWaiting | undefined>;
    /** Back to booking. */
    leaveWaiting(): void;
    /** Shows an appointment of this page with what can be done about it. */
    openAppointment: ((manageToken: string) => void) | undefined;
    /** A signal stands behind it: what reads it while drawing is drawn again in another language. */
    readonly messages: DetailsMessages;
    speak(messages: DetailsMessages): void;
    confirm(): Promise<void>;
    /** How the request is kept while the clinic has not answered it. */
    saved: ReadonlySignal<SavedState | undefined>;
    deliveries: EarlierDeliveries;
    EarlierNotes: FunctionComponent<DetailsViewProps>;
    /** Takes a consent back. */
    withdraw(notice: Notice): Promise<void>;
    /** The patient has seen that it was not received. */
    forgetWithdrawal(notice: Notice): void;
    DetailsStep: FunctionComponent<DetailsViewProps>;
    ResultStep: FunctionComponent<DetailsViewProps>;
}
/** What every view of this half is given. */
export type DetailsViewProps = DatedViewProps & {
    part: DetailsPart;
};
export type DetailsOptions = Omit<ConfirmationOptions, 'deliveries' | 'saved' | 'earlier'>;
/** What the second half asks of the page, beside what the first does. */
export interface DetailsPorts {
    submission: SubmissionPort;
    /** What was submitted on this device before. */
    deliveries: DeliveriesPort;
    consent: ConsentPort;
    /** Hashes the wording that was shown; a page without TLS has none. */
    subtle: Digester | undefined;
    mintKey(): string;
    /** Query of the page's address, for the campaign; asked for when the patient submits, and not before. */
    readQuery(): string;
    /** The patient pressed confirm: a claim without identity or reason, for those who agreed to be counted. */
    recordRequested(claim: BookingRequested): void;
    /** Brings the views after the form. */
    loadReview(): Promise<ReviewModule>;
    /** Reads a typed telephone number; `undefined` where nothing is known of it. Left out, it stays as typed. */
    readPhone?: (typed: string, country: string | undefined) => Promise<ReadPhone | 'impossible' | undefined>;
    /** Brings the waiting list. */
    loadWaiting?: LoadWaiting;
    /** Told how to open it, for whoever finds nothing free. */
    onWaitingReady?: (open: (wish?: WaitingWish) => Promise<void>) => void;
    openAppointment?: (manageToken: string) => void;
}
/** A telephone number as its country writes it. */
export interface ReadPhone {
    written: string;
    getsSms: boolean;
}
/** The views after the form, and what the receipt brings beside itself: what the clinic gives to read. */
export type ReviewModule = typeof reviewPart & {
    loadContent(): Promise<ComponentType<ReadingProps>>;
};
/** What a view of something to read is told. */
export interface ReadingProps {
    language: string;
    direction: 'ltr' | 'rtl';
    /** Id of what was booked. */
    service?: string;
}
/** What the chunk exports. */
export interface DetailsModule {
    /** Style sheets as text, to be adopted before it is drawn. */
    styles: readonly string[];
    createDetails: typeof createDetails;
}
export declare const styles: DetailsModule['styles'];
/** Makes the second half of one booking; what is typed lives as long as it does. */
export declare function createDetails(state: BookingState, options: DetailsOptions): DetailsPart;
