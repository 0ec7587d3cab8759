import type { DatedViewProps } from './booking-context.ts';
import { DeliveryStatus } from './delivery-status.tsx';
import type { DetailsPart } from './details-part.ts';

/** One note for each submission of an earlier visit that has not arrived. */
export function EarlierNotes({ model, messages, part }: DatedViewProps & { part: DetailsPart }) {
  const phone = model.catalog.value?.clinic.phone ?? '';
  return (
    <>
      {part.deliveries.list.value.map(({ id, state }) => (
        <DeliveryStatus
          key={id}
          state={state}
          messages={messages}
          text={part.messages.delivery}
          phone={phone}
          onTryNow={part.deliveries.tryNow}
          onForget={() => part.deliveries.forget(id)}
        />
      ))}
    </>
  );
}
