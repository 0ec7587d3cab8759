import type { Delivery } from '../../domain/delivery/outbox-port.ts';
import type { OutboxWorld } from './outbox-world.ts';
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
/** Speaks with the other tabs. Where the browser blocks the channel, each tab sees for itself what is on the disk. */
export declare function otherTabs(name: string, { openChannel }: Pick<OutboxWorld, 'openChannel'>, onNews: (news: TabNews) => void): OtherTabs;
