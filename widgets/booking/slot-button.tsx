import type { Slot } from '../../src/contracts/slot.ts';
import type { ComponentChildren } from 'preact';
import type { DatedViewProps } from './booking-context.ts';

export interface SlotButtonProps extends Pick<DatedViewProps, 'model' | 'dates'> {
  slot: Slot;
  /** Write the day too, where no heading says it. */
  withDay: boolean;
}

/** One free slot. Its name says the whole date, because a list of bare hours means nothing when heard alone. */
export function SlotButton({ model, dates, slot, withDay }: SlotButtonProps) {
  const catalog = model.catalog.value;
  const practitioner = catalog?.practitioners.find(({ id }) => id === slot.practitioner)?.name;
  const place = model.search.onlyPlace.value
    ? undefined
    : catalog?.locations.find(({ id }) => id === slot.location)?.name;
  const when = dates.dateTime(slot.start);
  // A video visit is where the patient is: both clocks matter.
  const elsewhere = slot.mode === 'VR' && dates.isElsewhere ? model.more.value?.yourTime(slot) : undefined;
  const newTab = slot.bookingUrl && model.messages.value.common.opensInNewTab;
  return (
    <SlotChoice
      {...{ model, slot }}
      class={model.waitingFor.value === slot.id ? 'slot waiting' : 'slot'}
      aria-label={[when, elsewhere, practitioner, place, newTab].filter(Boolean).join(', ')}
      aria-disabled={model.waitingFor.value ? 'true' : undefined}
    >
      {withDay && <span class="slot-day">{dates.fullDate(slot.start)}</span>}
      <span class="slot-time">{dates.time(slot.start)}</span>
      {elsewhere && <span class="slot-place">{elsewhere}</span>}
      {place && <span class="slot-place">{place}</span>}
    </SlotChoice>
  );
}

interface SlotChoiceProps extends Pick<SlotButtonProps, 'model' | 'slot'> {
  class: string;
  'aria-label'?: string;
  'aria-disabled'?: 'true' | undefined;
  children: ComponentChildren;
}

/** What chooses a slot: a button, or a link where the clinic's own page books it. */
export function SlotChoice({ model, slot, ...look }: SlotChoiceProps) {
  return slot.bookingUrl ? (
    <a {...look} href={slot.bookingUrl} target="_blank" rel="noreferrer" />
  ) : (
    <button {...look} type="button" onClick={() => model.chooseSlot(slot)} />
  );
}
