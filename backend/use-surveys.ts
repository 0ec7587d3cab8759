import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import type { SurveyResults } from '../src/contracts/survey.ts';
import { formsOf } from './forms/forms-of.ts';
import type { SurveyPeriod } from './journeys/survey-port.ts';
import { appointmentReader } from './stores/appointment-reader.ts';
import type { Db } from './stores/db.ts';
import { openDatabase, type StorageLocation } from './stores/open-storage.ts';
import { responseStore } from './stores/response-store.ts';
import { surveyStore } from './stores/survey-store.ts';
import { createSurveyLink } from './surveys/create-survey-link.ts';
import { readSurvey } from './surveys/read-survey.ts';

export interface StoredSurvey {
  clinic: ClinicFile;
  /** Id of the form. */
  form: string;
  storage: StorageLocation;
}

/**
 * Makes the link of a survey without the backend.
 *
 * @throws Error if the clinic has no such survey or no such appointment.
 */
export async function makeSurveyLink(
  { clinic, form: id, storage }: StoredSurvey,
  { appointment, publicUrl }: { appointment: string; publicUrl: string },
): Promise<string> {
  const form = surveyIn(clinic, id);
  return withDatabase(storage, async (db) => {
    const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(appointment);
    const found = isId ? await appointmentReader(db).find(clinic.id, appointment) : undefined;
    if (!found) throw new Error(`The clinic "${clinic.id}" has no such appointment.`);
    const context = { surveys: surveyStore(db), nowMs: Date.now(), publicUrl };
    return createSurveyLink(clinic, { appointment, form }, context);
  });
}

/**
 * Reads what a survey says without the backend.
 *
 * @throws Error if the clinic has no such survey.
 */
export async function readSurveyResults(
  { clinic, form, storage }: StoredSurvey,
  { from, to, language }: SurveyPeriod & { language: string },
): Promise<SurveyResults> {
  surveyIn(clinic, form);
  return withDatabase(storage, (db) => {
    const answers = responseStore(db, { queue: { enqueue: () => Promise.resolve() }, newId: () => '' });
    return readSurvey(clinic, form, { surveys: surveyStore(db), answers, from, to, language });
  });
}

function surveyIn(clinic: ClinicFile, id: string) {
  const form = formsOf(clinic).find((one) => one.id === id);
  if (form && clinic.surveys.forms.includes(id)) return form;
  throw new Error(
    `The clinic "${clinic.id}" has no survey "${id}"; it has ${clinic.surveys.forms.join(', ') || 'none'}.`,
  );
}

async function withDatabase<Result>(
  storage: StorageLocation,
  use: (db: Db) => Promise<Result>,
): Promise<Result> {
  const db = await openDatabase(storage);
  try {
    return await use(db);
  } finally {
    await db.close();
  }
}
