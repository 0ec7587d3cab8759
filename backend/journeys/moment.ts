import { isIsoOffset, offsetInstant, type IsoOffset } from './offset-instant.ts';
import type { Anchors } from './run.ts';

/**
 * What a moment of a journey is counted from: the appointment, the day on which its next check is due, or the entry into the
 * journey.
 */
export type Moment = 'data.start' | 'data.end' | 'data.due' | 'run.entered';

/** A moment, or one counted from it: `data.start`, `data.start-PT2H`, `data.end+P14D`. */
export type Deadline = Moment | `${Moment}${'+' | '-'}P${string}`;

const pattern = /^(data\.start|data\.end|data\.due|run\.entered)(?:([+-])(P.+))?$/;

export function isDeadline(text: string): text is Deadline {
  const [, moment, , offset] = pattern.exec(text) ?? [];
  return moment !== undefined && (offset === undefined || isIsoOffset(offset));
}

/** The instant of a moment, in milliseconds since 1970-01-01T00:00Z. */
export function momentOf(moment: Moment, { startMs, endMs, dueMs, enteredMs }: Anchors): number {
  return { 'data.start': startMs, 'data.end': endMs, 'data.due': dueMs ?? endMs, 'run.entered': enteredMs }[
    moment
  ];
}

/** The instant of a deadline. Days are counted on the wall clock of the clinic. */
export function deadlineOf(deadline: Deadline, anchors: Anchors): number {
  const [, moment = '', sign = '', offset] = pattern.exec(deadline) ?? [];
  const fromMs = momentOf(moment as Moment, anchors);
  if (offset === undefined) return fromMs;
  return offsetInstant(fromMs, `${sign === '-' ? '-' : ''}${offset}` as IsoOffset, anchors.timeZone);
}
