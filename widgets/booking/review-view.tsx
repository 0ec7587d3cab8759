import type { ComponentChildren } from 'preact';
import { personsOf } from '../../src/domain/booking/booking-request-of.ts';
import type { DetailField } from '../../src/domain/booking/patient-details.ts';
import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { ChosenSlot, Saved } from './chosen-slot.tsx';
import type { DetailsViewProps } from './details-part.ts';

/** Everything that will be sent, on one view; each part leads back to where it was given, and keeps the rest. */
export function ReviewView(view: DetailsViewProps) {
  const { model, hasActed, part, messages } = view;
  const { review, details } = part.messages;
  const isSending = model.waitingFor.value === 'confirm';
  const { patient, booker, contact } = personsOf(part.model.values.value);
  const isRequest = model.catalog.value?.requests;
  const born = new Intl.DateTimeFormat(messages.language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <section class="step">
      <StepHeading takesFocus={hasActed()}>{review.heading}</StepHeading>
      <p class="lead">{review.lead}</p>
      {isRequest && (
        <p class="lead">
          <strong>{review.request}</strong>
        </p>
      )}
      <ChosenSlot {...view} />
      <ChangeLink label={review.changeWhen} onPress={() => model.changeSlot()} />
      <Saved {...view} />
      <ReviewPart {...view} name={review.patient} change={review.changeWho} field="given">
        <bdi>
          {patient.given} {patient.family}
        </bdi>
        <br />
        {born.format(new Date(`${patient.birthDate}T12:00:00Z`))}
        {booker && (
          <>
            <br />
            {review.booker} <bdi>{`${booker.given} ${booker.family}`}</bdi> (
            {details.relations[booker.relation]})
          </>
        )}
      </ReviewPart>
      <ReviewPart {...view} name={review.contact} change={review.changeContact} field="email">
        <bdi>{contact.email}</bdi>
        <br />
        <bdi dir="ltr">{contact.phone}</bdi>
        {part.model.getsSms.value === false && <span class="hint"> {details.landline}</span>}
      </ReviewPart>
      <ReviewPart {...view} name={details.consentLegend} change={review.changeConsent} field="notices">
        <Decisions {...view} />
      </ReviewPart>
      <button
        type="button"
        class="button primary"
        aria-disabled={isSending ? 'true' : undefined}
        onClick={() => part.confirm()}
      >
        {isSending ? details.sending : isRequest ? review.sendRequest : details.confirm}
      </button>
    </section>
  );
}

interface ReviewPartProps extends DetailsViewProps {
  name: string;
  /** The link says what it changes: "change" alone means nothing when heard apart. */
  change: string;
  field: DetailField;
  children: ComponentChildren;
}

function ReviewPart({ name, change, field, part, children }: ReviewPartProps) {
  return (
    <div class="review-part">
      <h3>{name}</h3>
      <div class="review-value">{children}</div>
      <ChangeLink label={change} onPress={() => part.edit(field)} />
    </div>
  );
}

function ChangeLink({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <button type="button" class="link" onClick={onPress}>
      {label}
    </button>
  );
}

function Decisions({ model, part }: DetailsViewProps) {
  const { accepted } = part.model.values.value;
  const given = model.catalog.value?.notices.filter(({ id }) => accepted.includes(id)) ?? [];
  return (
    <ul>
      {given.map(({ id, text, language }) => (
        <li class="decision" key={id}>
          <Icon name="check" />
          <bdi lang={language}>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
