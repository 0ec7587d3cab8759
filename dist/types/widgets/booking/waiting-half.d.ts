import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { BookingRequest } from '../../src/contracts/booking-request.ts';
import type { Catalog, Service } from '../../src/contracts/catalog.ts';
import type { WaitingEntry } from '../../src/contracts/waiting-entry.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { Answer } from '../../src/domain/answer.ts';
/** Who joins a waiting list, and what they decided: what this half of the booking asks for anyway. */
export type WaitingPerson = Pick<BookingRequest, 'patient' | 'booker' | 'contact' | 'audience' | 'answers' | 'notices' | 'locale'>;
/** What is drawn in place of the chosen slot when a patient waits for one. Another part of the page brings it. */
export interface WaitingHalf {
    /** Days, hours, places and people that suit. */
    Wishes: FunctionComponent;
    /** The place on the list, once there is one. */
    Joined: FunctionComponent;
    heading(): string;
    joinLabel(): string;
    join(person: WaitingPerson): Promise<Answer<WaitingEntry>>;
}
/** Brings it, with its texts. */
export type LoadWaiting = (asked: {
    catalog: Catalog;
    service: Service;
    wish: WaitingWish | undefined;
}) => Promise<WaitingHalf>;
/** The same, joined to the form. */
export interface OpenWaiting extends Omit<WaitingHalf, 'join'> {
    isJoining: ReadonlySignal<boolean>;
    hasJoined: ReadonlySignal<boolean>;
    join(): Promise<void>;
}
