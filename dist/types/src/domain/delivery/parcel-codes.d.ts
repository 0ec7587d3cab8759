import type { DeliveryState } from './outbox-port.ts';
/** A submission that is kept, and whose outcome is still to come. */
export type SavedState = Extract<DeliveryState, 'saved' | 'saved-in-memory'>;
/** Whether a state, or the code of a problem that carries one, says that a submission is kept and still on its way. */
export declare function isSaved(state: string): state is SavedState;
/** Whether a problem leaves open what has become of a submission. */
export declare function isUndecided(code: string): boolean;
