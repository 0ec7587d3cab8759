/**
 * A step towards an appointment, as the clinic's server sees it: the catalogue was shown, times were looked at, one was
 * kept, the request was sent, and the appointment is there. `moved` is a time that was kept for a move, and so belongs to
 * no booking.
 */
export type BookingStep = 'shown' | 'looked' | 'held' | 'moved' | 'sent' | 'booked';

export interface CountedStep {
  step: BookingStep;
  /** Left out where none was chosen yet. */
  service?: string | undefined;
  /** What must not count twice for this step, such as the id of a hold. Kept in memory alone, for an hour. */
  once?: string | undefined;
}

/** Counts steps. Whoever counts does not wait for it, and a killed process loses what was not written yet. */
export interface BookingStepPort {
  count(clinic: { id: string; timeZone: string }, counted: CountedStep): void;
  /** Writes what was counted. What could not be written is kept for the next time. */
  flush(): Promise<void>;
}
