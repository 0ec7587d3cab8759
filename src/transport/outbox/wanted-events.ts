import type { DeliveryState, Parcel } from '../../domain/delivery/outbox-port.ts';
import type { OutboxStore } from './outbox-store.ts';

/**
 * Knows whether this tab takes events. Once the consent to be counted was taken back it takes none, and lets none
 * that is there go out, until the page is gone.
 *
 * @param mine - What this tab would write down again.
 */
export function wantedEvents(store: Pick<OutboxStore, 'rows' | 'remove'>, mine: Map<string, Parcel>) {
  let isMuted = false;

  /** Takes away what may not go out any more. */
  async function dropUnwanted(): Promise<void> {
    if (!isMuted) return;
    for (const { id, kind } of mine.values()) if (kind === 'telemetry') mine.delete(id);
    await store.remove((await store.rows()).filter(({ kind }) => kind === 'telemetry'));
  }

  const isUnwanted = ({ kind }: Parcel) => isMuted && kind === 'telemetry';

  function mute(): Promise<void> {
    isMuted = true;
    // What a disk that fails keeps now is dropped before the next round.
    return dropUnwanted().catch(() => undefined);
  }

  return {
    /** Adds what is wanted; asked again afterwards, because writing down takes a moment. */
    async take(parcel: Parcel, add: (parcel: Parcel) => Promise<DeliveryState>): Promise<DeliveryState> {
      if (!isUnwanted(parcel)) {
        const state = await add(parcel);
        if (!isUnwanted(parcel)) return state;
        await mute();
      }
      return 'refused';
    },
    dropUnwanted,
    mute,
  };
}
