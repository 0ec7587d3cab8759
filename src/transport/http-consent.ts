import { ConsentReceipt } from '../contracts/consent-receipt.ts';
import type { ConsentPort } from '../domain/consent/consent-port.ts';
import type { HttpClient } from './http-client.ts';

/** Provides the consent port over the HTTP contract v1. */
export function httpConsent(http: HttpClient): ConsentPort {
  return {
    withdraw: (withdrawal, idempotencyKey) =>
      http.call({
        path: 'v1/consents',
        schema: ConsentReceipt,
        method: 'post',
        json: { ...withdrawal, decision: 'withdrawn' },
        headers: { 'idempotency-key': idempotencyKey },
      }),
  };
}
