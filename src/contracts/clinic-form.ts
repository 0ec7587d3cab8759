import * as z from 'zod/mini';
import type { Questionnaire } from './questionnaire.ts';
import { ClinicKey, FormId, FormVersion } from './sealed-response.ts';

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

const Path = z.string().check(z.minLength(1));

/** The questionnaires: paths of FHIR R4 `Questionnaire` files as seen from the clinic file, read as `faq` is. */
export const ClinicForms = z._default(z.array(z.union([Path, ClinicForm])).check(z.maxLength(200)), []);

/**
 * Public keys for which answers are sealed: paths of the key sets that `parcours keys make` writes. Keys that have run
 * out stay in: answers that were sealed in time may still be on their way.
 */
export const ClinicKeys = z._default(z.array(z.union([Path, ClinicKey])).check(z.maxLength(50)), []);

const keptStandard = { keepDaysAfterOpening: 30, keepDaysAtMost: 180 };

/** For how long sealed answers are kept. The clinic's own record is where they belong. */
export const AnswersEntry = z._default(
  z.strictObject({
    /** After the desk has opened them for the first time. */
    keepDaysAfterOpening: z._default(
      z.int().check(z.minimum(1), z.maximum(365)),
      keptStandard.keepDaysAfterOpening,
    ),
    /** After they arrived, whether anybody has opened them or not. */
    keepDaysAtMost: z._default(z.int().check(z.minimum(1), z.maximum(730)), keptStandard.keepDaysAtMost),
  }),
  keptStandard,
);

/** The answer to `GET /v1/forms/:id`. */
export interface ServedForm {
  form: ClinicForm;
  /** Public keys of the clinic; a page seals for those that it has pinned. */
  keys: readonly ClinicKey[];
  /** Whether answers leave the page under a seal alone. */
  sealed: boolean;
}
