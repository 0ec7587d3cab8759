import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { ChosenSlot } from './chosen-slot.tsx';
import type { DetailsViewProps } from './details-part.ts';

/** Asked where this page has booked one of the same kind: most who book twice mean to move it. */
export function ReplaceView(view: DetailsViewProps) {
  const { part, dates, hasActed } = view;
  const { replace, review } = part.messages;
  const earlier = part.earlier();
  return (
    <section class="step">
      <button type="button" class="link back" onClick={() => part.review()}>
        <Icon name="back" />
        {review.heading}
      </button>
      <StepHeading takesFocus={hasActed()}>{replace.heading}</StepHeading>
      <p class="lead">{earlier && replace.lead(dates.dateTime(earlier.start))}</p>
      <ChosenSlot {...view} />
      <div class="stack">
        <button type="button" class="button primary" onClick={() => part.decide('replace')}>
          {replace.replace}
        </button>
        <button type="button" class="button" onClick={() => part.decide('both')}>
          {replace.both}
        </button>
      </div>
    </section>
  );
}
