/** What the backend's clock says, as far as it has told. */
export interface ServerClock {
    /** @param instant - Any date text; what is not one is ignored. */
    learn(instant: unknown): void;
    /** @returns Milliseconds since 1970, or `undefined` before the backend has said what time it is. */
    now(): number | undefined;
}
/**
 * Keeps the backend's time by the device's clock.
 *
 * @param deviceNow - The device's clock. A jump of it between two lessons is not noticed; the next lesson repairs it.
 */
export declare function serverClock(deviceNow: () => number): ServerClock;
