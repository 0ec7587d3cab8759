import type { Signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Hold } from '../../src/contracts/hold.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import type { DateFormats } from '../ui/date-formats.ts';
import type { Appointment } from './appointment-model.ts';
/** Of the choice of a slot, what a move needs. */
export interface ChoosingState {
    slot: Signal<Slot | undefined>;
    hold: {
        hold: Signal<Hold | undefined>;
        isHeld: {
            value: boolean;
        };
        minutesLeft: {
            value: number;
        };
    };
    step: Signal<string>;
}
/** Of the actions around it. */
export interface ChoosingActions {
    /** Goes back to the slots if that is what a refusal is about, and says whether it was. */
    loseSlot(problem: Problem): boolean;
}
interface MoveViewProps {
    model: {
        changeSlot(): unknown;
    };
    dates: DateFormats;
    hasActed(): boolean;
}
/** What follows the choice of a slot where an appointment is moved and not booked. */
export interface MovePart {
    /** Back from the slots: the appointment stays as it is. */
    onBack(): void;
    create(choosing: ChoosingState, actions: ChoosingActions): {
        Confirm: FunctionComponent<MoveViewProps>;
    };
}
/** @returns The step that moves an appointment to the slot that was chosen and is held. */
export declare function movePart(appointment: Appointment): MovePart;
/** How a change without an answer is kept. Nothing of the appointment has changed by then, as far as anyone knows. */
export declare function SavedChange({ model }: {
    model: Appointment;
}): import("preact").JSX.Element | null;
export {};
