import * as z from 'zod/mini';

/** Body of `POST /v1/holds` (IHE `$hold`): keep a slot while the patient types. */
export const HoldRequest = z.strictObject({
  slotId: z.string().check(z.minLength(1), z.maxLength(400)),
});
export type HoldRequest = z.infer<typeof HoldRequest>;
