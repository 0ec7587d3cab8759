import type { Location } from '../../src/contracts/catalog.ts';
import { AppointmentSummary } from '../ui/appointment-summary.tsx';
import { DeliveryStatus } from '../ui/delivery-status.tsx';
import { Icon } from '../ui/icon.tsx';
import type { DetailsViewProps } from './details-part.ts';

/** What is being booked, and how long it is kept. */
export function ChosenSlot({ model, part, dates }: DetailsViewProps) {
  const { slot, catalog, service, hold } = model;
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
      {!catalog.value?.requests && (
        <p class="hold">
          <Icon name="clock" />
          {hold.isHeld.value ? text.details.held(hold.minutesLeft.value) : text.details.holdEnded}
        </p>
      )}
      {!catalog.value?.requests && model.more.value?.hold.isPossible.value && (
        <button type="button" class="link" onClick={() => model.more.value?.hold.extend()}>
          {text.details.extend}
        </button>
      )}
      <p class="visually-hidden" role="status">
        {!catalog.value?.requests && hold.isHeld.value && hold.minutesLeft.value <= 1
          ? text.details.holdEnds
          : ''}
      </p>
    </div>
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
