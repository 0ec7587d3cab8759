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

/** One free slot. Its name says the whole date, because a list of bare hours means nothing when heard alone. */
export function SlotButton({ model, dates, slot, withDay }: SlotButtonProps) {
  const catalog = model.catalog.value;
  const practitioner = catalog?.practitioners.find(({ id }) => id === slot.practitioner)?.name;
  const place = model.search.onlyPlace.value
    ? undefined
    : catalog?.locations.find(({ id }) => id === slot.location)?.name;
  const way = wayOf(model, slot);
  const when = dates.dateTime(slot.start);
  // A video visit is where the patient is: both clocks matter.
  const elsewhere = slot.mode === 'VR' && dates.isElsewhere ? model.more.value?.yourTime(slot) : undefined;
  return (
    <button
      type="button"
      class={model.waitingFor.value === slot.id ? 'slot waiting' : 'slot'}
      aria-label={[when, elsewhere, way, place, practitioner].filter(Boolean).join(', ')}
      aria-disabled={model.waitingFor.value ? 'true' : undefined}
      onClick={() => model.chooseSlot(slot)}
    >
      {withDay && <span class="slot-day">{dates.fullDate(slot.start)}</span>}
      <span class="slot-time">{dates.time(slot.start)}</span>
      {/* A word apart, also for whoever asks for the button by what it says (WCAG 2.5.3). */}
      {[elsewhere, way, place].map(
        (line) =>
          line && (
            <>
              {' '}
              <span class="slot-place">{line}</span>
            </>
          ),
      )}
    </button>
  );
}
