import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { formsOf } from '../forms/forms-of.ts';

/** Checks that every survey is a form that the clinic has. */
export function surveyFaults(clinic: ClinicFile): string[] {
  const forms = formsOf(clinic).map(({ id }) => id);
  const { surveys } = clinic;
  const invited = (['short', 'long'] as const).flatMap((length) => {
    const id = surveys[length];
    return id === undefined || surveys.forms.includes(id)
      ? []
      : [`surveys.${length}: "${id}" is not one of surveys.forms`];
  });
  const unknown = surveys.forms
    .filter((id) => !forms.includes(id))
    .map((id) => `surveys.forms: there is no form "${id}" among the forms`);
  return [...unknown, ...invited];
}
