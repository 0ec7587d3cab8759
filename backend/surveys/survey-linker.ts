import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { formsOf } from '../forms/forms-of.ts';
import type { Clock } from '../journeys/ports.ts';
import type { SurveyPort } from '../journeys/survey-port.ts';
import { createSurveyLink } from './create-survey-link.ts';

interface SurveyLinks {
  surveys: SurveyPort;
  clock: Clock;
  /** Base of the link. */
  publicUrl: string;
}

/** Makes the links by which patients answer a survey once; refuses a form that the clinic does not have. */
export function surveyLinker(
  clinics: ReadonlyMap<string, ClinicFile>,
  { surveys, clock, publicUrl }: SurveyLinks,
): (clinic: string, form: string, appointment: string) => Promise<string> {
  return async (clinicId, formId, appointment) => {
    const clinic = clinics.get(clinicId);
    const form = clinic && formsOf(clinic).find(({ id }) => id === formId);
    if (!form) throw new Error(`The clinic "${clinicId}" has no form "${formId}".`);
    return createSurveyLink(clinic, { appointment, form }, { surveys, nowMs: clock.now(), publicUrl });
  };
}
