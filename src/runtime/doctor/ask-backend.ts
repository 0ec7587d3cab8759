import type { BackendAnswer } from '../../domain/doctor/page-facts.ts';
import { readAnswer } from '../../domain/doctor/read-answer.ts';
import type { RawAnswer } from '../../domain/doctor/read-answer.ts';

/** A slow answer is none: a patient would have given up. */
const mostMs = 6_000;

export interface Question {
  endpoint: string;
  clinic: string;
  signal: AbortSignal;
}

/** Asks for the clinic's catalogue. @returns Nothing when the browser will not let the page see an answer. */
export async function askCatalog({ endpoint, clinic, signal }: Question): Promise<BackendAnswer | undefined> {
  const heard = await get(`${endpoint}/v1/catalog?clinic=${encodeURIComponent(clinic)}`, signal);
  return heard && readAnswer(heard);
}

/**
 * Asks for a clinic that cannot exist. A Parcours backend answers that to every website, so a backend that
 * answers this and not the clinic's own question has this website on no list.
 */
export async function askStranger(endpoint: string, signal: AbortSignal): Promise<boolean> {
  const answer = await askCatalog({ endpoint, clinic: '-', signal });
  return answer?.kind === 'refusal' && answer.code === 'unknown_clinic';
}

/** Whether anything at all answers, be it something that the page may not read. */
export async function isThere(endpoint: string, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(`${endpoint}/v1/health`, { ...request(signal), mode: 'no-cors' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Compares the clinic's clock with this device's.
 *
 * @returns Milliseconds the clinic is ahead, to half the time of the journey.
 */
export async function askTime(question: Question, service: string): Promise<number | undefined> {
  const { endpoint, clinic, signal } = question;
  const query = new URLSearchParams({ clinic, service, limit: '1' });
  const asked = Date.now();
  const heard = await get(`${endpoint}/v1/slots?${query}`, signal);
  const middle = (asked + Date.now()) / 2;
  const { serverNow } = Object(heard?.body) as { serverNow?: unknown };
  const ahead = typeof serverNow === 'string' ? Date.parse(serverNow) - middle : NaN;
  return Number.isNaN(ahead) ? undefined : ahead;
}

async function get(url: string, signal: AbortSignal): Promise<RawAnswer | undefined> {
  try {
    const response = await fetch(url, request(signal));
    const mediaType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const body: unknown = await response.json().catch(() => undefined);
    return { status: response.status, mediaType, body };
  } catch {
    return undefined;
  }
}

const request = (signal: AbortSignal): RequestInit => ({
  credentials: 'omit',
  referrerPolicy: 'origin',
  cache: 'no-store',
  // Safari before 17.4 has no `any`: there, closing the panel leaves a request to its end.
  signal: AbortSignal.any?.([signal, AbortSignal.timeout(mostMs)]) ?? AbortSignal.timeout(mostMs),
});
