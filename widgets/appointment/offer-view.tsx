import { useEffect } from 'preact/hooks';
import type { Offer } from '../../src/contracts/waiting-entry.ts';
import { AppointmentSummary } from '../ui/appointment-summary.tsx';
import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { AppointmentViewProps } from './view-props.ts';

const tickMs = 5_000;

/** A slot that has fallen free and is kept for this patient, for as long as it says. */
export function OfferView({ model, texts, dates, hasActed }: AppointmentViewProps) {
  const offer = model.offer.value;
  useEffect(() => {
    const timer = setInterval(() => model.tick(), tickMs);
    return () => clearInterval(timer);
  }, [model]);
  if (!offer) return null;
  const [text, names] = [texts.own.offer, texts.details.result];
  const state = model.offerState.value;
  const over: Record<string, string> = {
    accepted: text.accepted,
    declined: text.declined,
    expired: text.expired,
  };
  return (
    <section class="step">
      <StepHeading takesFocus={hasActed()}>{text.heading}</StepHeading>
      <div class="chosen">
        <OfferFacts {...{ offer, dates, names }} />
        {state === 'open' && (
          <p class="hold">
            <Icon name="clock" />
            {text.left(model.minutesLeft.value)}
          </p>
        )}
      </div>
      {state === 'open' && (
        <>
          {offer.replacesStart && <p>{text.replaces(dates.dateTime(offer.replacesStart))}</p>}
          <div class="stack">
            <button
              type="button"
              class="button primary"
              aria-disabled={model.isBusy.value ? 'true' : undefined}
              onClick={() => model.accept()}
            >
              {model.isBusy.value ? texts.own.move.sending : text.accept}
            </button>
            <button type="button" class="button" onClick={() => model.show('decline')}>
              {text.decline}
            </button>
          </div>
        </>
      )}
      <p role="status">{state === 'open' ? '' : (over[state] ?? text.taken)}</p>
    </section>
  );
}

interface OfferFactsProps extends Pick<AppointmentViewProps, 'dates'> {
  offer: Offer;
  names: AppointmentViewProps['texts']['details']['result'];
}

function OfferFacts({ offer, dates, names }: OfferFactsProps) {
  return (
    <AppointmentSummary
      rows={[
        { name: names.when, value: dates.dateTime(offer.slot.start) },
        { name: names.what, value: <bdi>{offer.serviceName}</bdi> },
        { name: names.with, value: <bdi>{offer.practitionerName}</bdi> },
        {
          name: names.where,
          value: (
            <>
              <bdi>{offer.locationName}</bdi>
              <br />
              <bdi>{offer.address}</bdi>
            </>
          ),
        },
      ]}
    />
  );
}

/** The clinic's receipt of an accepted offer. */
export function AcceptedView({ model, texts, dates, hasActed }: AppointmentViewProps) {
  const receipt = model.receipt.value;
  if (!receipt) return null;
  const text = texts.details.result;
  const released = model.offer.value?.replacesStart;
  return (
    <section class="step result">
      <div class="seal">
        <Icon name="check" />
      </div>
      <StepHeading takesFocus={hasActed()}>{texts.own.offer.accepted}</StepHeading>
      <AppointmentSummary
        rows={[
          { name: text.when, value: dates.dateTime(receipt.start) },
          { name: text.what, value: receipt.serviceName },
          { name: text.with, value: receipt.practitionerName },
          { name: text.where, value: <bdi>{receipt.address}</bdi> },
        ]}
      />
      {released && <p>{texts.own.offer.released(dates.dateTime(released))}</p>}
      <p class="received">
        <Icon name="check" />
        {text.received(dates.time(receipt.receivedAt))}
      </p>
    </section>
  );
}
