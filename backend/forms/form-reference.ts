import { createHmac } from 'node:crypto';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import { formsOf } from './forms-of.ts';

/**
 * Names a form in the address of a link. The id of a form may say what somebody is examined for, and addresses stand in
 * messages, histories and logs.
 *
 * @param secret - The backend's key: without it, nobody can tell which form it is by trying ids.
 */
export function formReference(clinic: string, form: string, secret: string): string {
  return createHmac('sha256', secret).update(`form:${clinic}:${form}`).digest('base64url').slice(0, 10);
}

/** @returns The form that a link names; `undefined` if it is none of the clinic's. */
export function formOfReference(
  clinic: Pick<ClinicFile, 'id' | 'forms'>,
  reference: string,
  secret: string,
): ClinicForm | undefined {
  return formsOf(clinic).find(({ id }) => formReference(clinic.id, id, secret) === reference);
}
