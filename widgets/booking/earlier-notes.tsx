import type { DatedViewProps } from './booking-context.ts';
import { DeliveryStatus } from '../ui/delivery-status.tsx';
import { deliveryText, isErasable } from './delivery-text.ts';
import type { DetailsPart } from './details-part.ts';

/** One note for each submission of an earlier visit that has not arrived. */
export function EarlierNotes({ model, messages, part }: DatedViewProps & { part: DetailsPart }) {
  const phone = model.catalog.value?.clinic.phone ?? '';
  return (
    <>
      {part.deliveries.list.value.map((delivery) => (
        <DeliveryStatus
          key={delivery.id}
          state={delivery.state}
          messages={messages}
          text={deliveryText(part.messages, delivery.path)}
          phone={phone}
          onTryNow={part.deliveries.tryNow}
          {...(isErasable(delivery) && { onForget: () => part.deliveries.forget(delivery.id) })}
        />
      ))}
    </>
  );
}
