import type { Answer } from '../domain/answer.ts';
import type { OutboxOptions } from './outbox/outbox-world.ts';
/**
 * Sends sealed answers to the clinic through the outbox: they are written down before they leave, and outlive the page.
 * What is written down is what only the clinic can open.
 *
 * @param signal - Aborted when the widget leaves the page; what is written down goes on.
 */
export declare function questionnaireDelivery(options: OutboxOptions, signal: AbortSignal): {
    awaitOutcome: (id: string) => Promise<Answer<unknown>>;
    /** @param by - Where a survey goes, and the secret of its link. */
    submit: (id: string, submission: object, by?: {
        path?: string;
        bearer?: string;
    }) => Promise<Answer<unknown>>;
};
