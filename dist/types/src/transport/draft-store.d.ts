import type { DraftPort } from '../domain/questionnaire/draft-port.ts';
import type { DraftDisk } from './draft/draft-disk.ts';
import type { OutboxWorld } from './outbox/outbox-world.ts';
export interface DraftStoreOptions {
    /** Of the draft; tabs speak with each other under it. */
    name: string;
    formVersion: string;
    disk: DraftDisk;
    world: Pick<OutboxWorld, 'now' | 'after' | 'openChannel' | 'page' | 'isHidden'>;
}
/** How long a draft lives after it was last written. */
export declare const draftLifeMs = 86400000;
/** Between two writings, at least. */
export declare const restMs = 800;
/**
 * Keeps what is entered, on the disk, while somebody types. Owns when it is written: at most every 0.8 seconds, and at
 * once when the page may go away. Promises that nothing is written before something was entered, that nothing comes
 * back after it was erased, that nothing is taken up again a day later, and that storage which fails is said once and
 * stops nobody.
 */
export declare function openDraft(options: DraftStoreOptions): DraftPort;
/** Whether a draft may still be taken up. One that was written in the future is of unknown age: the clock has jumped. */
export declare const isAlive: (savedAt: number, now: number) => boolean;
