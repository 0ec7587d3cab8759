import type { Location } from '../../src/contracts/catalog.ts';
import type { DetailField } from '../../src/domain/booking/patient-details.ts';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { CheckboxField, TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { AppointmentSummary } from './appointment-summary.tsx';
import type { DatedViewProps } from './booking-context.ts';
import { DeliveryStatus } from './delivery-status.tsx';
import type { DetailsPart } from './details-part.ts';

type DetailsViewProps = DatedViewProps & { part: DetailsPart };

/** Third question: who. Everything the clinic needs, and nothing else. */
export function DetailsStep(view: DetailsViewProps) {
  const { model, messages, hasActed, part } = view;
  const text = part.messages.details;
  const isSending = model.waitingFor.value === 'confirm';
  return (
    <section class="step">
      <button type="button" class="link back" onClick={() => model.changeSlot()}>
        <Icon name="back" />
        {text.changeSlot}
      </button>
      <StepHeading takesFocus={hasActed()}>{text.heading}</StepHeading>
      <ChosenSlot {...view} />
      <Saved {...view} />
      <ErrorSummary
        title={messages.common.errorSummaryTitle(part.model.faultList.value.length)}
        refusals={part.model.refusals.value}
        errors={part.model.faultList.value.map(({ field }) => ({
          fieldId: field,
          message: faultText(view, field) ?? '',
        }))}
      />
      <div
        role="form"
        aria-label={text.heading}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.target as Element).localName === 'input') void part.confirm();
        }}
      >
        <Identity {...view} />
        <ContactDetails {...view} />
        <Consent {...view} />
        <button
          type="button"
          class="button primary"
          aria-disabled={isSending ? 'true' : undefined}
          onClick={() => part.confirm()}
        >
          {isSending ? text.sending : text.confirm}
        </button>
      </div>
    </section>
  );
}

function ChosenSlot({ model, part, dates }: DetailsViewProps) {
  const { slot, catalog, service, hold } = model;
  const text = part.messages;
  if (!slot.value) return null;
  const practitioner = catalog.value?.practitioners.find(({ id }) => id === slot.value?.practitioner);
  const place = catalog.value?.locations.find(({ id }) => id === slot.value?.location);
  return (
    <div class="chosen">
      <AppointmentSummary
        rows={[
          { name: text.result.when, value: dates.dateTime(slot.value.start) },
          { name: text.result.what, value: service.value?.name },
          { name: text.result.with, value: practitioner?.name },
          { name: text.result.where, value: place && <Place {...place} /> },
        ]}
      />
      <p class="hold">
        <Icon name="clock" />
        {hold.isHeld.value ? text.details.held(hold.minutesLeft.value) : text.details.holdEnded}
      </p>
      {model.more.value?.hold.isPossible.value && (
        <button type="button" class="link" onClick={() => model.more.value?.hold.extend()}>
          {text.details.extend}
        </button>
      )}
      <p class="visually-hidden" role="status">
        {hold.isHeld.value && hold.minutesLeft.value <= 1 ? text.details.holdEnds : ''}
      </p>
    </div>
  );
}

/** Each apart: a French address in an Arabic sentence would have its number at the wrong end. */
function Place({ name, address }: Pick<Location, 'name' | 'address'>) {
  return (
    <>
      <bdi>{name}</bdi>, <bdi>{address}</bdi>
    </>
  );
}

function Saved({ model, messages, part }: DetailsViewProps) {
  if (!part.saved.value) return null;
  return (
    <DeliveryStatus
      state={part.saved.value}
      messages={messages}
      text={part.messages.delivery}
      phone={model.catalog.value?.clinic.phone ?? ''}
      onTryNow={part.deliveries.tryNow}
    />
  );
}

function Identity(view: DetailsViewProps) {
  const details = view.part.model;
  const text = view.part.messages.details;
  const values = details.values.value;
  return (
    <>
      <div class="pair">
        <TextField
          {...frameOf(view, 'given')}
          label={text.given}
          autoComplete="given-name"
          value={values.given}
          onChange={(given) => details.type('given', { given })}
        />
        <TextField
          {...frameOf(view, 'family')}
          label={text.family}
          autoComplete="family-name"
          value={values.family}
          onChange={(family) => details.type('family', { family })}
        />
      </div>
      <DateField
        {...frameOf(view, 'birthDate')}
        label={text.birthDate}
        hint={text.birthDateHint}
        parts={[
          {
            label: text.day,
            value: values.birthDay,
            autoComplete: 'bday-day',
            length: 2,
            onChange: (birthDay) => details.type('birthDate', { birthDay }),
          },
          {
            label: text.month,
            value: values.birthMonth,
            autoComplete: 'bday-month',
            length: 2,
            onChange: (birthMonth) => details.type('birthDate', { birthMonth }),
          },
          {
            label: text.year,
            value: values.birthYear,
            autoComplete: 'bday-year',
            length: 4,
            onChange: (birthYear) => details.type('birthDate', { birthYear }),
          },
        ]}
      />
    </>
  );
}

function ContactDetails(view: DetailsViewProps) {
  const details = view.part.model;
  const text = view.part.messages.details;
  const values = details.values.value;
  return (
    <>
      <TextField
        {...frameOf(view, 'email')}
        label={text.email}
        hint={text.emailHint}
        type="email"
        autoComplete="email"
        value={values.email}
        onChange={(email) => details.type('email', { email })}
      />
      <TextField
        {...frameOf(view, 'phone')}
        label={text.phone}
        hint={text.phoneHint}
        type="tel"
        autoComplete="tel"
        value={values.phone}
        onChange={(phone) => details.type('phone', { phone })}
      />
    </>
  );
}

function Consent(view: DetailsViewProps) {
  const details = view.part.model;
  const { catalog } = view.model;
  const text = view.part.messages.details;
  const accepted = details.values.value.accepted;
  const notices = catalog.value?.notices ?? [];
  const firstRequired = notices.find(({ required }) => required);
  return (
    <div class="consent" role="group" aria-labelledby="consent-label">
      <p class="group-label" id="consent-label">
        {text.consentLegend}
      </p>
      {notices.map((notice, index) => (
        <CheckboxField
          key={notice.id}
          {...(notice.required ? frameOf(view, 'notices') : undefined)}
          // The summary of the errors leads to the first box that must be ticked.
          id={notice === firstRequired ? 'notices' : `notices-${index}`}
          required={notice.required}
          checked={accepted.includes(notice.id)}
          onChange={(ticked) =>
            details.type('notices', {
              accepted: ticked ? [...accepted, notice.id] : accepted.filter((id) => id !== notice.id),
            })
          }
        >
          <bdi lang={notice.language}>{notice.text}</bdi>{' '}
          {!notice.required && <span class="hint">({view.messages.common.optional})</span>}
          {notice.url && (
            <a href={notice.url} target="_blank" rel="noopener noreferrer">
              {text.privacy} {view.messages.common.opensInNewTab}
            </a>
          )}
        </CheckboxField>
      ))}
    </div>
  );
}

function frameOf(view: DetailsViewProps, field: DetailField) {
  return { id: field, error: faultText(view, field), errorPrefix: view.messages.common.errorPrefix };
}

function faultText({ part }: DetailsViewProps, field: DetailField): string | undefined {
  const fault = part.model.faults.value[field];
  const text = part.messages.details;
  return fault && (text.faults[field][fault] ?? text.faultOtherwise);
}
