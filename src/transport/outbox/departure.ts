import type { Parcel } from '../../domain/delivery/outbox-port.ts';
import { batchOf } from './delivery-round.ts';
import { bytesOf, mostKeepaliveBytes } from './parcel-sender.ts';
import type { ParcelSender } from './parcel-sender.ts';

export interface DepartureOptions {
  sender: Pick<ParcelSender, 'bytesInFlight'>;
  /** What would be lost or late if the page went away now. */
  atRisk(): readonly Parcel[];
  send(parcels: readonly Parcel[]): Promise<void>;
}

/**
 * Sends at the last moment what a page that goes away should not keep to itself: submissions that are only in memory,
 * then events. Only as much as browsers carry on without the page; rows stay until the backend has named them, so
 * what does not get through is there on the next visit.
 */
export function departure({ sender, atRisk, send }: DepartureOptions): () => void {
  const inFlight = new Set<string>();

  const depart = async (parcels: readonly Parcel[]) => {
    for (const { id } of parcels) inFlight.add(id);
    await send(parcels).catch(() => undefined);
    for (const { id } of parcels) inFlight.delete(id);
  };

  return () => {
    let room = mostKeepaliveBytes - sender.bytesInFlight();
    const left = atRisk().filter(({ id }) => !inFlight.has(id));
    for (const parcel of left.filter(({ kind }) => kind === 'submission')) {
      room -= bytesOf(parcel.body);
      if (room >= 0) void depart([parcel]);
    }
    const events = batchOf(
      left.filter(({ kind }) => kind === 'telemetry'),
      (parcel) => parcel,
      room,
    );
    if (events.length > 0) void depart(events);
  };
}
