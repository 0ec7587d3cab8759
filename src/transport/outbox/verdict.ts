import { Problem } from '../../contracts/problem.ts';
import { read } from '../../contracts/read.ts';
import type { Reply } from './reply.ts';
import type { Row } from './outbox-row.ts';

/** What a reply means for one parcel. */
export type Verdict =
  | { kind: 'received'; answer: unknown }
  /** `problem` is the text of a problem document. */
  | { kind: 'refused'; problem: string }
  /** No outcome: the same again, later. */
  | { kind: 'later'; isUnproven: boolean; waitMs: number | undefined }
  /** The batch is too large; smaller ones may pass. */
  | { kind: 'split' };

const passing = [408, 425, 429];

/** A refusal that is not a problem of the backend's may be a proxy's during a deployment: believed at this time. */
const believedUnproven = 5;

/**
 * Judges a reply. Only an answer that names the parcel is a receipt, and only a problem with a code is a refusal:
 * everything else, such as the log-in page of a station's network with its status 200, is no outcome at all.
 */
export function verdictOn(
  { id, unproven }: Pick<Row, 'id' | 'unproven'>,
  reply: Reply | undefined,
  batchSize: number,
): Verdict {
  const later = { kind: 'later', isUnproven: false, waitMs: reply?.retryAfterMs } as const;
  if (!reply) return later;
  const { status, body, text } = reply;
  if (status >= 200 && status < 300) return namedIn(body, id) ?? later;
  if (status === 413 && batchSize > 1) return { kind: 'split' };
  if (status < 400 || status >= 500 || passing.includes(status)) return later;
  if (read(Problem, body).ok) return { kind: 'refused', problem: text };
  return unproven + 1 < believedUnproven
    ? { ...later, isUnproven: true }
    : { kind: 'refused', problem: problemText('refused', status) };
}

/** Reads a receipt: `idempotencyKey` of a request, or the parcel's entry among `results` of a batch. */
function namedIn(body: unknown, id: string): Verdict | undefined {
  const { idempotencyKey, results } = Object(body) as { idempotencyKey?: unknown; results?: unknown };
  if (idempotencyKey === id) return { kind: 'received', answer: body };
  const result = Array.isArray(results)
    ? (results as ({ id?: unknown; status?: unknown; code?: unknown } | null)[]).find((one) => one?.id === id)
    : undefined;
  if (!result) return undefined;
  if (result.status === 'rejected')
    return { kind: 'refused', problem: problemText(`${String(result.code)}`.replace(/\W/g, ''), 422) };
  return { kind: 'received', answer: body };
}

/** Writes a problem of our own. By hand: an old Prototype.js on the page changes what `JSON.stringify` says. */
function problemText(code: string, status: number): string {
  return `{"type":"about:blank","title":"Refused","status":${status},"code":"${code}"}`;
}

/** What is said of a refusal that cannot be read any more. */
const unreadable: Problem = {
  type: 'about:blank',
  title: 'Damaged on this device',
  status: 0,
  code: 'unreadable',
};

/** Reads a problem document back. */
export function problemIn(text: string | undefined): Problem {
  try {
    const reading = read(Problem, JSON.parse(text ?? ''));
    if (reading.ok) return reading.value;
  } catch {
    // Then it was damaged on the device.
  }
  return unreadable;
}
