import { useRef } from 'preact/hooks';
import type { Location } from '../../src/contracts/catalog.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { AppointmentSummary } from '../ui/appointment-summary.tsx';
import { DeliveryStatus } from '../ui/delivery-status.tsx';
import { Icon } from '../ui/icon.tsx';
import type { DetailsViewProps } from './details-part.ts';

/** What is being booked, and how long it is kept. */
export function ChosenSlot(view: DetailsViewProps) {
  const { model, part, dates } = view;
  const { slot, catalog, service } = model;
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
      {/* A wish is not kept for anyone. */}
      {!catalog.value?.requests && <Kept {...view} chosen={slot.value} />}
    </div>
  );
}

/** How long the slot is kept, and the way to keep it: longer while it is, once more when it is not. */
function Kept({ model, part, chosen }: DetailsViewProps & { chosen: Slot }) {
  const line = useRef<HTMLParagraphElement>(null);
  const { hold } = model;
  const text = part.messages.details;
  const [isHeld, minutes] = [hold.isHeld.value, hold.minutesLeft.value];
  const more = model.more.value?.hold;
  // What was pressed has gone: the line that says what came of it takes the focus.
  const keep = async (action: () => Promise<void> | undefined) => {
    await action();
    line.current?.focus();
  };
  return (
    <>
      <p class="hold" ref={line} tabIndex={-1}>
        <Icon name="clock" />
        {isHeld ? text.held(minutes) : text.holdEnded}
      </p>
      {isHeld && more?.isPossible.value && (
        <button type="button" class="link" onClick={() => keep(more.extend)}>
          {text.extend}
        </button>
      )}
      {!isHeld && (
        <button type="button" class="link" onClick={() => keep(() => model.chooseSlot(chosen))}>
          {text.holdAgain}
        </button>
      )}
      <p class="visually-hidden" role="status">
        {isHeld ? minutes <= 1 && text.holdEnds : text.holdEnded}
      </p>
    </>
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

/** How a request that has no answer yet is kept. */
export function Saved({ model, messages, part }: DetailsViewProps) {
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
