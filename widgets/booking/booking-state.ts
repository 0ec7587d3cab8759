import { signal } from '@preact/signals';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { EligibilityAnswer } from '../../src/contracts/booking-request.ts';
import type { Catalog } from '../../src/contracts/catalog.ts';
import type { Prefill } from '../../src/contracts/prefill.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import type { CalendarPort, SchedulingPort } from '../../src/domain/booking/scheduling-port.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { DetailsMessages, Messages, MoreMessages } from '../../src/locales/messages.ts';
import type { DetailsModule, DetailsPart, DetailsPorts } from './details-part.ts';
import type { RedFlagsHalf } from './red-flags-part.ts';
import type { MoreModule, MorePart } from './more-part.ts';
import { HoldModel } from './hold-model.ts';
import { SlotSearchModel } from './slot-search-model.ts';

export const bookingSteps = ['reason', 'slot', 'details', 'result'] as const;
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
export function createBookingState({ ports }: BookingOptions, messages: Messages) {
  return {
    /** The texts of the first half; their language is the one the patient reads. */
    messages: signal(messages),
    search: new SlotSearchModel(ports.scheduling),
    /** What stands around the choice of a slot, once it is here. */
    more: signal<MorePart | undefined>(undefined),
    /** The second half, once it is here. */
    details: signal<DetailsPart | undefined>(undefined),
    hold: new HoldModel(ports.now),
    step: signal<BookingStep>('reason'),
    catalog: signal<Catalog | undefined>(undefined),
    /** What the page knows of the patient, until the form has it. */
    known: signal<Prefill>({}),
    /** Id of the chosen reason. */
    serviceId: signal<string | undefined>(undefined),
    /** Whether the patient says that the clinic has seen them; `undefined` where it does not matter. */
    audience: signal<'new' | 'known' | undefined>(undefined),
    /** What was answered to the questions of the reason. */
    answers: signal<readonly EligibilityAnswer[]>([]),
    /** Ids of the reasons that the search has found; all when nothing is searched for. */
    foundReasons: signal<ReadonlySet<string> | undefined>(undefined),
    /** Manage token of the appointment that the new one is to take the place of. */
    replaces: signal<string | undefined>(undefined),
    slot: signal<Slot | undefined>(undefined),
    /** Free slots near the one that was lost. */
    alternatives: signal<readonly Slot[]>([]),
    problem: signal<Problem | undefined>(undefined),
    /** Id of the slot being held, or `confirm`: what the patient is waiting for. */
    waitingFor: signal<string | undefined>(undefined),
    receipt: signal<BookingReceipt | undefined>(undefined),
  };
}

export type BookingState = ReturnType<typeof createBookingState>;

/** Moves to a step; what was said about the one before is no longer true. */
export function goTo(state: BookingState, step: BookingStep): void {
  state.problem.value = undefined;
  state.alternatives.value = [];
  state.step.value = step;
}
