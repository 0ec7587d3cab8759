import { signal } from '@preact/signals';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Catalog } from '../../src/contracts/catalog.ts';
import type { ManagedAppointment } from '../../src/contracts/managed-appointment.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Offer, WaitingEntry } from '../../src/contracts/waiting-entry.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import type { SavedState } from '../../src/domain/delivery/parcel-codes.ts';
import type { AppointmentOptions } from './appointment-options.ts';

/** What is on the screen. */
export type AppointmentView =
  | 'appointment'
  | 'cancel'
  | 'move'
  | 'offer'
  | 'decline'
  | 'accepted'
  | 'entry'
  | 'leave'
  | 'left'
  | 'wishes'
  | 'joined'
  | 'nothing';

/** All that changes while a patient looks at what they have. Only the actions beside this file write to it. */
export function createAppointmentState({ texts }: AppointmentOptions) {
  return {
    texts: signal(texts),
    view: signal<AppointmentView>('nothing'),
    catalog: signal<Catalog | undefined>(undefined),
    appointment: signal<ManagedAppointment | undefined>(undefined),
    offer: signal<Offer | undefined>(undefined),
    entry: signal<WaitingEntry | undefined>(undefined),
    receipt: signal<BookingReceipt | undefined>(undefined),
    /** What has just happened to it, said above it. */
    news: signal<'moved' | 'changed' | undefined>(undefined),
    problem: signal<Problem | undefined>(undefined),
    /** How a change is kept that the clinic has not answered. */
    saved: signal<SavedState | undefined>(undefined),
    isBusy: signal(false),
  };
}

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
export function changeRunner(state: AppointmentState, mintKey: () => string) {
  return async <Value>(change: Change<Value>): Promise<void> => {
    if (state.isBusy.value) return;
    state.isBusy.value = true;
    state.problem.value = undefined;
    const key = mintKey();
    let answer = await change.submit(key);
    if (!answer.ok && isSaved(answer.problem.code)) {
      state.saved.value = answer.problem.code;
      answer = await change.await(key);
      state.saved.value = undefined;
    }
    await change.conclude(answer);
    state.isBusy.value = false;
  };
}
