import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SlotDay } from '../../src/domain/booking/group-slots-by-day.ts';
import { oneSlotPerTime } from '../../src/domain/booking/one-slot-per-time.ts';
import type { DatedViewProps } from './booking-context.ts';
import { SlotButton } from './slot-button.tsx';

/** As many times as are taken in at a glance; the rest is one tap away. */
const shownAtFirst = 6;

/** One day with its free times. */
export function DayCard({ day, ...view }: DatedViewProps & { day: SlotDay }) {
  const [showsAll, showAll] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // What was pressed has gone: on to the first time that is new.
  useLayoutEffect(() => {
    if (showsAll) (box.current?.children[shownAtFirst] as HTMLElement | undefined)?.focus();
  }, [showsAll]);
  const text = view.messages.booking.slot;
  const slots = oneSlotPerTime(day.slots);
  const shown = showsAll || slots.length <= shownAtFirst + 1 ? slots : slots.slice(0, shownAtFirst);
  const headingId = `day-${day.date}`;
  return (
    <li class="day" aria-labelledby={headingId}>
      <h3 class="day-heading" id={headingId}>
        {view.dates.dayOf(day.date)} <span class="day-count">{text.freeCount(slots.length)}</span>
      </h3>
      <div class="slots" ref={box}>
        {shown.map((slot) => (
          <SlotButton key={slot.id} slot={slot} withDay={false} model={view.model} dates={view.dates} />
        ))}
      </div>
      {shown.length < slots.length && (
        <button type="button" class="link more" onClick={() => showAll(true)} aria-describedby={headingId}>
          {text.allTimes(slots.length)}
        </button>
      )}
    </li>
  );
}
