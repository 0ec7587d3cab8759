import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { formsOf } from './forms-of.ts';

/** Checks that every form to which a message would lead can be opened: by this backend, or on a page of the clinic. */
export function serviceFormFaults(clinic: ClinicFile): string[] {
  const known = [...formsOf(clinic).map(({ id }) => id), ...Object.keys(clinic.formPages)];
  return clinic.services.flatMap(({ form, postOperative }, index) =>
    [
      { at: `services.${index}.form`, id: form },
      { at: `services.${index}.postOperative.form`, id: postOperative?.form },
    ].flatMap(({ at, id }) =>
      id === undefined || known.includes(id)
        ? []
        : [`${at}: there is no form "${id}" among the forms, and no page of it in formPages`],
    ),
  );
}
