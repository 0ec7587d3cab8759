import type { DatedViewProps } from './booking-context.ts';
import { SlotButton } from './slot-button.tsx';

/** What is free near the slot that was lost. */
export function Alternatives({ model, messages, dates }: DatedViewProps) {
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
