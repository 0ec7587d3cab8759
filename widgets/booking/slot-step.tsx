import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { DatedViewProps } from './booking-context.ts';
import { DayCard } from './day-card.tsx';
import { SlotChoice, wayOf } from './slot-button.tsx';

/** Second question: when. The first free time is one tap away, whatever the dates on the screen. */
export function SlotStep(view: DatedViewProps) {
  const { model, messages, hasActed } = view;
  const text = messages.booking.slot;
  const service = model.service.value;
  const part = model.more.value;
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
      <Instructions {...view} />
      {part && <part.Alternatives {...view} />}
      <Filters {...view} />
      {model.search.found.value?.slots[0]?.bookingUrl && <p class="lead">{text.elsewhere}</p>}
      <FirstSlot {...view} />
      {part && <part.ViewChoice {...view} part={part} />}
      {part?.month.isShown.value ? (
        <part.MonthView {...view} part={part} />
      ) : (
        <>
          <RangeBar {...view} />
          <Days {...view} />
        </>
      )}
      {view.dates.isElsewhere && <p class="hint">{text.clinicTime(view.dates.zoneCity)}</p>}
    </section>
  );
}

function Instructions(view: DatedViewProps) {
  const { model, messages } = view;
  const part = model.more.value;
  const { instructions, documents = [] } = model.service.value ?? {};
  if (!instructions && documents.length === 0) return null;
  return (
    <details class="instructions">
      <summary>{messages.booking.slot.instructions}</summary>
      {instructions && (
        <p class="prose" dir="auto">
          {instructions}
        </p>
      )}
      {part && <part.Documents {...view} part={part} />}
    </details>
  );
}

/** Only where there is a choice; its place is kept until it comes. */
function Filters(view: DatedViewProps) {
  const { service, more, catalog } = view.model;
  const { practitioners = [], modes = [], locations = catalog.value?.locations ?? [] } = service.value ?? {};
  const part = more.value;
  if (Math.max(practitioners.length, locations.length, modes.length) < 2) return null;
  return part ? <part.FilterBar {...view} part={part} /> : <div class="filters" />;
}

function FirstSlot({ model, messages, dates }: DatedViewProps) {
  const first = model.search.days.value[0]?.slots[0];
  if (!first || !model.search.isFirstRange.value || model.alternatives.value.length > 0) return null;
  const text = messages.booking.slot;
  const way = wayOf(model, first);
  return (
    <SlotChoice class="first" model={model} slot={first}>
      <Icon name="clock" />
      <span>
        <span class="first-title">{text.first}</span>{' '}
        <span class="first-when">{[dates.dateTime(first.start), way].filter(Boolean).join(' · ')}</span>
        {first.bookingUrl && <span class="visually-hidden"> {messages.common.opensInNewTab}</span>}
      </span>
      <Icon name="next" />
    </SlotChoice>
  );
}

function RangeBar({ model, messages, dates }: DatedViewProps) {
  const range = model.search.range.value;
  const isFirst = model.search.isFirstRange.value;
  if (!range) return null;
  const text = messages.booking.slot;
  return (
    <div class="range">
      <button
        type="button"
        class="square"
        aria-label={text.earlier}
        aria-disabled={isFirst ? 'true' : undefined}
        onClick={() => !isFirst && model.search.showEarlier()}
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
  const part = model.more.value;
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
  const next = found.value.nextAvailable;
  return (
    <div class="nothing">
      <p>
        {next
          ? text.noneInRange(dates.shortDate(from), dates.shortDate(to))
          : (part?.noneAtAll() ?? text.noneAtAll)}
      </p>
      {next && (
        <button type="button" class="button" onClick={() => model.search.showNextAvailable()}>
          {text.nextFree} : {dates.fullDate(next)}
        </button>
      )}
      {part && <part.NothingFree {...view} part={part} isNever={!next} />}
    </div>
  );
}
