import { createHash } from 'node:crypto';
import type { HookStorePort, PracticeFactPort } from '../connectors/connector.ts';
import type { ReadHook } from '../connectors/read-hook.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { readText } from './read-body.ts';

/** How other systems tell something here. */
export interface HookRoutes {
  /** By what the practice system of a clinic is known; none where it may state nothing. */
  factSecrets: (clinic: string) => readonly string[];
  facts: PracticeFactPort;
  find: (clinic: string, hook: string) => ReadHook | undefined;
  reports: HookStorePort;
}

const limitBytes = 64 * 1024;

/** `POST /v1/hooks/{connector}`: delivery reports, replies and blocklists of providers. */
export async function postHook(call: ClinicCall): Promise<Response> {
  return receive(call, await readText(call.request, limitBytes));
}

/** OVHcloud reports by GET, and cannot do otherwise. */
export async function getHook(call: ClinicCall): Promise<Response> {
  if (call.clinic.sms?.kind !== 'ovh') throw new Refusal('method_not_allowed');
  return receive(call, '');
}

async function receive(
  { request, url, params, clinic, context }: ClinicCall,
  body: string,
): Promise<Response> {
  const { hooks, clock, publicUrl } = context;
  const hook = params['connector'] ?? '';
  const read = hooks.find(clinic.id, hook);
  if (!read) throw new Refusal('not_found');
  const nowMs = clock.now();
  // As the provider was given it: behind a proxy this process is called something else.
  const seen = new URL(`${publicUrl}${url.pathname}${url.search}`);
  const reports = read({ headers: request.headers, url: seen, body, nowMs });
  if (reports === 'unreadable') throw new Refusal('malformed_json');
  if (typeof reports === 'string')
    throw new Refusal('signature_invalid', { detail: `The call is ${reports}.` });
  const digest = createHash('sha256').update(`${url.search}\n${body}`).digest('base64url');
  const status = await hooks.reports.take({ clinic: clinic.id, hook, digest, reports }, nowMs);
  if (status === 'unmatched') throw new Refusal('not_found');
  return jsonResponse({ status }, 200);
}
