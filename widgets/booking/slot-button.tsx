import type { Slot } from '../../src/contracts/slot.ts';
import type { DatedViewProps } from './booking-context.ts';

export interface SlotButtonProps extends Pick<DatedViewProps, 'model' | 'dates'> {
  slot: Slot;
  /** Write the day too, where no heading says it. */
  withDay: boolean;
}

/**
 * One free slot. Its name says the whole date, because a list of bare hours means nothing when heard alone; what is
 * written on it stands in the name in the same order, for whoever speaks to the page (WCAG 2.5.3).
 */
export function SlotButton({ model, dates, slot, withDay }: SlotButtonProps) {
  const catalog = model.catalog.value;
  const practitioner = catalog?.practitioners.find(({ id }) => id === slot.practitioner)?.name;
  const place = model.search.onlyPlace.value
    ? undefined
    : catalog?.locations.find(({ id }) => id === slot.location)?.name;
  const time = dates.time(slot.start);
  const when = withDay ? `${dates.fullDate(slot.start)}, ${time}` : dates.dateTime(slot.start);
  // A video visit is where the patient is: both clocks matter.
  const elsewhere = slot.mode === 'VR' && dates.isElsewhere ? model.more.value?.yourTime(slot) : undefined;
  return (
    <button
      type="button"
      class={model.waitingFor.value === slot.id ? 'slot waiting' : 'slot'}
      aria-label={[when, elsewhere, place, practitioner].filter(Boolean).join(', ')}
      aria-disabled={model.waitingFor.value ? 'true' : undefined}
      onClick={() => model.chooseSlot(slot)}
    >
      {/* With a space: heard and examined, the two are one text. */}
      {withDay && <span class="slot-day">{dates.fullDate(slot.start)} </span>}
      <span class="slot-time">{time}</span>
      {elsewhere && <span class="slot-place">{elsewhere}</span>}
      {place && <span class="slot-place">{place}</span>}
    </button>
  );
}
