import * as z from 'zod/mini';
import type { Questionnaire } from './questionnaire.ts';
import { FormId, FormVersion, type ClinicKey } from './sealed-response.ts';

/** A questionnaire of a clinic: answers are kept by its id, and read by the version that was filled in. */
export type ClinicForm = Questionnaire & { id: string; version: string };

export const ClinicForm = z.custom<ClinicForm>(
  (form) => {
    const { resourceType, id, version } = Object(form) as Record<string, unknown>;
    return (
      resourceType === 'Questionnaire' &&
      FormId.safeParse(id).success &&
      FormVersion.safeParse(version).success
    );
  },
  { error: 'write the path of a FHIR R4 Questionnaire that has an `id` and a `version`' },
);

/** The answer to `GET /v1/forms/:id`. */
export interface ServedForm {
  form: ClinicForm;
  /** Public keys of the clinic; a page seals for those that it has pinned. */
  keys: readonly ClinicKey[];
  /** Whether answers leave the page under a seal alone. */
  sealed: boolean;
}
