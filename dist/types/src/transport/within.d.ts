/** How long something may take, in milliseconds, and whose end is its end too. */
export interface Limit {
    ms: number;
    signal: AbortSignal;
}
/**
 * Does something that comes to an end: by itself, at a time, or with the widget. An answer that begins and is never
 * finished ends here too: whether the signal reaches a body that is being read is not left to the browser.
 *
 * @param work - Is handed the signal that ends it.
 * @throws What the work throws, or an `AbortError` when it was ended.
 */
export declare function within<T>({ ms, signal: outer }: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
