import type { Channel } from '../journeys/definition.ts';
import type { DropReason } from '../journeys/journey-ports.ts';

/** What happened at one step of a journey, over all patients. */
export interface StepCounts {
  /** How often a run came by. A message at the end of a run, and after a move, counts too. */
  entered: number;
  /** By the way it took from there; of a wait: rested, went on at once, or skipped what hangs on it. */
  ways: Record<string, number>;
  sent: Partial<Record<Channel, number>>;
  dropped: Partial<Record<DropReason | 'failed', number>>;
  /** An SMS for a number that gets none, and nothing in its place. */
  unreachable: number;
  /** Had to wait for the end of quiet hours when it was about to be sent. */
  postponed: number;
  /** A wait was put before, or behind, hours in which nothing is sent. */
  earlier: number;
  later: number;
}

export interface JourneyCounts {
  entered: number;
  completed: number;
  exited: number;
  reached: number;
  steps: Record<string, StepCounts>;
}

/** What became of the visits. */
export interface VisitCounts {
  bookings: number;
  moved: number;
  cancelled: number;
  attended: number;
  noShows: number;
  reminded: number;
  formsAsked: number;
  formsAnswered: number;
  surveys: number;
}

/** What a simulation counted. Plain data, so that parts of one can be counted in processes of their own. */
export interface Counts {
  /** Messages that each patient received, in the order of the patients. */
  perPatient: number[];
  visits: VisitCounts;
  journeys: Record<string, JourneyCounts>;
  /** Messages by minute, counted from 1970. */
  load: Record<string, number>;
}

export function noCounts(): Counts {
  const visits: VisitCounts = {
    ...{ bookings: 0, moved: 0, cancelled: 0, attended: 0, noShows: 0, reminded: 0 },
    ...{ formsAsked: 0, formsAnswered: 0, surveys: 0 },
  };
  return { perPatient: [], visits, journeys: {}, load: {} };
}

export function journeyIn(counts: Counts, id: string): JourneyCounts {
  return (counts.journeys[id] ??= { entered: 0, completed: 0, exited: 0, reached: 0, steps: {} });
}

export function stepIn(journey: JourneyCounts, id: string): StepCounts {
  return (journey.steps[id] ??= {
    ...{ entered: 0, ways: {}, sent: {}, dropped: {} },
    ...{ unreachable: 0, postponed: 0, earlier: 0, later: 0 },
  });
}

/** Counts one more under a name. */
export function count<Name extends string>(counts: Partial<Record<Name, number>>, name: Name, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

/** Adds what another part of the same simulation counted. Its patients come after those that are here. */
export function addCounts(total: Counts, part: Counts): void {
  for (const messages of part.perPatient) total.perPatient.push(messages);
  addNumbers(total.visits, part.visits);
  addNumbers(total.load, part.load);
  for (const [id, { steps, ...runs }] of Object.entries(part.journeys)) {
    const journey = journeyIn(total, id);
    addNumbers(journey, runs);
    for (const [name, { ways, sent, dropped, ...numbers }] of Object.entries(steps)) {
      const step = stepIn(journey, name);
      addNumbers(step, numbers);
      addNumbers(step.ways, ways);
      addNumbers(step.sent, sent);
      addNumbers(step.dropped, dropped);
    }
  }
}

function addNumbers(total: object, part: object): void {
  const numbers = total as Record<string, number>;
  for (const [name, value] of Object.entries(part as Record<string, number>)) count(numbers, name, value);
}
