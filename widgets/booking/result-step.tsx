import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { AppointmentSummary } from './appointment-summary.tsx';
import type { DatedViewProps } from './booking-context.ts';
import type { DetailsPart } from './details-part.ts';
import { GivenConsents } from './given-consents.tsx';

/** The clinic's receipt. It is drawn from what the clinic answered, not from what was asked. */
export function ResultStep(view: DatedViewProps & { part: DetailsPart }) {
  const { model, dates, hasActed, part } = view;
  const receipt = model.receipt.value;
  if (!receipt) return null;
  const text = part.messages.result;
  return (
    <section class="step result">
      <div class="seal">
        <Icon name="check" />
      </div>
      <StepHeading takesFocus={hasActed()}>
        {receipt.status === 'booked' ? text.heading : text.pendingHeading}
      </StepHeading>
      <p class="lead">{text.lead(part.model.values.value.email.trim())}</p>
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
      {receipt.instructions && (
        <div class="prepare">
          <h3>{text.prepare}</h3>
          <p class="prose" dir="auto">
            {receipt.instructions}
          </p>
        </div>
      )}
      <p>{text.change(receipt.phone)}</p>
      <p class="received">
        <Icon name="check" />
        {text.received(dates.time(receipt.receivedAt))}
      </p>
      <GivenConsents {...view} />
      <button type="button" class="button" onClick={() => model.again()}>
        {text.another}
      </button>
    </section>
  );
}
