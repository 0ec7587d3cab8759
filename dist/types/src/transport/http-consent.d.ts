import type { ConsentPort } from '../domain/consent/consent-port.ts';
import type { HttpClient } from './http-client.ts';
/** Provides the consent port over the HTTP contract v1. */
export declare function httpConsent(http: HttpClient): ConsentPort;
