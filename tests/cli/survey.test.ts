import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import type { SurveyResults } from '../../src/contracts/survey.ts';
import { resultsText } from '../../cli/survey/results-text.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { keyFrom } from '../fixtures/clinic-keys.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { surveyForm } from '../fixtures/survey-form.ts';

const appointment = '01890000-0000-7000-8000-000000000001';
const command = join(import.meta.dirname, '../../cli/parcours.ts');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  const { key } = await keyFrom('2026-01-01T00:00:00Z');
  const clinic = clinicWith({ forms: ['visit.json'], formKeys: [key], surveys: { forms: ['visit'] } });
  await writeFile(join(folder.path, 'visit.json'), JSON.stringify(surveyForm()));
  await writeFile(join(folder.path, 'clinic.yaml'), stringify(clinic));
  await copyDatabase(join(folder.path, 'database'));
  const db = await openDatabase({ folder: join(folder.path, 'database') });
  await db.query(
    `insert into booking (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
                          given, family, birth_date, email, phone, locale, notices, booked_at)
     values ($1, 'north', 'booked', 'short', 'oak', 'main', 'onsite', now(), now() + interval '20 minutes',
             'Camille', 'Essai', '1980-02-29', 'camille@patient.example', '+33612345678', 'fr', '[]', now())`,
    [appointment],
  );
  await db.close();
});
afterAll(() => folder.remove());

async function run(...args: string[]) {
  const where = ['--config', join(folder.path, 'clinic.yaml'), '--clinic', 'north', '--data', folder.path];
  const env = { ...process.env, PARCOURS_PUBLIC_URL: 'https://rdv.nord.example/', DATABASE_URL: '' };
  const call = promisify(execFile)(process.execPath, [command, 'survey', ...args, ...where], { env });
  return call.then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

describe('parcours survey', () => {
  it('prints a link, and what was answered', async () => {
    const link = await run('link', '--appointment', appointment, '--form', 'visit');
    expect(link.stderr).toBe('');
    expect(link.stdout).toMatch(
      /^https:\/\/rdv\.nord\.example\/survey\?clinic=north&form=visit#enquete=[\w-]{22}\n$/,
    );
    const results = await run('results', '--form', 'visit');
    expect(results.stdout).toContain('links: 1 sent, 0 of them answered (0.0 %)\nanswers: 0\n');
    const json = await run('results', '--form', 'visit', '--json', '--from', '2026-01-01');
    expect(JSON.parse(json.stdout)).toMatchObject({ form: 'visit', from: '2026-01-01', sent: 1 });
  });

  it.each([
    [['link', '--form', 'visit'], 2, 'survey link needs --appointment'],
    [['link', '--form', 'visit', '--appointment', 'nobody'], 1, 'has no such appointment'],
    [['link', '--form', 'other', '--appointment', appointment], 1, 'has no survey "other"; it has visit'],
    [['results', '--form', 'visit', '--from', 'yesterday'], 2, '--from needs a day'],
  ])('says what is wrong with %j', async (args, code, message) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(message);
  });
});

describe('the results', () => {
  it('tell nothing of a few', () => {
    const results: SurveyResults = {
      ...{ form: 'visit', from: '2027-03-01', sent: 10, answered: 6, responseRate: 0.6 },
      ...{ answers: 6, leastAnswers: 5 },
      questions: [
        {
          ...{ linkId: 'nps', text: 'Recommend?', answers: 6 },
          counts: [
            { answer: '6', count: 2 },
            { answer: '9', count: 4 },
          ],
          nps: { score: 33, promoters: 4, passives: 0, detractors: 2 },
        },
        { linkId: 'csat', text: 'Satisfied?', answers: 5, counts: [{ answer: 'yes', count: 5 }], mean: 4.5 },
        { linkId: 'waiting', text: 'Waiting', answers: 2 },
      ],
    };
    expect(resultsText(results)).toBe(`visit, from 2027-03-01
links: 10 sent, 6 of them answered (60.0 %)
answers: 6

nps: Recommend?
  6 answers
  NPS 33: 4 promoters, 0 passives, 2 detractors
  6: 2, 9: 4

csat: Satisfied?
  5 answers
  mean 4.50
  yes: 5

waiting: Waiting
  2 answers: nothing is told of fewer than 5
`);
  });
});
