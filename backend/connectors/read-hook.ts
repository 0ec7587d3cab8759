import { timingSafeEqual } from 'node:crypto';
import type { HookReport } from './connector.ts';

/** A call of a provider, as it came. */
export interface HookCall {
  headers: Headers;
  /** As the provider was given it, with its query. */
  url: URL;
  body: string;
  nowMs: number;
}

/** Why a call is not believed. */
export type HookFault = 'forged' | 'stale' | 'unreadable';

/** Checks who calls, and reads what they report. */
export type ReadHook = (call: HookCall) => readonly HookReport[] | HookFault;

/** Reports come within minutes; providers try again for a day or two. */
export const oldestReportMs = 3 * 86_400_000;

/** Compares without telling by the time it takes how much of it was right. */
export function isSameSecret(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The token that a provider sends back: as a bearer token, or in the address where it can send no header. */
export function hasToken({ headers, url }: HookCall, token: string): boolean {
  const bearer = /^Bearer +(.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return isSameSecret(bearer ?? url.searchParams.get('token') ?? '', token);
}

/** Whether somebody answers that they want no more: the words that carriers know, and those of the clinic's patients. */
export function isStopWord(text: string): boolean {
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(text.normalize('NFD').replace(/\p{M}/gu, ''))?.[1] ?? '';
  return /^(?:stop|stopall|arret|unsubscribe|cancel|end|quit|desabonnement|desinscription|optout)$/i.test(
    first,
  );
}
