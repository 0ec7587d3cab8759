import { BookingRequest } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import { birthDateFault } from '../../src/domain/booking/birth-date.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import { Refusal } from '../journeys/refusal.ts';
import { noticeProblems } from './notice-problems.ts';
import { readPhone } from './read-phone.ts';

/** A booking request whose fields have all been found good; the telephone number is E.164. */
export interface CheckedRequest {
  request: BookingRequest;
  phone: string;
}

/**
 * Reads a booking request and checks what its schema cannot: a date of birth against today, a number against
 * the world's numbering plans, the notices against those in force.
 *
 * @param body - Parsed JSON.
 * @throws Refusal `invalid_request` that names every field at fault.
 */
export function readBookingRequest(body: unknown, clinic: ClinicFile, nowMs: number): CheckedRequest {
  const read = BookingRequest.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const request = read.data;
  const errors: FieldProblem[] = [];
  const birthDate = birthDateFault(request.patient.birthDate, isoDateAt(nowMs, clinic.timeZone));
  if (birthDate) errors.push({ pointer: '/patient/birthDate', code: birthDate });
  const phone = readPhone(request.contact.phone, clinic.country);
  if (!phone) errors.push({ pointer: '/contact/phone', code: 'invalid' });
  if (!clinic.services.some(({ id }) => id === request.service))
    errors.push({ pointer: '/service', code: 'unknown' });
  errors.push(...noticeProblems(request.notices, clinic));
  if (errors.length > 0 || !phone) throw new Refusal('invalid_request', { errors });
  return { request, phone };
}
