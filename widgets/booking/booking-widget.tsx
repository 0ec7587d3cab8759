import { useMemo, useRef } from 'preact/hooks';
import type { Catalog } from '../../src/contracts/catalog.ts';
import { CallLink } from '../ui/call-link.tsx';
import { dateFormats } from '../ui/date-formats.ts';
import { ProblemBox } from '../ui/problem-box.tsx';
import type { BookingViewProps, DatedViewProps } from './booking-context.ts';
import type { Booking } from './booking-model.ts';
import { bookingSteps } from './booking-state.ts';
import { problemText } from './problem-text.ts';
import { ReasonStep } from './reason-step.tsx';
import { SlotStep } from './slot-step.tsx';

export interface BookingWidgetProps {
  /** It has started: a booking without a catalogue is never drawn. */
  model: Booking;
  takesFocus: boolean;
}

/** The whole booking: where the patient stands, the present step, and the way to a person. */
export function BookingWidget({ model, takesFocus }: BookingWidgetProps) {
  const acted = useRef(takesFocus);
  const messages = model.messages.value;
  const { clinic, timeZone } = model.catalog.value as Catalog;
  const dates = useMemo(() => dateFormats(messages.language, timeZone), [messages, timeZone]);
  const view: DatedViewProps = { model, messages, dates, hasActed: () => acted.current };
  const part = model.details.value;
  const noteAct = () => {
    acted.current = true;
  };
  return (
    <div
      class="widget"
      part="widget"
      role="region"
      aria-label={messages.booking.title}
      // A click is also what a key press on a button becomes.
      onClickCapture={noteAct}
    >
      <Progress {...view} />
      <Announcer {...view} />
      <CurrentProblem {...view} />
      {part && <part.EarlierNotes {...view} part={part} />}
      <CurrentStep {...view} />
      <p class="person">
        <span>{messages.common.preferToCall}</span>{' '}
        <CallLink phone={clinic.phone}>{messages.common.call(clinic.phone)}</CallLink>
      </p>
    </div>
  );
}

function CurrentStep(view: DatedViewProps) {
  const part = view.model.details.value;
  const more = view.model.more.value;
  switch (view.model.step.value) {
    case 'reason':
      return <ReasonStep {...view} />;
    case 'eligibility':
      return more ? <more.EligibilityStep {...view} part={more} /> : null;
    case 'slot':
      return <SlotStep {...view} />;
    case 'details':
      return part ? <part.DetailsStep {...view} part={part} /> : null;
    case 'result':
      return part ? <part.ResultStep {...view} part={part} /> : null;
  }
}

function Progress({ model, messages }: BookingViewProps) {
  const { steps, stepOf } = messages.booking;
  const current = Math.max(
    0,
    bookingSteps.findIndex((name) => name === model.step.value),
  );
  return (
    <ol class="progress" aria-label={stepOf(current + 1, bookingSteps.length)}>
      {bookingSteps.map((name, index) => (
        <li
          key={name}
          class={index < current ? 'done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {steps[name]}
        </li>
      ))}
    </ol>
  );
}

/** Speaks what a sighted person sees change without having asked for it. It is in the page from the start. */
function Announcer({ model, messages }: BookingViewProps) {
  const { search, step } = model;
  const count = search.found.value?.slots.length ?? 0;
  const says = step.value === 'slot' && !search.loading.value && count > 0;
  return (
    <p class="visually-hidden" role="status">
      {says ? messages.booking.slot.freeCount(count) : ''}
    </p>
  );
}

function CurrentProblem({ model, messages }: BookingViewProps) {
  const { problem, search, step } = model;
  const searchProblem = step.value === 'slot' ? search.problem.value : undefined;
  const found = problem.value ?? searchProblem;
  if (!found) return null;
  const phone = found.phone ?? model.catalog.value?.clinic.phone;
  return (
    <ProblemBox
      title={messages.booking.problems.heading}
      message={problemText(found, step.value, messages.booking)}
    >
      {searchProblem && (
        <button type="button" class="button" onClick={() => search.load()}>
          {messages.common.tryAgain}
        </button>
      )}
      {phone && <CallLink phone={phone}>{messages.common.call(phone)}</CallLink>}
    </ProblemBox>
  );
}
