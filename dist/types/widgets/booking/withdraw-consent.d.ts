import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';
/**
 * The one action that takes a consent back.
 *
 * @returns A function of the notice's id. What came of it stands in the model; a second press while the first
 *   is under way does nothing.
 */
export declare function withdrawal(state: BookingState, details: Details, { consent, mintKey }: Pick<DetailsPorts, 'consent' | 'mintKey'>): (notice: string) => Promise<void>;
