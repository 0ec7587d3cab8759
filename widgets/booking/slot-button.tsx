import type { ComponentChildren } from 'preact';
import type { Slot } from '../../src/contracts/slot.ts';
import type { DatedViewProps } from './booking-context.ts';

export interface SlotButtonProps extends Pick<DatedViewProps, 'model' | 'dates'> {
  slot: Slot;
  /** Write the day too, where no heading says it. */
  withDay: boolean;
}

/** How the appointment takes place, where a patient has the choice and has not made it. */
export function wayOf({ service, more }: SlotButtonProps['model'], { mode }: Slot): string | undefined {
  const part = more.value;
  const isOpen = (service.value?.modes.length ?? 0) > 1 && !part?.filters.chosen.value.mode;
  return isOpen ? part?.messages.filters.modes[mode] : undefined;
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
  const newTab = slot.bookingUrl && model.messages.value.common.opensInNewTab;
  const lines = [elsewhere, wayOf(model, slot), place];
  return (
    <SlotChoice
      {...{ model, slot }}
      class={model.waitingFor.value === slot.id ? 'slot waiting' : 'slot'}
      aria-label={[when, ...lines, practitioner, newTab].filter(Boolean).join(', ')}
      aria-disabled={model.waitingFor.value ? 'true' : undefined}
    >
      {/* With a space: heard and examined, the two are one text. */}
      {withDay && <span class="slot-day">{dates.fullDate(slot.start)} </span>}
      <span class="slot-time">{time}</span>
      {lines.map((line) => line && <span class="slot-place"> {line}</span>)}
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
