/** A condition as the page puts it into words; the shape in which a journey is written. */
export type MapCondition =
  | { all: readonly MapCondition[] }
  | { any: readonly MapCondition[] }
  | { not: MapCondition }
  | { fact: string; is: string | number | boolean }
  | { fact: string; in: readonly (string | number)[] }
  | { fact: string; from?: number; to?: number };

export type StepKind = 'send' | 'wait' | 'wait-for' | 'branch' | 'split' | 'task' | 'webhook';

/** What is known of a step now, of all runs that the filter lets through. */
export interface StepCounts {
  /** Runs that rest here at this moment. */
  waiting: number;
  sent: number;
  /** Planned, and not sent yet. */
  planned: number;
  failed: number;
  /** Messages that were rightly not sent, by reason. */
  dropped: Record<string, number>;
  /** Tasks that are open, done or withdrawn. */
  tasks: Record<string, number>;
}

export interface MapStep {
  id: string;
  kind: StepKind;
  /** What it is about: the channel and template, the fact waited for, the subject of a task. */
  channel?: string;
  /** Where the other channel is used for numbers that get no SMS. */
  instead?: string;
  template?: string;
  /** A moment such as `data.start`, and how far from it, such as `-P7D`. */
  until?: string;
  offset?: string;
  on?: string;
  subject?: string;
  queue?: string;
  name?: string;
  condition?: MapCondition;
  ways: { name: string; share?: number; steps: MapStep[] }[];
  counts: StepCounts;
}

export interface MapJourney {
  id: string;
  version: number;
  /** New runs begin with this version. Older ones are shown for as long as somebody is on them. */
  isLatest: boolean;
  class: 'care' | 'service' | 'marketing';
  entry: { on: string; condition?: MapCondition };
  exits: string[];
  goals: string[];
  rebases: string[];
  runs: { active: number; completed: number; exited: number; reached: number };
  steps: MapStep[];
  /** What is sent when the journey ends or is moved. */
  turns: MapStep[];
}

/** The answer to `GET /v1/desk/journeys?audience=…&service=…`. */
export interface JourneyMap {
  journeys: MapJourney[];
  services: { id: string; name: string }[];
}
