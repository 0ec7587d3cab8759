import { permits, type ConsentState } from '../../src/domain/consent/permits.ts';
import type { Channel } from './definition.ts';
import type { BookedAppointment, ClaimedSend, DropReason, SendOutcome } from './journey-ports.ts';
import { deadlineOf } from './moment.ts';
import type { Clock } from './ports.ts';
import type { BookedPatient } from './scheduling-port.ts';
import { hoursOf, nextSendingTime, type SendingCalendar } from './sending-hours.ts';

/** What decides whether this moment is the right one. */
export interface MomentContext {
  calendarOf: (clinic: string) => SendingCalendar | undefined;
  /** What a provider, or the person, has said of an address; `marketing` still lets care through. */
  suppressedAt: (
    clinic: string,
    channel: Channel,
    address: string,
  ) => Promise<'marketing' | 'all' | undefined>;
  clock: Clock;
}

type Planned = Pick<ClaimedSend, 'send' | 'anchors' | 'isOver' | 'isCapped'>;

/** Why a planned message about an appointment must not go out any more. */
export function reasonNotToSend(
  planned: Planned,
  {
    status,
    startMs,
    endMs,
    attendance,
    ...consent
  }: Pick<BookedAppointment, 'status' | 'startMs' | 'endMs' | 'attendance'> & ConsentState,
  nowMs: number,
): DropReason | undefined {
  const { send, anchors, isOver } = planned;
  if (isOver) return 'exited';
  if (send.onlyIf === 'cancelled') {
    if (status !== 'cancelled') return 'not_cancelled';
  } else if (status === 'cancelled') return 'cancelled';
  // The fact of the move is on its way to the journey, which then plans what is right for the new time.
  else if (anchors.startMs !== startMs) return 'moved';
  if (send.onlyIf === 'visited' && attendance === 'noshow') return 'not_visited';
  return refusalOfAny({ ...planned, anchors: { ...anchors, startMs, endMs } }, consent, nowMs);
}

/** Why a planned message must not go out any more, whatever it is about. */
export function refusalOfAny(
  { send, anchors, isOver, isCapped }: Planned,
  consent: ConsentState,
  nowMs: number,
): DropReason | undefined {
  if (isOver) return 'exited';
  if (nowMs >= deadlineOf(send.notAfter, anchors)) return 'past';
  if (!permits(send.purpose, consent)) return 'no_consent';
  return isCapped ? 'capped' : undefined;
}

/** What keeps a message that may go out from going now: an address that gets no more, or an hour at which nobody is written to. */
export async function hindranceNow(
  claimed: ClaimedSend,
  person: Pick<BookedPatient, 'email' | 'phone'>,
  context: MomentContext,
): Promise<SendOutcome | undefined> {
  if (await isSuppressed(claimed, person, context)) return { state: 'dropped', reason: 'suppressed' };
  const quietUntilMs = endOfQuiet(claimed, context);
  if (quietUntilMs <= context.clock.now()) return undefined;
  return { state: 'postponed', code: 'quiet_hours', retryAtMs: quietUntilMs };
}

/** Tells whether an address gets no message of this class any more. */
export async function isSuppressed(
  { clinic, send, class: journeyClass }: ClaimedSend,
  { email, phone }: Pick<BookedPatient, 'email' | 'phone'>,
  { suppressedAt }: Pick<MomentContext, 'suppressedAt'>,
): Promise<boolean> {
  const scope = await suppressedAt(clinic, send.channel, send.channel === 'email' ? email : phone);
  return scope === 'all' || (scope === 'marketing' && journeyClass === 'marketing');
}

/** When this message may go out: now, or once nobody is disturbed. */
function endOfQuiet(
  { clinic, class: journeyClass, send }: ClaimedSend,
  { calendarOf, clock }: MomentContext,
): number {
  const calendar = calendarOf(clinic);
  const hours = calendar && hoursOf(journeyClass, send.channel, calendar);
  return calendar && hours ? nextSendingTime(clock.now(), hours, calendar) : clock.now();
}
