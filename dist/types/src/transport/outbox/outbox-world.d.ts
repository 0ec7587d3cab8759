/** What the outbox could not do as promised; for the console and for support, never with contents. */
export interface Incident {
    /**
     * - `kept_in_memory`: storage refused a parcel, it is kept in memory.
     * - `unreadable`: rows that cannot be decrypted; they are set aside, the rest is delivered.
     * - `shed`: telemetry given up for want of room, by age, or because the backend refused it.
     * - `interrupted`: a round of sending broke off; it is taken up again.
     */
    code: 'kept_in_memory' | 'unreadable' | 'shed' | 'interrupted';
    count: number;
}
/** A way to the other tabs of the same origin. */
export interface TabChannel {
    post(message: unknown): void;
    close(): void;
}
/** All that the outbox asks of the world around it. */
export interface OutboxWorld {
    /** The device's clock in milliseconds since 1970; it may be wrong and may jump. */
    now(): number;
    /** In [0, 1). */
    random(): number;
    fetch(url: string, init: RequestInit): Promise<Response>;
    /**
     * Runs something once, after a while.
     *
     * @returns How to call it off.
     */
    after(ms: number, run: () => void): () => void;
    /** Web Locks, where they are to be had. */
    locks: {
        request: LockManager['request'];
    } | undefined;
    /** @throws When the browser blocks it. */
    openChannel: ((name: string, onMessage: (message: unknown) => void) => TabChannel) | undefined;
    /** The window: `online`, `visibilitychange`, `pagehide` and `pageshow` all come by here. */
    page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
    isHidden(): boolean;
    report(incident: Incident): void;
}
/** To whom the parcels go. */
export interface OutboxOptions {
    /** The backend's address, with or without a closing slash. */
    endpoint: string;
    clinic: string;
}
