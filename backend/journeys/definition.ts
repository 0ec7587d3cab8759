import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import { isIsoOffset, type IsoOffset } from './offset-instant.ts';

/** The moments of an appointment a journey can hang on. */
export type Anchor = 'data.start' | 'data.end';

export type Channel = 'email' | 'sms';

/** Hands a message to a channel and goes on; whether it arrived is the send ledger's concern. */
export interface SendStep {
  id: string;
  send: {
    channel: Channel;
    template: string;
    /** What the message is for: whether the patient agrees is read again at the moment of sending. */
    purpose: ConsentPurpose;
    /** The message is pointless after this moment and is then dropped, however late the delay was noticed. */
    notAfter: Anchor;
    /**
     * What to do when a crash hid whether the provider took the message and the provider cannot say:
     * `resend` under the same identity, so that the mailbox can fold the two; or `never`, where a second one
     * would cost money and trust.
     */
    afterCrash: 'resend' | 'never';
    /** What the appointment must be for the message to be true: `booked` when left out. */
    onlyIf?: 'booked' | 'cancelled';
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
    until: Anchor;
    offset: IsoOffset;
    /**
     * What to do when that moment is already past on arrival: `skip` leaves out every step up to the next
     * wait, for what was meant for then is wrong now; `continue` goes on at once.
     */
    ifPast: 'skip' | 'continue';
  };
}

export type JourneyStep = SendStep | WaitStep;

/**
 * A journey as data. A run keeps the version with which it began, so a published version is never changed:
 * change it by adding the next one.
 */
export interface JourneyDefinition {
  id: string;
  version: number;
  /** Decides quiet hours and caps; consent goes by the purpose of each message. */
  class: 'care' | 'service' | 'marketing';
  /** One run for each value of the key, ever: the same fact told twice starts nothing twice. */
  entry: { on: string; key: 'data.appointmentId' };
  /** Facts about the same key that end the run wherever it is. */
  exit: readonly Turn[];
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
 * @throws TypeError that names the journey and the step, because a journey that cannot run must not start.
 */
export function defineJourney<const Definition extends JourneyDefinition>(
  definition: Definition,
): Definition {
  const seen = new Set<string>();
  const turns = [...definition.exit, ...(definition.rebase ?? [])].flatMap(({ send }) => send ?? []);
  for (const step of [...definition.steps, ...turns]) {
    const where = `journey "${definition.id}", step "${step.id}"`;
    if (seen.has(step.id))
      throw new TypeError(`${where}: the id is used twice; step ids are what timers refer to.`);
    seen.add(step.id);
    if ('wait' in step && !isIsoOffset(step.wait.offset)) {
      throw new TypeError(
        `${where}: "${step.wait.offset}" is no offset; write one such as "-P1D" or "PT3H".`,
      );
    }
  }
  if (definition.steps.length === 0) throw new TypeError(`journey "${definition.id}" has no steps.`);
  return definition;
}
