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
  if (moment === 'data.start') return startMs;
  if (moment === 'data.end') return endMs;
  return moment === 'data.due' ? (dueMs ?? endMs) : enteredMs;
}

interface DeadlineParts {
  moment: Moment;
  offset?: IsoOffset;
}

/** As with offsets: a definition says few, and they are asked for again and again. */
const known = new Map<Deadline, DeadlineParts>();

function partsOf(deadline: Deadline): DeadlineParts {
  let parts = known.get(deadline);
  if (!parts) {
    const [, moment, sign, offset] = pattern.exec(deadline) ?? [];
    parts = {
      moment: moment as Moment,
      ...(offset !== undefined && { offset: `${sign === '-' ? '-' : ''}${offset}` as IsoOffset }),
    };
    known.set(deadline, parts);
  }
  return parts;
}

/** The instant of a deadline. Days are counted on the wall clock of the clinic. */
export function deadlineOf(deadline: Deadline, anchors: Anchors): number {
  const { moment, offset } = partsOf(deadline);
  const fromMs = momentOf(moment, anchors);
  return offset === undefined ? fromMs : offsetInstant(fromMs, offset, anchors.timeZone);
}
