import type { Delivery } from '../../domain/delivery/outbox-port.ts';
import type { OutboxWorld, TabChannel } from './outbox-world.ts';

/** What one tab tells the others: which parcel, and what has become of it. No contents, no receipt. */
export interface TabNews {
  id: string;
  state: Delivery['state'] | 'discarded';
}

export interface OtherTabs {
  tell(news: TabNews): void;
  /** Closes the channel; the next piece of news opens it again. */
  release(): void;
  /** For good. */
  close(): void;
}

const states: readonly TabNews['state'][] = [
  'saved',
  'saved-in-memory',
  'received',
  'refused',
  'expired',
  'discarded',
];

/** Speaks with the other tabs. Where the browser blocks the channel, each tab sees for itself what is on the disk. */
export function otherTabs(
  name: string,
  { openChannel }: Pick<OutboxWorld, 'openChannel'>,
  onNews: (news: TabNews) => void,
): OtherTabs {
  let channel: TabChannel | undefined;
  let isClosed = false;

  const open = () => {
    if (isClosed) return undefined;
    try {
      channel ??= openChannel?.(name, (message) => {
        const { id, state } = Object(message) as Partial<TabNews>;
        if (typeof id === 'string' && state && states.includes(state)) onNews({ id, state });
      });
    } catch {
      // Blocked together with storage: then there is nothing that tabs could share either.
    }
    return channel;
  };
  const release = () => {
    channel?.close();
    channel = undefined;
  };
  open();

  return {
    tell: (news) => open()?.post(news),
    release,
    close() {
      isClosed = true;
      release();
    },
  };
}
