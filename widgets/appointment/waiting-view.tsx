import { StepHeading } from '../ui/step-heading.tsx';
import type { AppointmentViewProps } from './view-props.ts';

/** A place on the waiting list. */
export function EntryView({ model, texts, dates, hasActed }: AppointmentViewProps) {
  const entry = model.entry.value;
  if (!entry) return null;
  const text = texts.own.waiting;
  const isWaiting = entry.status === 'waiting' || entry.status === 'offered';
  const over = entry.status === 'booked' ? text.booked : text.ended;
  return (
    <section class="step">
      <StepHeading takesFocus={hasActed()}>{isWaiting ? text.heading : over}</StepHeading>
      <p class="lead">
        {text.for} <strong>{entry.serviceName}</strong>
      </p>
      {isWaiting && (
        <>
          <p>{text.until(dates.fullDate(entry.expiresAt))}</p>
          <p class="order">{text.order}</p>
          <button type="button" class="button" onClick={() => model.show('leave')}>
            {text.leave}
          </button>
        </>
      )}
    </section>
  );
}

/** Just after having joined: nothing is booked yet. */
export function JoinedView({ model, texts, dates, hasActed }: AppointmentViewProps) {
  const text = texts.own.waiting;
  const entry = model.entry.value;
  return (
    <section class="step">
      <StepHeading takesFocus={hasActed()}>{text.joined}</StepHeading>
      <p class="lead">{text.joinedLead}</p>
      {entry && <p>{text.until(dates.fullDate(entry.expiresAt))}</p>}
      <button type="button" class="button" onClick={() => model.show('appointment')}>
        {texts.own.see.back}
      </button>
    </section>
  );
}
