import type { Notice } from '../../contracts/catalog.ts';
import { birthDateFault, birthDateOf } from './birth-date.ts';
import type { DetailFault, DetailFaults, PatientDetails } from './patient-details.ts';

export interface DetailRules {
  /** ISO 8601 calendar date at the clinic. */
  today: string;
  /** The notices that are shown; only the required ones must be accepted. */
  notices: readonly Pick<Notice, 'id' | 'required'>[];
}

/**
 * Judges what the patient typed, field by field, before anything is sent.
 *
 * It is deliberately lenient: it stops what cannot be right, and leaves to the backend what needs the
 * numbering plans of the world.
 *
 * @returns The first fault of each field; empty when all is well.
 *
 * @example
 * ```ts
 * checkDetails({ ...noDetails, email: 'nobody' }, rules).email; // => 'invalid'
 * ```
 */
export function checkDetails(details: PatientDetails, rules: DetailRules): DetailFaults {
  const isRelative = details.forWhom === 'relative';
  const faults: Record<string, DetailFault | undefined> = {
    given: nameFault(details.given),
    family: nameFault(details.family),
    birthDate: typedBirthDateFault(details, rules.today),
    ...(isRelative && {
      bookerGiven: nameFault(details.bookerGiven),
      bookerFamily: nameFault(details.bookerFamily),
      relation: details.relation === '' ? 'missing' : undefined,
    }),
    email: emailFault(details.email.trim()),
    phone: phoneFault(details.phone.trim()),
    notices: rules.notices.some(({ id, required }) => required && !details.accepted.includes(id))
      ? 'missing'
      : undefined,
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault)) as DetailFaults;
}

function nameFault(name: string): DetailFault | undefined {
  const length = name.trim().length;
  if (length === 0) return 'missing';
  return length > 120 ? 'too_long' : undefined;
}

function typedBirthDateFault(details: PatientDetails, today: string): DetailFault | undefined {
  const parts = [details.birthDay, details.birthMonth, details.birthYear].map((part) => part.trim());
  if (parts.every((part) => part === '')) return 'missing';
  if (parts.some((part) => part === '')) return 'incomplete';
  if (parts.some((part) => !/^\d+$/.test(part)) || parts[2]?.length !== 4) return 'not_a_date';
  return birthDateFault(birthDateOf(parts[0] ?? '', parts[1] ?? '', parts[2]), today);
}

function emailFault(email: string): DetailFault | undefined {
  if (email === '') return 'missing';
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email) && email.length <= 254 ? undefined : 'invalid';
}

function phoneFault(phone: string): DetailFault | undefined {
  if (phone === '') return 'missing';
  // Digits as the reader's script has them, and the marks of direction that a copied number brings.
  const digits = phone.match(/\p{Nd}/gu)?.length ?? 0;
  return /^[\p{Cf}\s]*\+?[\p{Nd}\p{Cf}\p{Pd}\s().\/]+$/u.test(phone) && digits >= 6 && digits <= 17
    ? undefined
    : 'invalid';
}
