import ky, { isHTTPError } from 'ky';
import type { Options } from 'ky';
import { Problem } from '../contracts/problem.ts';
import { read } from '../contracts/read.ts';
import type { Read, Schema } from '../contracts/read.ts';
import { silence } from '../domain/answer.ts';
import type { Answer } from '../domain/answer.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import { within } from './within.ts';

/** One call: what to ask, and the schema its answer must satisfy. */
export interface Call<S extends Schema> extends Options {
  path: string;
  headers?: Record<string, string>;
  schema: S;
}

export interface HttpClient {
  call<S extends Schema>(call: Call<S>): Promise<Answer<Read<S>>>;
}

export interface HttpClientOptions {
  /** The backend's address, with or without a closing slash. */
  endpoint: string;
  clinic: string;
  /** BCP 47; the backend answers texts in it where the clinic has them. Asked at each call: a page may change it. */
  language(): string;
  /** Ends every call when the widget leaves the page. */
  signal: AbortSignal;
}

// A failure must be on the screen within ten seconds, all tries included.
const tryMs = 4_500;
const totalMs = 9_500;

/**
 * Owns every request of a widget. Promises an answer within ten seconds: the backend's value, the backend's
 * refusal, or `unreachable`. Never throws, and never takes for an answer what does not fit its schema: the
 * log-in page of a station's wireless network answers 200 to everything.
 */
export function httpClient(options: HttpClientOptions): HttpClient {
  const api = ky.create({
    prefix: options.endpoint,
    headers: { accept: 'application/json' },
    searchParams: { clinic: options.clinic },
    stringifyJson: serialiseJson,
    credentials: 'omit',
    // The path of the clinic's page can name an illness; its origin cannot.
    referrerPolicy: 'origin',
    timeout: tryMs,
    totalTimeout: totalMs,
    retry: {
      limit: 4,
      methods: ['get', 'post', 'put'],
      statusCodes: [408, 425, 429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      maxRetryAfter: 3_000,
      backoffLimit: 2_000,
      jitter: true,
      retryOnTimeout: true,
    },
  });

  return {
    async call({ path, schema, ...request }) {
      // ky looks at the clock until an answer begins, and tells it so first; what begins is ended a moment later.
      const ms = (request.totalTimeout || totalMs) + 200;
      try {
        return await within({ ms, signal: request.signal ?? options.signal }, async (signal) => {
          const headers = { 'accept-language': options.language(), ...request.headers };
          const response = await api(path, { ...request, signal, headers });
          return answerOf(schema, response.status === 204 ? undefined : await response.json());
        });
      } catch (error) {
        return { ok: false, problem: problemOf(error) };
      }
    },
  };
}

function answerOf<S extends Schema>(schema: S, body: unknown): Answer<Read<S>> {
  const reading = read(schema, body);
  return reading.ok ? reading : { ok: false, problem: silence };
}

function problemOf(error: unknown): Problem {
  const reading = isHTTPError(error) ? read(Problem, error.data) : undefined;
  return reading?.ok ? reading.value : silence;
}
