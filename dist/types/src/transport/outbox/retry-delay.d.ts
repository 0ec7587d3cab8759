import type { Row } from './outbox-row.ts';
export declare const hourMs = 3600000;
/**
 * How long to wait after another failure: exponential with full jitter, so that a thousand browsers that lost
 * the same backend do not come back together.
 *
 * The cap keeps an outage of 72 hours below 200 tries: jitter halves it on average, which makes 96 tries, a dozen in
 * the first minutes, and leaves room for hints. That nobody waits that long for a backend that is back is the work of
 * the probe, not of this delay.
 *
 * @param attempts - Failures before this one.
 * @param random - In [0, 1).
 *
 * @example
 * ```ts
 * retryDelayMs(3, 0.5); // => 2000, the middle of 0.5 s × 2³
 * ```
 */
export declare function retryDelayMs(attempts: number, random: number): number;
/** `due`: only what is due. `hinted`: something says that it may work now. */
export type Urgency = 'due' | 'hinted';
/**
 * How long a row has still to wait.
 *
 * A wait longer than any that is ever set means that the clock was put back, and a clock put back must not hold a
 * patient's request for a year.
 *
 * @param urgency - A hint lets go at once whatever the backend itself has not asked to wait.
 */
export declare function remainingMs(row: Row, urgency: Urgency, now: number): number;
