import { Refusal } from '../journeys/refusal.ts';
import type { ApiCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';

/** `GET /v1/health`: whether the backend can do its work. Of no clinic. */
export async function getHealth({ context }: ApiCall): Promise<Response> {
  try {
    await context.checkHealth();
  } catch {
    throw new Refusal('unavailable', { retryAfterSeconds: 5 });
  }
  return jsonResponse({ status: 'ok' });
}
