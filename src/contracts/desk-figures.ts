/** Steps towards an appointment, in their order. What they count is in docs/desk.md: acts, not persons. */
export const bookingSteps = ['shown', 'looked', 'held', 'sent', 'booked'] as const;
export type BookingStepName = (typeof bookingSteps)[number];
export type BookingStepCounts = Record<BookingStepName, number>;

/** The steps of one service. Before a service is chosen nothing is known of it. */
export interface ServiceSteps extends Omit<BookingStepCounts, 'shown'> {
  /** `null` for all those together of which there were too few. */
  name: string | null;
}

/** What was counted on the way to an appointment, both days included. */
export interface BookingStepFigures {
  from: string;
  to: string;
  total: BookingStepCounts;
  services: ServiceSteps[];
}

/** A period beside the one before it, or beside another one of the same length. */
export interface ComparedSteps {
  /** The first day on which anything was counted; `null` when nothing ever was. Before it 0 means unknown. */
  since: string | null;
  now: BookingStepFigures;
  before: BookingStepFigures;
}
