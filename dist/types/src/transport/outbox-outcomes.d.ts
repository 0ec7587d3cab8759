import type { Answer } from '../domain/answer.ts';
import type { Delivery, OutboxPort, Parcel } from '../domain/delivery/outbox-port.ts';
export interface OutboxOutcomesOptions<Value> {
    outbox: OutboxPort;
    /** Reads what a settled delivery means to the patient. */
    outcomeOf(delivery: Delivery): Promise<Answer<Value>>;
    /** How long an answer is waited for before the patient is told that it is saved. */
    waitMs: number;
    signal: AbortSignal;
}
export interface OutboxOutcomes<Value> {
    /** Writes a parcel down and sends it; while it has no outcome, the answer is a problem that says how it is saved. */
    submit(parcel: Parcel): Promise<Answer<Value>>;
    /** Resolves with the outcome of a saved parcel, however long that takes. */
    awaitOutcome(id: string): Promise<Answer<Value>>;
}
/** Submits through the outbox and waits for what the clinic says: known only by a receipt that names the key. */
export declare function outboxOutcomes<Value>(options: OutboxOutcomesOptions<Value>): OutboxOutcomes<Value>;
