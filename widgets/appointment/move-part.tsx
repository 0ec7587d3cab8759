import type { Signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Hold } from '../../src/contracts/hold.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { AppointmentSummary } from '../ui/appointment-summary.tsx';
import type { DateFormats } from '../ui/date-formats.ts';
import { DeliveryStatus } from '../ui/delivery-status.tsx';
import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { Appointment } from './appointment-model.ts';

/** Of the choice of a slot, what a move needs. */
export interface ChoosingState {
  slot: Signal<Slot | undefined>;
  hold: { hold: Signal<Hold | undefined>; isHeld: { value: boolean }; minutesLeft: { value: number } };
  step: Signal<string>;
}

/** Of the actions around it. */
export interface ChoosingActions {
  /** Goes back to the slots if that is what a refusal is about, and says whether it was. */
  loseSlot(problem: Problem): boolean;
}

interface MoveViewProps {
  model: { changeSlot(): unknown };
  dates: DateFormats;
  hasActed(): boolean;
}

/** What follows the choice of a slot where an appointment is moved and not booked. */
export interface MovePart {
  /** Back from the slots: the appointment stays as it is. */
  onBack(): void;
  create(choosing: ChoosingState, actions: ChoosingActions): { Confirm: FunctionComponent<MoveViewProps> };
}

/** @returns The step that moves an appointment to the slot that was chosen and is held. */
export function movePart(appointment: Appointment): MovePart {
  return {
    onBack: () => appointment.show('appointment'),
    create: (choosing, { loseSlot }) => ({
      Confirm: (view) => <Confirm {...view} {...{ appointment, choosing, loseSlot }} />,
    }),
  };
}

interface ConfirmProps extends MoveViewProps, ChoosingActions {
  appointment: Appointment;
  choosing: ChoosingState;
}

function Confirm({ appointment, choosing, loseSlot, model, dates, hasActed }: ConfirmProps) {
  const { move } = appointment.texts.value.own;
  const [slot, current] = [choosing.slot.value, appointment.appointment.value];
  if (!slot || !current) return null;
  const isSending = appointment.isBusy.value;
  const confirm = () => {
    const holdId = choosing.hold.hold.value?.holdId;
    void appointment.move({ slotId: slot.id, holdId }, loseSlot);
  };
  return (
    <section class="step">
      {/* Once it is on its way it is the clinic's to answer: to go back would give away the slot it asks for. */}
      {!isSending && (
        <button type="button" class="link back" onClick={() => model.changeSlot()}>
          <Icon name="back" />
          {appointment.texts.value.details.details.changeSlot}
        </button>
      )}
      <StepHeading takesFocus={hasActed()}>{move.heading}</StepHeading>
      <p class="lead">{move.lead}</p>
      <div class="chosen">
        <AppointmentSummary
          rows={[
            { name: move.from, value: <s>{dates.dateTime(current.start)}</s> },
            { name: move.to, value: dates.dateTime(slot.start) },
          ]}
        />
      </div>
      <SavedChange model={appointment} />
      <div class="stack">
        <button
          type="button"
          class="button primary"
          aria-disabled={isSending ? 'true' : undefined}
          onClick={confirm}
        >
          {isSending ? move.sending : move.confirm}
        </button>
        {!isSending && (
          <button type="button" class="button" onClick={() => appointment.show('appointment')}>
            {move.keep}
          </button>
        )}
      </div>
    </section>
  );
}

/** How a change without an answer is kept. Nothing of the appointment has changed by then, as far as anyone knows. */
export function SavedChange({ model }: { model: Appointment }) {
  if (!model.saved.value) return null;
  const { messages, details } = model.texts.value;
  return (
    <DeliveryStatus
      state={model.saved.value}
      messages={messages}
      text={details.delivery}
      phone={model.phone.value}
      onTryNow={model.tryNow}
    />
  );
}
