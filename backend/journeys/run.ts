import type { SendStep } from './definition.ts';

/** One patient's way through one journey. Plain data: it is stored between steps. */
export interface JourneyRun {
  id: string;
  clinic: string;
  journey: string;
  /** The version of the definition the run began with, and keeps. */
  definitionVersion: number;
  /** What the run is about, such as the id of an appointment. */
  key: string;
  status: 'active' | 'completed' | 'exited';
  /** Id of the wait the run is at; `null` when it is at none. */
  waitingAt: string | null;
  /** Counts the transitions. A timer carries the one it was set at, so an outdated timer does nothing. */
  version: number;
  anchors: Anchors;
  /** How often the times were replaced. Each time, the messages are others. */
  rebased: number;
}

/** The times a run hangs on. */
export interface Anchors {
  startMs: number;
  endMs: number;
  timeZone: string;
}

/** What happens to a run. */
export type JourneyInput =
  | { kind: 'entered' }
  | { kind: 'timer'; step: string; version: number }
  | { kind: 'event'; type: string; anchors: Anchors };

/** What the world has to do because of a step. Carried out in the transaction that stores the run. */
export type JourneyCommand =
  /** `name` is the step's id, and after a rebase tells which time it is for. */
  | { kind: 'send'; step: SendStep; name: string }
  | { kind: 'set-timer'; step: string; dueMs: number; version: number }
  | { kind: 'cancel-timers' }
  /** Whatever was planned and not begun is about times that are no more. */
  | { kind: 'drop-planned' };

export interface Transition {
  run: JourneyRun;
  commands: JourneyCommand[];
}
