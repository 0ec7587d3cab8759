import { Refusal } from '../journeys/refusal.ts';
import type { ApiCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';

/**
 * `GET /v1/health`: whether the backend can do its work, and what time it has. Of no clinic, so any website may
 * ask: a widget with something to deliver does, before it sends it again.
 */
export async function getHealth({ context }: ApiCall): Promise<Response> {
  try {
    await context.checkHealth();
  } catch {
    throw new Refusal('unavailable', { retryAfterSeconds: 5 });
  }
  const serverNow = new Date(context.clock.now()).toISOString();
  const response = jsonResponse({ status: 'ok', serverNow });
  response.headers.set('access-control-allow-origin', '*');
  return response;
}
