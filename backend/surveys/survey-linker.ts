import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { formsOf } from '../forms/forms-of.ts';
import type { Clock } from '../journeys/ports.ts';
import type { SurveyPort } from '../journeys/survey-port.ts';
import { createSurveyLink } from './create-survey-link.ts';

interface SurveyLinks {
  surveys: Pick<SurveyPort, 'createLink'>;
  clock: Clock;
  /** Base of the link. */
  publicUrl: string;
}

/** Makes the links by which patients answer a survey once; refuses a form that the clinic does not have. */
export function surveyLinker({
  surveys,
  clock,
  publicUrl,
}: SurveyLinks): (clinic: ClinicFile, form: string, appointment: string) => Promise<string> {
  return async (clinic, formId, appointment) => {
    const form = formsOf(clinic).find(({ id }) => id === formId);
    if (!form) throw new Error(`The clinic "${clinic.id}" has no form "${formId}".`);
    return createSurveyLink(clinic, { appointment, form }, { surveys, nowMs: clock.now(), publicUrl });
  };
}
