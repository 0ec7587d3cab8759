import { isNamedMachine } from './named-machine.ts';

/** Which message: a step of a run. */
export interface ReadRef {
  run: string;
  step: string;
}

/** By whom a message was opened, or a link in it pressed, as far as can be told. */
export type Reader = 'person' | 'machine' | 'unknown';

/** A request for the picture of a message, or for one of its links. */
export interface ReadRequest {
  kind: 'open' | 'click';
  method: string;
  userAgent: string;
  /** `Sec-Purpose`, or what browsers sent before it was agreed. */
  purpose: string;
  nowMs: number;
  /** When the provider took the message; `undefined` while it has not. */
  sentMs: number | undefined;
}

/** Scanners follow links as a message arrives; a person takes at least this long to have it, find it and press. */
const tooSoonMs = 60_000;
/** Two links of one message within this time are followed by a machine. */
export const togetherMs = 5_000;

/** Servers of mailboxes that fetch pictures for everybody: some when the message is opened, some when it comes. */
const imageProxies = /GoogleImageProxy|YahooMailProxy|ggpht\.com/i;
/** Apple's Mail Privacy Protection fetches every picture, read or not, and says only this. */
const protectedMail = /^Mozilla\/5\.0$/;

/**
 * Judges a request by what it says of itself and by when it comes. What cannot be told from a person opening and from a
 * machine prefetching is `unknown`: whoever counts it as read counts machines.
 */
export function readerOf({ kind, method, userAgent, purpose, nowMs, sentMs }: ReadRequest): Reader {
  if (method !== 'GET' || /prefetch|preview|prerender/i.test(purpose)) return 'machine';
  const agent = userAgent.trim();
  if (kind === 'open' && (imageProxies.test(agent) || protectedMail.test(agent))) return 'unknown';
  if (isNamedMachine(agent) || protectedMail.test(agent)) return 'machine';
  if (sentMs === undefined || nowMs - sentMs < tooSoonMs) return 'machine';
  return 'person';
}

/** What is kept of a message that was read. No address, no program. */
export interface MessageReadPort {
  /** The message is one of those whose reading is counted. Again changes nothing. */
  noteSent(ref: ReadRef, nowMs: number): Promise<void>;
  /** When the provider took it. */
  sentMs(ref: ReadRef): Promise<number | undefined>;
  /** @param link - Which of its links was pressed, counted from 0. */
  note(ref: ReadRef, read: { by: Reader; nowMs: number; link?: number | undefined }): Promise<void>;
}
