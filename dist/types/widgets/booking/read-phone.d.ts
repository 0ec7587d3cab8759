import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';
/**
 * The action when the patient leaves the field of the telephone number. The clinic's backend is the judge of a number:
 * this only writes it legibly and says in time that a landline gets no SMS.
 */
export declare function phoneReading(state: BookingState, details: Details, ports: Pick<DetailsPorts, 'readPhone'>): () => Promise<void>;
