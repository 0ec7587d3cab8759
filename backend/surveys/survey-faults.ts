import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { formsOf } from '../forms/forms-of.ts';

/** Checks that every survey is a form that the clinic has. */
export function surveyFaults(clinic: ClinicFile): string[] {
  const forms = formsOf(clinic).map(({ id }) => id);
  return clinic.surveys.forms
    .filter((id) => !forms.includes(id))
    .map((id) => `surveys.forms: there is no form "${id}" among the forms`);
}
