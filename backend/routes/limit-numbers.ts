import { Refusal } from '../journeys/refusal.ts';
import { phoneGetsSms, readPhone } from '../scheduling/read-phone.ts';
import type { ClinicCall } from './api-context.ts';
import { clientOf } from './rate-limit.ts';

const dayMs = 86_400_000;

/**
 * Lets a request name the number to which SMS will go, or not: whoever is paid for each SMS to their numbers would have
 * a form send them by the hundred. A repeated request names nothing new, and a landline gets none.
 *
 * @throws Refusal `too_many_requests`, until the day is over, beyond `sms.perAddressPerDay` of the clinic file.
 */
export async function limitNumbers({ clinic, context, address }: ClinicCall, body: unknown): Promise<void> {
  const text = phoneIn(body);
  if (!clinic.sms || address === undefined || text === undefined) return;
  const phone = readPhone(text, clinic.country);
  if (phone === undefined || !phoneGetsSms(phone)) return;
  const nowMs = context.clock.now();
  const named = { clinic: clinic.id, client: clientOf(address), phone };
  if (await context.numbers.name({ ...named, mostPerDay: clinic.sms.perAddressPerDay }, nowMs)) return;
  throw new Refusal('too_many_requests', {
    retryAfterSeconds: Math.ceil((dayMs - (nowMs % dayMs)) / 1000),
    detail: 'Too many telephone numbers came from this address today.',
  });
}

/** The number of a request that nobody has checked yet. */
function phoneIn(body: unknown): string | undefined {
  const contact = (body as { contact?: { phone?: unknown } } | null | undefined)?.contact;
  return typeof contact?.phone === 'string' ? contact.phone : undefined;
}
