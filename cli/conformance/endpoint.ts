import { randomUUID } from 'node:crypto';
import type { Schema, Read } from '../../src/contracts/read.ts';
import { read } from '../../src/contracts/read.ts';
import { Problem } from '../../src/contracts/problem.ts';
import { must } from './check.ts';

/** One answer, read whole. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** In place of the clinic that is examined. */
  clinic?: string;
}

/** Speaks the HTTP contract v1 with the endpoint that is examined. */
export interface Endpoint {
  ask(path: string, how?: Ask): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  book(body: unknown, key?: string): Promise<Answer>;
}

const timeoutMs = 15_000;

export function endpointAt(base: URL, clinic: string): Endpoint {
  const ask = async (path: string, how: Ask = {}): Promise<Answer> => {
    const url = new URL(`${base.pathname.replace(/\/$/, '')}${path}`, base);
    url.searchParams.append('clinic', how.clinic ?? clinic);
    const response = await fetch(url, {
      method: how.method ?? 'GET',
      headers: { ...(how.body !== undefined && { 'content-type': 'application/json' }), ...how.headers },
      ...(how.body !== undefined && { body: JSON.stringify(how.body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body, headers });
  return {
    ask,
    post,
    book: (body, key = randomUUID()) => post('/v1/bookings', body, { 'idempotency-key': key }),
  };
}

/** @throws Fault that names the fields which do not fit. */
export function readAs<S extends Schema>(schema: S, { json, status }: Answer): Read<S> {
  const reading = read(schema, json);
  if (reading.ok) return reading.value;
  const fields = reading.wrong.map((name) => name || 'the whole').join(', ');
  must(false, `${status} with a body that does not fit: ${fields}`);
}

/** @throws Fault unless the answer is a problem with that status and one of those codes. */
export function mustRefuse(answer: Answer, status: number, codes: readonly string[]): Problem {
  must(
    answer.status === status,
    `${answer.status}${codeIn(answer)} where ${status} ${codes.join(' or ')} is due`,
  );
  const problem = readAs(Problem, answer);
  must(
    codes.includes(problem.code),
    `${status} with code "${problem.code}" where ${codes.join(' or ')} is due`,
  );
  return problem;
}

export function codeIn({ json }: Answer): string {
  const code = typeof json === 'object' && json !== null && 'code' in json ? json.code : undefined;
  return typeof code === 'string' ? ` ${code}` : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
