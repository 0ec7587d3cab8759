import { DateTime, Duration } from 'luxon';
import type { JourneyDefinition, SendStep } from '../../../backend/journeys/definition.ts';
import type { ClaimedSend } from '../../../backend/journeys/journey-ports.ts';
import type { SendingCalendar } from '../../../backend/journeys/sending-hours.ts';
import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import type { RecordedDecision } from '../../../src/domain/consent/permits.ts';

/** A message that went out, with the state of everything at that moment. */
export interface SentMessage {
  claimed: ClaimedSend;
  definition: JourneyDefinition;
  person: string;
  nowMs: number;
  /** The run had come to its end before. */
  runIsOver: boolean;
  decisions: readonly RecordedDecision[];
  /** The appointment as it was then. */
  startMs: number;
  endMs: number;
}

export interface JudgedClinic {
  clinic: ClinicFile;
  calendar: SendingCalendar;
}

/**
 * Says what is wrong with the messages that went out. It shares no code with the engine: rules are written again from
 * what patients were promised, and times are read by another library.
 */
export function judgeMessages(sent: readonly SentMessage[], judged: JudgedClinic): string[] {
  return [
    ...twice(sent),
    ...sent.flatMap((message) => [
      ...afterExit(message),
      ...withoutConsent(message, judged),
      ...inQuietHours(message, judged),
      ...late(message),
    ]),
    ...aboveCap(sent, judged),
  ];
}

const nameOf = ({ claimed }: SentMessage) => `${claimed.run}/${claimed.step}`;

function twice(sent: readonly SentMessage[]): string[] {
  const names = sent.map(nameOf);
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} was sent twice`);
}

/** After its end a run says only what the end itself has to say. */
function afterExit(message: SentMessage): string[] {
  const { definition, claimed, runIsOver } = message;
  const said = [...definition.exit, ...(definition.goal ?? [])].flatMap(({ send = [] }) => send);
  const step = claimed.step.split('#')[0];
  return runIsOver && !said.some(({ id }) => id === step)
    ? [`${nameOf(message)} was sent after the end`]
    : [];
}

function withoutConsent(message: SentMessage, { clinic }: JudgedClinic): string[] {
  const { purpose } = message.claimed.send;
  if (purpose === 'care') return [];
  const decided = message.decisions.filter((one) => one.purpose === purpose).at(-1)?.decision;
  const isReminder = purpose === 'reminder-sms' || purpose === 'reminder-email';
  const mayUnasked = isReminder && !clinic.notices.some((notice) => notice.purpose === purpose);
  const may = decided === undefined ? mayUnasked : decided === 'given';
  return may ? [] : [`${nameOf(message)} was sent without consent to ${purpose}`];
}

function inQuietHours(message: SentMessage, { clinic, calendar }: JudgedClinic): string[] {
  const { class: kind, send } = message.claimed;
  if (kind === 'care' && send.channel === 'email') return [];
  const { from, to, sundays, holidays } = clinic.messaging.hours[kind];
  const wall = DateTime.fromMillis(message.nowMs, { zone: clinic.timeZone });
  const time = wall.toFormat('HH:mm');
  const isFree =
    (wall.weekday === 7 && !sundays) || (calendar.isHoliday(wall.toISODate() ?? '') && !holidays);
  return time < from || time >= to || isFree
    ? [`${nameOf(message)} was sent in quiet hours, at ${wall.toISO()}`]
    : [];
}

function late(message: SentMessage): string[] {
  const { claimed, startMs, endMs, nowMs } = message;
  const [, name = '', sign, offset = 'PT0M'] =
    /^(data\.start|data\.end|data\.due|run\.entered)(?:([+-])(P.+))?$/.exec(claimed.send.notAfter) ?? [];
  const { enteredMs, dueMs = NaN, timeZone } = claimed.anchors;
  const moments = { 'data.start': startMs, 'data.end': endMs, 'data.due': dueMs, 'run.entered': enteredMs };
  const fromMs = moments[name as keyof typeof moments] ?? NaN;
  const anchor = DateTime.fromMillis(fromMs, { zone: timeZone });
  const duration = Duration.fromISO(offset);
  const deadline = sign === '-' ? anchor.minus(duration) : anchor.plus(duration);
  return nowMs < deadline.toMillis()
    ? []
    : [`${nameOf(message)} was sent late, at ${new Date(nowMs).toISOString()}`];
}

function aboveCap(sent: readonly SentMessage[], { clinic }: JudgedClinic): string[] {
  return sent.flatMap((message) => {
    const { class: kind } = message.claimed;
    if (kind === 'care') return [];
    const { count, days } = clinic.messaging.caps[kind];
    const within = sent.filter(
      (other) =>
        other.person === message.person &&
        other.claimed.class === kind &&
        other.nowMs <= message.nowMs &&
        other.nowMs > message.nowMs - days * 86_400_000,
    );
    return within.length > count ? [`${nameOf(message)} was one too many for the cap of ${kind}`] : [];
  });
}

/** A step with nothing but what a test says of it. */
export function sendOf(changes: Partial<SendStep['send']> = {}): SendStep['send'] {
  return {
    ...{ channel: 'email', template: 'a', purpose: 'care', notAfter: 'data.start', afterCrash: 'never' },
    ...changes,
  };
}
