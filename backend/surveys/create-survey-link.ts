import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import type { SurveyPort } from '../journeys/survey-port.ts';
import { newSurveyToken, surveyTokenHash } from './survey-token.ts';

/** What a survey is about. */
export interface SurveyAbout {
  appointment: string;
  form: Pick<ClinicForm, 'id' | 'version'>;
}

export interface SurveyLinkContext {
  surveys: Pick<SurveyPort, 'createLink'>;
  nowMs: number;
  /** Where patients reach this backend. */
  publicUrl: string;
}

/**
 * Makes the link by which one patient answers one survey once. An earlier link for the same appointment and form that was
 * not answered ends.
 *
 * The token stands in the fragment, which a browser sends to nobody, and is not kept: whoever loses the link needs another.
 *
 * @returns `<page>#enquete=<token>`.
 * @throws Error if the form is not declared as a survey.
 */
export async function createSurveyLink(
  clinic: ClinicFile,
  { appointment, form }: SurveyAbout,
  { surveys, nowMs, publicUrl }: SurveyLinkContext,
): Promise<string> {
  if (!clinic.surveys.forms.includes(form.id))
    throw new Error(
      `The form "${form.id}" is no survey of the clinic "${clinic.id}": name it in surveys.forms.`,
    );
  const token = newSurveyToken();
  const createdOn = isoDateAt(nowMs, clinic.timeZone);
  await surveys.createLink({
    ...{ tokenHash: surveyTokenHash(token), clinic: clinic.id, form: form.id, formVersion: form.version },
    ...{ appointment, createdOn, expiresOn: addDays(createdOn, clinic.surveys.linkDays) },
  });
  const link = new URL(clinic.surveys.page ?? `${publicUrl}/survey`);
  if (!clinic.surveys.page) {
    link.searchParams.set('clinic', clinic.id);
    link.searchParams.set('form', form.id);
  }
  link.hash = `enquete=${token}`;
  return link.href;
}
