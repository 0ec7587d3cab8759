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

export type ExperimentOutcomeName = 'answered' | 'form' | 'attended' | 'confirmed' | 'goal' | 'rebooked';

export interface ExperimentArm {
  arm: string;
  /** All who came by. */
  entered: number;
  /** Of whom it is known how it ended, and for how many as was hoped. */
  decided: number;
  reached: number;
  /** `null` while nothing is known; the interval is that of 95 %. */
  rate: number | null;
  low: number;
  high: number;
  /** How probable it is that no other arm is better. */
  best: number;
}

/** An experiment, from its first day on: figures of a chosen period would choose their winner. */
export interface ExperimentFigures {
  journey: string;
  version: number;
  step: string;
  outcome: ExperimentOutcomeName;
  /** For `rebooked`. */
  withinDays?: number;
  /** The day of the first entry; `null` before. */
  since: string | null;
  verdict: { kind: 'too-early' | 'open' | 'alike' } | { kind: 'winner'; arm: string };
  /** What is waited for before anything is concluded, and which difference is worth having. */
  rule: { perArm: number; days: number; worth: number };
  arms: ExperimentArm[];
  /** The definition in which everybody goes by the winner. Nothing is changed by itself. */
  next?: object;
}

/** One entry of the FAQ, as those who agreed to be counted met it. */
export interface FaqEntryFigures {
  /** The question as it stands in the FAQ; its id where it stands there no more. */
  title: string;
  /** Shown as the answer, and shown as the first of several to choose from. */
  answered: number;
  choices: number;
  /** Said to have helped, or not. */
  helped: number;
  unhelpful: number;
}

/** What was asked of the FAQ by those who agreed to be counted. */
export interface FaqFigures {
  /** All questions: those below together. */
  asked: number;
  answered: number;
  choices: number;
  unanswered: number;
  /** Beside the questions: how often the emergency card was shown, and a person asked for. */
  emergencies: number;
  persons: number;
  /** The most asked first. */
  entries: FaqEntryFigures[];
}

/** Messages whose reading is counted, by what they say: of class marketing, to those who agreed to be counted. */
export interface MailFigures {
  template: string;
  sent: number;
  /** Opened by a person; by nobody can say whom; by machines alone. Each message is in one of them at most. */
  opened: number;
  unknown: number;
  machines: number;
  /** A link was pressed by a person. */
  pressed: number;
}
