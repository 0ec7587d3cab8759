import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';
/**
 * The action when the patient leaves the field of the telephone number: it is written legibly, and the patient is told in
 * time that it can be none, or gets no SMS. Of what cannot be read here the clinic's backend is the judge.
 */
export declare function phoneReading(state: BookingState, details: Details, ports: Pick<DetailsPorts, 'readPhone'>): () => Promise<void>;
