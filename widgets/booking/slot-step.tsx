import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { DatedViewProps } from './booking-context.ts';
import { DayCard } from './day-card.tsx';
import { SlotButton } from './slot-button.tsx';

/** Second question: when. The first free time is one tap away, whatever the dates on the screen. */
export function SlotStep(view: DatedViewProps) {
  const { model, messages, hasActed } = view;
  const text = messages.booking.slot;
  const service = model.service.value;
  const place = model.catalog.value?.locations.find(({ id }) => id === model.search.onlyPlace.value);
  return (
    <section class="step">
      <button type="button" class="link back" onClick={() => model.changeService()}>
        <Icon name="back" />
        {text.change}
      </button>
      <StepHeading takesFocus={hasActed()}>{text.heading}</StepHeading>
      <p class="lead">
        <strong>{service?.name}</strong> · {messages.booking.reason.minutes(service?.minutes ?? 0)}
        {place && ` · ${place.name}`}
      </p>
      {service?.instructions && (
        <details class="instructions">
          <summary>{text.instructions}</summary>
          <p class="prose" dir="auto">
            {service.instructions}
          </p>
        </details>
      )}
      <Alternatives {...view} />
      <PractitionerChoice {...view} />
      <FirstSlot {...view} />
      <RangeBar {...view} />
      <Days {...view} />
      {view.dates.isElsewhere && <p class="hint">{text.clinicTime(view.dates.zoneCity)}</p>}
    </section>
  );
}

/** What is free near the slot that was lost. */
function Alternatives({ model, messages, dates }: DatedViewProps) {
  const slots = model.alternatives.value;
  if (slots.length === 0) return null;
  return (
    <div class="alternatives">
      <h3 class="group-heading">{messages.booking.slot.alternatives}</h3>
      <div class="slots wide">
        {slots.map((slot) => (
          <SlotButton key={slot.id} slot={slot} withDay={true} model={model} dates={dates} />
        ))}
      </div>
      <h3 class="group-heading">{messages.booking.slot.otherTimes}</h3>
    </div>
  );
}

function PractitionerChoice({ model, messages }: DatedViewProps) {
  const text = messages.booking.slot;
  const ids = model.service.value?.practitioners ?? [];
  if (ids.length < 2) return null;
  const practitioners = model.catalog.value?.practitioners.filter(({ id }) => ids.includes(id)) ?? [];
  return (
    <div class="field">
      <label for="practitioner">{text.practitioner}</label>
      <select
        id="practitioner"
        class="input"
        value={model.search.practitioner.value ?? ''}
        onChange={(event) => model.search.choosePractitioner(event.currentTarget.value || undefined)}
      >
        <option value="">{text.anyPractitioner}</option>
        {practitioners.map(({ id, name, role }) => (
          <option key={id} value={id}>
            {role ? `${name}, ${role}` : name}
          </option>
        ))}
      </select>
    </div>
  );
}

function FirstSlot({ model, messages, dates }: DatedViewProps) {
  const first = model.search.days.value[0]?.slots[0];
  if (!first || !model.search.isFirstRange.value || model.alternatives.value.length > 0) return null;
  const text = messages.booking.slot;
  return (
    <button type="button" class="first" onClick={() => model.chooseSlot(first)}>
      <Icon name="clock" />
      <span>
        <span class="first-title">{text.first}</span>{' '}
        <span class="first-when">{dates.dateTime(first.start)}</span>
      </span>
      <Icon name="next" />
    </button>
  );
}

function RangeBar({ model, messages, dates }: DatedViewProps) {
  const range = model.search.range.value;
  if (!range) return null;
  const text = messages.booking.slot;
  return (
    <div class="range">
      <button
        type="button"
        class="square"
        aria-label={text.earlier}
        disabled={model.search.isFirstRange.value}
        onClick={() => model.search.showEarlier()}
      >
        <Icon name="back" />
      </button>
      <p class="range-dates">{text.range(dates.shortDate(range.from), dates.shortDate(range.to))}</p>
      <button type="button" class="square" aria-label={text.later} onClick={() => model.search.showLater()}>
        <Icon name="next" />
      </button>
    </div>
  );
}

function Days(view: DatedViewProps) {
  const { model, messages, dates } = view;
  const { days, loading, found, range } = model.search;
  if (loading.value) return <Skeleton blocks={4} label={messages.common.loading} />;
  if (!found.value || !range.value) return null;
  if (days.value.length > 0) {
    return (
      <ul class="days">
        {days.value.map((day) => (
          <DayCard key={day.date} day={day} {...view} />
        ))}
      </ul>
    );
  }
  const text = messages.booking.slot;
  const { from, to } = range.value;
  return (
    <div class="nothing">
      <p>
        {found.value.nextAvailable
          ? text.noneInRange(dates.shortDate(from), dates.shortDate(to))
          : text.noneAtAll}
      </p>
      {found.value.nextAvailable && (
        <button type="button" class="button" onClick={() => model.search.showNextAvailable()}>
          {text.nextFree} : {dates.fullDate(found.value.nextAvailable)}
        </button>
      )}
    </div>
  );
}
