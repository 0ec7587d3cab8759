import type { FhirAnswer, FhirJson } from './fhir-server.ts';

/** What an attempt to take a slot came to, whatever the server's way of saying so. */
export type Taking =
  | { kind: 'taken'; resource: FhirJson }
  | { kind: 'slot_taken' }
  /** Refused for a reason the answer does not tell: whether the slot is still free has to be asked. */
  | { kind: 'refused'; status: number };

/** Words by which servers say that someone else was first, in the languages they were seen in. */
const lostWords =
  /not available|no longer (?:available|free)|unavailable slot|already (?:booked|taken|reserved)|slot (?:is )?(?:taken|busy)|double.?book|overlap|conflict|n[’']est plus (?:disponible|libre)|indisponible|déjà (?:pris|réservé)|not free/i;
/** Codes of OperationOutcome that mean the same. */
const lostCodes = ['conflict', 'duplicate', 'not-found', 'business-rule', 'lock-error'];

/**
 * Folds the five ways in which servers report a lost slot into one: 409 (and 412, when a version was asked for); 400
 * with a text (Medplum); 422 (the French SAS); 200 with an OperationOutcome, or an Appointment that is `cancelled`
 * (IHE); 500 with a text (Easy!Appointments).
 */
export function takingOf({ status, resource }: FhirAnswer): Taking {
  if (status === 409 || status === 412) return { kind: 'slot_taken' };
  const kind = resource?.['resourceType'];
  if (status >= 200 && status < 300 && resource) {
    if (kind === 'OperationOutcome')
      return saysLost(resource) ? { kind: 'slot_taken' } : { kind: 'refused', status };
    return resource['status'] === 'cancelled' ? { kind: 'slot_taken' } : { kind: 'taken', resource };
  }
  const mayBeLost = status === 400 || status === 422 || status >= 500;
  return mayBeLost && resource && saysLost(resource) ? { kind: 'slot_taken' } : { kind: 'refused', status };
}

function saysLost(resource: FhirJson): boolean {
  const issues = resource['issue'];
  const list = Array.isArray(issues) ? (issues as FhirJson[]) : [];
  if (list.some((issue) => issue?.['severity'] !== 'warning' && lostCodes.includes(String(issue?.['code']))))
    return true;
  // Easy!Appointments answers no FHIR at all, only `{ success: false, message }`.
  return lostWords.test(JSON.stringify([list, resource['message'] ?? '']));
}
