import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import { calendarFile } from '../../src/domain/booking/calendar-file.ts';
import { AppointmentSummary } from '../ui/appointment-summary.tsx';
import { CalendarLink } from '../ui/calendar-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { Preparation } from '../ui/preparation.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { DetailsViewProps, ReadingProps } from './details-part.ts';
import { GivenConsents } from './given-consents.tsx';

/** The clinic's receipt. It is drawn from what the clinic answered, not from what was asked. */
export function ResultStep(view: DetailsViewProps) {
  const { model, dates, hasActed, part } = view;
  const receipt = model.receipt.value;
  if (!receipt) return null;
  const text = part.messages.result;
  const isBooked = receipt.status === 'booked';
  const email = part.model.values.value.email.trim();
  return (
    <section class="step result">
      <div class="seal">
        <Icon name={isBooked ? 'check' : 'clock'} />
      </div>
      <StepHeading takesFocus={hasActed()}>{isBooked ? text.heading : text.pendingHeading}</StepHeading>
      <p class="lead">{isBooked ? text.lead(email) : text.pendingLead(email)}</p>
      <Booked {...view} receipt={receipt} />
      <Preparation instructions={receipt.instructions} documents={receipt.documents} text={text} />
      <Actions {...view} receipt={receipt} />
      {!part.openAppointment && <p>{text.change(receipt.phone)}</p>}
      <p class="received">
        <Icon name="check" />
        {text.received(dates.time(receipt.receivedAt))}
      </p>
      <GivenConsents {...view} />
      <button type="button" class="button" onClick={() => model.again()}>
        {text.another}
      </button>
      {isBooked && <Readings {...view} service={receipt.service} />}
    </section>
  );
}

/** What the clinic gives to read to whoever has booked; nobody misses it where it cannot be had. */
function Readings({ part, messages, service }: DetailsViewProps & { service: string }) {
  const [View, show] = useState<ComponentType<ReadingProps>>();
  useEffect(() => {
    part.rest
      .peek()
      ?.loadContent()
      .then((view) => show(() => view), Boolean);
  }, []);
  const { language, direction } = messages;
  return View ? <View language={language} direction={direction} service={service} /> : null;
}

function Booked({ part, dates, receipt }: DetailsViewProps & { receipt: BookingReceipt }) {
  const text = part.messages.result;
  return (
    <AppointmentSummary
      rows={[
        { name: text.when, value: dates.dateTime(receipt.start) },
        { name: text.what, value: receipt.serviceName },
        { name: text.with, value: receipt.practitionerName },
        {
          name: text.where,
          value: (
            <>
              <bdi>{receipt.locationName}</bdi>
              <br />
              <bdi>{receipt.address}</bdi>
              {receipt.access && (
                <>
                  <br />
                  <bdi class="hint">{receipt.access}</bdi>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** What a patient does with an appointment just after having booked it. */
function Actions({ model, part, messages, receipt }: DetailsViewProps & { receipt: BookingReceipt }) {
  const text = part.messages.result;
  const clinic = model.catalog.value?.clinic;
  const file =
    receipt.status === 'booked' &&
    clinic &&
    calendarFile({
      ...{ uid: `${receipt.id}@${clinic.id}`, sequence: 0, stamp: receipt.receivedAt },
      ...{ start: receipt.start, end: receipt.end },
      ...{ summary: text.calendarSummary(clinic.name), place: receipt.address },
    });
  return (
    <div class="actions">
      {file && <CalendarLink file={file}>{text.calendar}</CalendarLink>}
      {receipt.directions && (
        <a class="button" href={receipt.directions} target="_blank" rel="noopener noreferrer">
          {text.directions} {messages.common.opensInNewTab}
        </a>
      )}
      {part.openAppointment && (
        <button type="button" class="button" onClick={() => part.openAppointment?.(receipt.manageToken)}>
          {text.manage}
        </button>
      )}
      <button
        type="button"
        class="button"
        onClick={({ currentTarget }) => currentTarget.ownerDocument.defaultView?.print()}
      >
        {text.print}
      </button>
    </div>
  );
}
