import type { Options } from 'ky';
import type { Read, Schema } from '../contracts/read.ts';
import type { Answer } from '../domain/answer.ts';
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
/**
 * Owns every request of a widget. Promises an answer within ten seconds: the backend's value, the backend's
 * refusal, or `unreachable`. Never throws, and never takes for an answer what does not fit its schema: the
 * log-in page of a station's wireless network answers 200 to everything.
 */
export declare function httpClient(options: HttpClientOptions): HttpClient;
