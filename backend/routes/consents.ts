import type { WithdrawalReceipt } from '../../src/contracts/consent-withdrawal.ts';
import { withdrawConsent } from '../scheduling/withdraw-consent.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { readJson } from './read-body.ts';
import { readIdempotencyKey } from './read-idempotency-key.ts';

const limitBytes = 4 * 1024;

/** `POST /v1/consents`: takes a consent back. 201 for a new record; 200 where it was withdrawn before. */
export async function postConsent({ request, clinic, context }: ClinicCall): Promise<Response> {
  const idempotencyKey = readIdempotencyKey(request);
  const body = await readJson(request, limitBytes);
  const { record, isNew } = await withdrawConsent(body, { clinic, idempotencyKey }, context);
  const receipt: WithdrawalReceipt = { idempotencyKey, ...record };
  return jsonResponse(receipt, isNew ? 201 : 200);
}
