/** An appointment about which the clinic's own server may think something else than this backend. */
export interface Unsettled {
  clinic: string;
  appointmentId: string;
  /** What a booking writes on everything over there; left out for a change of an appointment that exists. */
  mark?: string | undefined;
}

/** One that is to be looked at now. */
export interface UnsettledRef extends Unsettled {
  id: string;
}

/**
 * Remembers what was begun on another server, from before the first word to it until both sides agree: whatever stops
 * this backend in between, someone looks again.
 */
export interface UnsettledPort {
  /** @param dueMs - When to look, if nobody says before that it is settled. @returns What names the note. */
  note(about: Unsettled, dueMs: number): Promise<string>;
  settled(id: string): Promise<void>;
  /** Looks as soon as can be. */
  lookSoon(id: string): Promise<void>;
}
