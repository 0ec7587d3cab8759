import type { RoundResult, Turn } from './delivery-round.ts';
import type { OutboxWorld } from './outbox-world.ts';
import type { Urgency } from './retry-delay.ts';
import type { SenderTurns } from './sender-turns.ts';
export interface SendingPace {
    /** Looks at what is to be sent. @returns Resolves when all that could be tried was tried; never rejects. */
    look(urgency: Urgency): Promise<void>;
    /** Something says that it may work now; whether it does is asked first, if anything waits at all. */
    hint(): Promise<void>;
    close(): void;
}
export interface SendingPaceOptions {
    turns: SenderTurns;
    runRound(turn: Turn): Promise<RoundResult>;
    /** Whether the backend is there. */
    probe(): Promise<boolean>;
    world: Pick<OutboxWorld, 'after' | 'random' | 'report'>;
}
/**
 * Owns when to send. Promises that a backend that is back gets what waits for it within a minute, at the price of one
 * bodyless request every 40 seconds while a submission waits; without a health check at the backend, the backoff and
 * the browser's own hints decide.
 */
export declare function sendingPace({ turns, runRound, probe, world }: SendingPaceOptions): SendingPace;
