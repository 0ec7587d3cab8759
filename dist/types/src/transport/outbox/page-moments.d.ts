import type { OutboxWorld } from './outbox-world.ts';
export interface PageMoments {
    /** It may work now: the network says it is back, or the patient is. */
    onHint(): void;
    /** The page may be gone in a moment. */
    onLeave(): void;
    /** The page goes to sleep and may wake up again: what is held open must not keep it from that. */
    onSleep(): void;
}
/**
 * Listens for the moments at which sending is worth it. That the network says it is there is only a hint: the
 * truth is a receipt.
 *
 * @returns How to stop.
 */
export declare function watchPage({ page, isHidden }: Pick<OutboxWorld, 'page' | 'isHidden'>, { onHint, onLeave, onSleep }: PageMoments): () => void;
