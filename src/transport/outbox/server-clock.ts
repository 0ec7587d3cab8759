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
export function serverClock(deviceNow: () => number): ServerClock {
  let aheadMs: number | undefined;
  return {
    learn(instant) {
      const ms = typeof instant === 'string' ? Date.parse(instant) : NaN;
      if (!Number.isNaN(ms)) aheadMs = ms - deviceNow();
    },
    now: () => (aheadMs === undefined ? undefined : deviceNow() + aheadMs),
  };
}
