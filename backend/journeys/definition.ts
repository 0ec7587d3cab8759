import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import type { Condition } from './condition.ts';
import { checkJourney } from './check-journey.ts';
import type { Deadline, Moment } from './moment.ts';
import type { IsoOffset } from './offset-instant.ts';

export type Channel = 'email' | 'sms';

/**
 * What a journey is for. `care` belongs to an appointment that was asked for; `service` asks the patient for something,
 * such as an opinion; `marketing` offers something. It decides the hours and the caps; consent goes by each message.
 */
export type JourneyClass = 'care' | 'service' | 'marketing';

/** Hands a message to a channel and goes on; whether it arrived is the send ledger's concern. */
export interface SendStep {
  id: string;
  send: {
    channel: Channel;
    template: string;
    /** What the message is for: whether the patient agrees is read again at the moment of sending. */
    purpose: ConsentPurpose;
    /** The message is pointless after this moment and is then dropped, however late the delay was noticed. */
    notAfter: Deadline;
    /**
     * What to do when a crash hid whether the provider took the message and the provider cannot say:
     * `resend` under the same identity, so that the mailbox can fold the two; or `never`, where a second one
     * would cost money and trust.
     */
    afterCrash: 'resend' | 'never';
    /**
     * What the appointment must be for the message to be true: `booked` when left out; `visited` is booked, and not
     * missed as far as anybody said.
     */
    onlyIf?: 'booked' | 'cancelled' | 'visited';
  };
  /** What goes out instead to a number that gets no SMS; nothing when left out. */
  withoutSms?: SendStep['send'];
}

/** A fact that changes the course of a run, and what the patient is told at once because of it. */
export interface Turn {
  on: string;
  send?: readonly SendStep[];
}

/** Waits until a moment counted on the wall clock of the clinic. */
export interface WaitStep {
  id: string;
  wait: {
    until: Moment;
    offset: IsoOffset;
    /**
     * What to do when that moment is already past on arrival: `skip` leaves out every step up to the next
     * wait, for what was meant for then is wrong now; `continue` goes on at once.
     */
    ifPast: 'skip' | 'continue';
    /**
     * Where the moment goes when it falls into hours in which nothing of this class is sent: before them, as a
     * reminder, or behind them. It stays when left out, and what is sent then waits by itself.
     */
    quiet?: 'earlier' | 'later';
  };
}

/** Waits for a fact about the same key, and not for ever. */
export interface WaitForStep {
  id: string;
  waitFor: {
    on: string;
    /** When to give up. A moment that is past on arrival leaves out both ways. */
    until: Deadline;
    /** Holds when the fact came before the run did: then there is nothing to wait for. */
    unless?: Condition;
  };
  arrived?: readonly JourneyStep[];
  late?: readonly JourneyStep[];
}

/** Takes one of two ways, by what is known at that moment. */
export interface BranchStep {
  id: string;
  branch: Condition;
  then: readonly JourneyStep[];
  otherwise?: readonly JourneyStep[];
}

/**
 * By what the arms of an experiment are compared: the survey of the visit was answered; its form came; the patient came; the
 * appointment, or the address of a contact, was confirmed; the goal of the journey was reached; the patient booked again.
 */
export const experimentOutcomes = ['answered', 'form', 'attended', 'confirmed', 'goal', 'rebooked'] as const;
export type ExperimentOutcome = (typeof experimentOutcomes)[number];

/** Takes one of several ways by a hash of the salt and the person: always the same for one person, never drawn. */
export interface SplitStep {
  id: string;
  split: {
    salt: string;
    /** What is hoped for. Nothing is counted when left out. Whether a message was opened is none: programs open. */
    outcome?: ExperimentOutcome;
    /** How soon, for `rebooked`; 90 days when left out. */
    withinDays?: number;
    /** Weights are shares of their sum. */
    arms: Readonly<Record<string, { weight: number; steps: readonly JourneyStep[] }>>;
  };
}

/** Gives the desk something to do about the patient. */
export interface TaskStep {
  id: string;
  task: {
    queue: 'front-desk' | 'nurse' | 'billing';
    /** Names the words the desk reads, such as `call-about-form`. */
    subject: string;
    /** Nobody needs to do it after this moment. */
    notAfter: Deadline;
  };
}

/** Tells another system, under a neutral name, by the connectors of the clinic. */
export interface WebhookStep {
  id: string;
  webhook: { name: string };
}

export type JourneyStep = SendStep | WaitStep | WaitForStep | BranchStep | SplitStep | TaskStep | WebhookStep;

/**
 * A journey as data. A run keeps the version with which it began, so a published version is never changed:
 * change it by adding the next one.
 */
export interface JourneyDefinition {
  id: string;
  version: number;
  class: JourneyClass;
  entry: {
    on: string;
    /** Which field of the fact names what the run is about. */
    key: 'data.appointmentId' | 'data.contactId' | 'data.recipientId';
    /**
     * What happens when the fact comes again about the same key: nothing, as when left out; another run once the
     * last is over; or another run in its place.
     */
    reentry?: 'never' | 'after-end' | 'replace';
    /** Only those of whom this is true begin it. */
    if?: Condition;
  };
  /** Facts about the same key that end the run wherever it is. */
  exit: readonly Turn[];
  /** Facts about the same key that the journey was for: it ends, and has succeeded. */
  goal?: readonly Turn[];
  /**
   * Facts about the same key that bring new times: the run takes them, forgets what it was waiting for, and goes again
   * through its waits from the first. A run that was through begins again, too. What is sent after that is sent for
   * the new times, whatever was sent for the old.
   */
  rebase?: readonly Turn[];
  steps: readonly JourneyStep[];
}

/**
 * Checks a definition and returns it.
 *
 * @throws TypeError that names the journey and each fault with its path, because a journey that cannot run must not
 * start.
 */
export function defineJourney<const Definition extends JourneyDefinition>(
  definition: Definition,
): Definition {
  const faults = checkJourney(definition);
  if (faults.length > 0) {
    const list = faults.map(({ path, text }) => `  ${path}: ${text}`).join('\n');
    throw new TypeError(`The journey "${definition.id}" cannot run:\n${list}`);
  }
  return definition;
}
