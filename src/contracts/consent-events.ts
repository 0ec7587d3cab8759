import * as z from 'zod/mini';
import type { DataClass } from './cloud-event.ts';
import { ConsentPurpose } from './consent.ts';

/**
 * Data of `consent.withdrawn`: a fact, stated in the transaction that keeps the record. Whoever was told of the
 * consent must be told of its end, so no field of it is kept from any receiver.
 */
export const ConsentFact = z.strictObject({
  appointmentId: z.uuid(),
  /** The consent record with the wording, the time and the method. */
  recordId: z.uuid(),
  notice: z.string(),
  purpose: ConsentPurpose,
});
export type ConsentFact = z.infer<typeof ConsentFact>;

export const consentFactClasses: { readonly [Field in keyof ConsentFact]: DataClass } = {
  appointmentId: 'none',
  recordId: 'none',
  notice: 'none',
  purpose: 'none',
};
