import type { SendStep, TaskStep, WebhookStep } from './definition.ts';

/** One patient's way through one journey. Plain data: it is stored between steps. */
export interface JourneyRun {
  id: string;
  clinic: string;
  journey: string;
  /** The version of the definition the run began with, and keeps. */
  definitionVersion: number;
  /** What the run is about, such as the id of an appointment. */
  key: string;
  /** Counts the runs of this journey about this key, from 1. */
  round: number;
  /** Pseudonym of the person, by which caps and arms go: two children with one address are two people. */
  person: string;
  status: 'active' | 'completed' | 'exited' | 'reached';
  /** Id of the wait the run is at; `null` when it is at none. */
  waitingAt: string | null;
  /** Counts the transitions. A timer carries the one it was set at, so an outdated timer does nothing. */
  version: number;
  anchors: Anchors;
  /** How often the times were replaced. Each time, the messages are others. */
  rebased: number;
}

/** The times of an appointment. */
export interface AppointmentTimes {
  startMs: number;
  endMs: number;
  timeZone: string;
}

/** The times a run hangs on. */
export interface Anchors extends AppointmentTimes {
  /** When the next check is due, as it was known when the run began; the end of the appointment when left out. */
  dueMs?: number | undefined;
  enteredMs: number;
}

/** What happens to a run. */
export type JourneyInput =
  | { kind: 'entered' }
  | { kind: 'timer'; step: string; version: number }
  /** `times` where the fact is about one; they count for a rebase alone. */
  | { kind: 'event'; type: string; times?: AppointmentTimes | undefined };

/** What the world has to do because of a step. Carried out in the transaction that stores the run. */
export type JourneyCommand =
  /** `name` is the step's id, and after a rebase tells which time it is for. */
  | { kind: 'send'; step: SendStep; name: string }
  | { kind: 'task'; step: TaskStep; name: string; notAfterMs: number }
  | { kind: 'webhook'; step: WebhookStep; name: string }
  | { kind: 'set-timer'; step: string; dueMs: number; version: number }
  | { kind: 'cancel-timers' }
  /** Whatever the desk was given to do is about something that is no more. */
  | { kind: 'withdraw-tasks' }
  /** Whatever was planned and not begun is about times that are no more, or comes from a run that is over. */
  | { kind: 'drop-planned'; code: 'moved' | 'exited' };

export interface Transition {
  run: JourneyRun;
  commands: JourneyCommand[];
}
