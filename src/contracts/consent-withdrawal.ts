import * as z from 'zod/mini';
import { ConsentRecord } from './consent.ts';

/**
 * Body of `POST /v1/consents`; the header `Idempotency-Key` is required. Taking back is as easy as giving was
 * (GDPR, article 7(3)): the token of the receipt is all it needs. The answer is a `WithdrawalReceipt`.
 */
export const ConsentWithdrawal = z.strictObject({
  /** The secret of the receipt, or of the link in a message. */
  manageToken: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Id of the notice. */
  notice: z.string().check(z.minLength(1), z.maxLength(80)),
  decision: z.literal('withdrawn'),
});
export type ConsentWithdrawal = z.infer<typeof ConsentWithdrawal>;

/** The consent record, and the key of the request it answers: a withdrawal that was recorded before has that of its own. */
export const WithdrawalReceipt = z.extend(ConsentRecord, { idempotencyKey: z.string() });
export type WithdrawalReceipt = z.infer<typeof WithdrawalReceipt>;
