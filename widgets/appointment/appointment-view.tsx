import type { ManagedAppointment } from '../../src/contracts/managed-appointment.ts';
import { calendarFile } from '../../src/domain/booking/calendar-file.ts';
import { AppointmentSummary } from '../ui/appointment-summary.tsx';
import { CalendarLink } from '../ui/calendar-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { Preparation } from '../ui/preparation.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { AppointmentViewProps } from './view-props.ts';

/** An appointment as the clinic has it now, and what can be done about it. */
export function AppointmentView(view: AppointmentViewProps) {
  const { model, texts, dates, hasActed } = view;
  const seen = model.appointment.value;
  if (!seen) return null;
  const text = texts.own.see;
  const headings = { booked: text.booked, pending: text.pending, cancelled: text.cancelled };
  const isCancelled = seen.status === 'cancelled';
  const news = model.news.value;
  return (
    <section class="step">
      <StepHeading takesFocus={hasActed()}>{headings[seen.status]}</StepHeading>
      <p class="news" role="status">
        {news && <Icon name={news === 'moved' ? 'check' : 'clock'} />}
        {news && text[news]}
      </p>
      <Facts {...view} seen={seen} />
      {!isCancelled && (
        <>
          <Preparation
            instructions={seen.instructions}
            documents={seen.documents}
            text={texts.details.result}
          />
          <Changes {...view} />
          <p class="hint">
            {model.mayChange.value ? text.until(dates.dateTime(seen.changeBefore)) : text.tooLate}
          </p>
        </>
      )}
      <Keeping {...view} seen={seen} />
      <button type="button" class="link" onClick={() => model.book()}>
        {text.another}
      </button>
    </section>
  );
}

function Facts({ texts, dates, seen }: AppointmentViewProps & { seen: ManagedAppointment }) {
  const text = texts.details.result;
  return (
    <div class={seen.status === 'cancelled' ? 'chosen cancelled' : 'chosen'}>
      <AppointmentSummary
        rows={[
          { name: text.when, value: dates.dateTime(seen.start) },
          { name: text.what, value: <bdi>{seen.serviceName}</bdi> },
          { name: text.with, value: <bdi>{seen.practitionerName}</bdi> },
          {
            name: text.where,
            value: (
              <>
                <bdi>{seen.locationName}</bdi>
                <br />
                <bdi>{seen.address}</bdi>
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

function Changes({ model, texts }: AppointmentViewProps) {
  const text = texts.own.see;
  if (!model.mayChange.value) return null;
  return (
    <div class="stack">
      <button type="button" class="button primary" onClick={() => model.show('move')}>
        {text.move}
      </button>
      <button type="button" class="button" onClick={() => model.show('wishes')}>
        {text.earlier}
      </button>
      <button type="button" class="button" onClick={() => model.show('cancel')}>
        {text.cancel}
      </button>
    </div>
  );
}

function Keeping({ model, texts, seen }: AppointmentViewProps & { seen: ManagedAppointment }) {
  const text = texts.details.result;
  const clinic = model.catalog.value?.clinic;
  if (seen.status === 'pending' || !clinic) return null;
  const file = calendarFile({
    ...{ uid: `${seen.id}@${clinic.id}`, sequence: seen.version, stamp: seen.serverNow },
    ...{ start: seen.start, end: seen.end, place: seen.address },
    ...{ summary: text.calendarSummary(clinic.name), isCancelled: seen.status === 'cancelled' },
  });
  return (
    <div class="actions">
      <CalendarLink file={file}>
        {seen.status === 'cancelled' ? texts.own.see.uncalendar : text.calendar}
      </CalendarLink>
      {seen.directions && seen.status === 'booked' && (
        <a class="button" href={seen.directions} target="_blank" rel="noopener noreferrer">
          {text.directions} {texts.messages.common.opensInNewTab}
        </a>
      )}
    </div>
  );
}
