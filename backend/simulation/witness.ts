import type { JourneyDefinition } from '../journeys/definition.ts';
import type { ClaimedSend, SendOutcome } from '../journeys/journey-ports.ts';
import type { JourneyCommand, JourneyRun } from '../journeys/run.ts';
import type { Passage } from './course-of.ts';

/** A run that was taken on, and what came of it. */
export interface RunTaken {
  definition: JourneyDefinition;
  before: JourneyRun;
  after: JourneyRun;
  /** Each message as it reaches the patient; one that no channel of theirs shows is not among them. */
  commands: readonly JourneyCommand[];
  /** The steps it came by. */
  course: readonly Passage[];
  nowMs: number;
}

/** An attempt at a message, and what came of it. */
export interface SendSettled {
  claimed: ClaimedSend;
  journey: string;
  person: string;
  outcome: SendOutcome;
  nowMs: number;
}

/** Watches a simulated clinic. It sees everything and changes nothing. */
export interface Witness {
  /** A fact was told to the journeys. */
  told?(fact: { type: string; key: string; nowMs: number }): void;
  /** A run began. */
  entered?(run: JourneyRun, nowMs: number): void;
  ran?(taken: RunTaken): void;
  settled?(settled: SendSettled): void;
  /** Messages that were planned are not needed any more. */
  dropped?(send: { run: string; step: string; code: 'moved' | 'exited'; key: string; nowMs: number }): void;
}
