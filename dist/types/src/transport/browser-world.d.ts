import type { OutboxWorld } from './outbox/outbox-world.ts';
/** Where storage is blocked, even naming one of these throws. */
export declare function whereAllowed<T>(read: () => T): T | undefined;
/** Clock, timers and tabs of this browser, for what writes on its disk. */
export declare const browserWorld: () => Pick<OutboxWorld, "now" | "after" | "openChannel" | "page" | "isHidden">;
