import type { BookingStepName } from '../contracts/desk-figures.ts';

/** What the desk says of the way to a booking, of experiments, of the FAQ and of messages that were read. */
export interface DeskMeasureMessages {
  steps: {
    heading: string;
    note: string;
    unknown: string;
    since: (day: string) => string;
    against: string;
    againstHint: string;
    names: Readonly<Record<BookingStepName, string>>;
    step: string;
    period: (from: string, to: string) => string;
    lost: string;
    lostBefore: string;
    more: string;
    byService: string;
    service: string;
    others: string;
    worst: (step: string, percent: string) => string;
  };
}
