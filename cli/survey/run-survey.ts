import { linkSettings, loadClinics, storageFrom, type Environment } from '../../backend/read-settings.ts';
import { makeSurveyLink, readSurveyResults, type StoredSurvey } from '../../backend/use-surveys.ts';
import { isCalendarDate } from '../../src/lib/is-calendar-date.ts';
import { printable } from '../printable.ts';
import { UsageError } from '../usage-error.ts';
import { resultsText } from './results-text.ts';

export interface SurveyOptions {
  clinic?: string | undefined;
  form?: string | undefined;
  appointment?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  language?: string | undefined;
  json?: boolean | undefined;
}

/**
 * `parcours survey link` and `parcours survey results`.
 *
 * @returns The exit code.
 */
export async function runSurvey(
  [what, ...others]: readonly string[],
  options: SurveyOptions,
  env: Environment,
): Promise<number> {
  const { appointment, language } = options;
  if (others.length > 0 || (what !== 'link' && what !== 'results'))
    throw new UsageError('survey needs link or results.');
  if (what === 'link') {
    if (!appointment) throw new UsageError('survey link needs --appointment.');
    const survey = await surveyOf(options, env);
    const { publicUrl } = await linkSettings(env);
    process.stdout.write(`${await makeSurveyLink(survey, { appointment, publicUrl })}\n`);
    return 0;
  }
  const [from, to] = [dayIn(options, 'from'), dayIn(options, 'to')];
  const survey = await surveyOf(options, env);
  const spoken = language ?? survey.clinic.languages[0] ?? 'fr';
  const results = await readSurveyResults(survey, { from, to, language: spoken });
  process.stdout.write(
    options.json ? `${JSON.stringify(results, undefined, 2)}\n` : printable(resultsText(results)),
  );
  return 0;
}

function dayIn(options: SurveyOptions, name: 'from' | 'to'): string | undefined {
  const day = options[name];
  if (day === undefined || isCalendarDate(day)) return day;
  throw new UsageError(`--${name} needs a day such as 2027-03-01.`);
}

async function surveyOf({ clinic: id, form }: SurveyOptions, env: Environment): Promise<StoredSurvey> {
  const config = env['PARCOURS_CONFIG'];
  if (!config || !id || !form) throw new UsageError('survey needs --config, --clinic and --form.');
  const clinic = (await loadClinics(config)).find((one) => one.id === id);
  if (!clinic) throw new Error(`There is no clinic "${id}".`);
  return { clinic, form, storage: storageFrom(env) };
}
