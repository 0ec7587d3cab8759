import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { BookingRequested } from '../../src/contracts/browser-events.ts';
import type { Notice } from '../../src/contracts/catalog.ts';
import type { ConsentPort } from '../../src/domain/consent/consent-port.ts';
import type { Digester } from '../../src/domain/consent/wording-hash.ts';
import type { SubmissionPort } from '../../src/domain/booking/scheduling-port.ts';
import type { DetailsMessages } from '../../src/locales/messages.ts';
import type { SavedState } from '../../src/domain/delivery/parcel-codes.ts';
import type { DatedViewProps } from './booking-context.ts';
import type { BookingState } from './booking-state.ts';
import type { ConfirmationOptions } from './confirm-booking.ts';
import type { DeliveriesPort, EarlierDeliveries } from './earlier-deliveries.ts';
import type { Details } from './details-model.ts';
/**
 * The second half of the booking. Nobody needs it to find a slot, so it is a chunk of its own that comes
 * while the patient reads the first half.
 */
export interface DetailsPart {
    model: Details;
    /** A signal stands behind it: what reads it while drawing is drawn again in another language. */
    readonly messages: DetailsMessages;
    speak(messages: DetailsMessages): void;
    confirm(): Promise<void>;
    /** How the request is kept while the clinic has not answered it. */
    saved: ReadonlySignal<SavedState | undefined>;
    deliveries: EarlierDeliveries;
    EarlierNotes: FunctionComponent<DatedViewProps & {
        part: DetailsPart;
    }>;
    /** Takes a consent back. */
    withdraw(notice: Notice): Promise<void>;
    /** The patient has seen that it was not received. */
    forgetWithdrawal(notice: Notice): void;
    DetailsStep: FunctionComponent<DatedViewProps & {
        part: DetailsPart;
    }>;
    ResultStep: FunctionComponent<DatedViewProps & {
        part: DetailsPart;
    }>;
}
export type DetailsOptions = Omit<ConfirmationOptions, 'deliveries' | 'saved'>;
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
