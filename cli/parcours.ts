#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Environment } from '../backend/read-settings.ts';
import type { ConformanceCall } from './conformance/examine-endpoint.ts';
import type { DoctorCall } from './doctor/run-doctor.ts';
import type { FaqCheckCall } from './faq/run-faq.ts';
import type { OpenCall } from './open/find-sealed.ts';
import { UsageError } from './usage-error.ts';
import { usage } from './usage.ts';

const options = {
  config: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  clinic: { type: 'string' },
  service: { type: 'string' },
  origin: { type: 'string' },
  book: { type: 'boolean' },
  wait: { type: 'boolean' },
  json: { type: 'boolean' },
  questions: { type: 'string', multiple: true },
  report: { type: 'string' },
  'stale-days': { type: 'string' },
  least: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  days: { type: 'string' },
  key: { type: 'string', multiple: true },
  form: { type: 'string' },
  appointment: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  journeys: { type: 'string' },
  scenario: { type: 'string' },
  patients: { type: 'string' },
  patient: { type: 'string' },
  seed: { type: 'string' },
  map: { type: 'string' },
  compare: { type: 'string' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(args: string[]): Promise<number | undefined> {
  const { values, positionals } = readArguments(args);
  const [command, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const env: Environment = {
    ...process.env,
    ...(values.config !== undefined && { PARCOURS_CONFIG: values.config }),
    ...(values.data !== undefined && { PARCOURS_DATA: values.data }),
    ...(values.port !== undefined && { PORT: values.port }),
  };
  if (command === 'serve' && rest.length === 0) {
    // Loaded only now: help and a mistyped option should not wait for a database engine.
    const { runServer } = await import('../backend/server.ts');
    await runServer(env);
    return undefined; // it runs until a signal
  }
  if (command === 'doctor') {
    const { runDoctor } = await import('./doctor/run-doctor.ts');
    return runDoctor(readDoctorCall(rest, values.json ? 'json' : 'text'));
  }
  if (command === 'conformance') {
    const { runConformance } = await import('./conformance/run-conformance.ts');
    return runConformance(readConformanceCall(rest, values), values.json ? 'json' : 'text');
  }
  if (command === 'faq' && rest[0] === 'unanswered') return printUnanswered(env, values.clinic);
  if (command === 'faq') return runFaqCommand(rest, values);
  if (command === 'form') return runFormCommand(rest, values.json ? 'json' : 'text');
  if (command === 'journey') return runJourneyCommand(rest);
  if (command === 'messages' && rest.join() === 'erase') return eraseFromInput(env, values.clinic);
  if (command === 'keys') return (await import('./keys/run-keys.ts')).runKeys(rest, values);
  if (command === 'open') {
    const { runOpen } = await import('./open/run-open.ts');
    return runOpen(readOpenCall(rest, values), env);
  }
  if (command === 'desk' && rest.length === 0)
    return (await import('./open/print-desk-link.ts')).printDeskLink(env, values.clinic);
  if (command === 'survey') return (await import('./survey/run-survey.ts')).runSurvey(rest, values, env);
  if (command === 'simulate') {
    const { readSimulateCall } = await import('./simulate/read-simulate-call.ts');
    const { runSimulate } = await import('./simulate/run-simulate.ts');
    return runSimulate(readSimulateCall(rest, values));
  }
  if (command === 'import') return importFile(env, values.clinic, rest);
  throw new UsageError(command ? `"${args.join(' ')}" is no command.` : 'A command is needed.');
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readDoctorCall([address, ...others]: readonly string[], format: 'text' | 'json'): DoctorCall {
  if (!address || others.length > 0 || !/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new UsageError(
      'doctor needs the whole address of one page, such as https://www.clinic.example/rdv.',
    );
  return { address: new URL(address), format, browser: process.env['PARCOURS_BROWSER'] };
}

function readConformanceCall(
  [address, ...others]: readonly string[],
  { clinic, service, origin, book, wait }: ReturnType<typeof readArguments>['values'],
): ConformanceCall {
  if (!address || others.length > 0 || !/^https?:\/\//.test(address) || !URL.canParse(address) || !clinic)
    throw new UsageError('conformance needs the address of one endpoint, and --clinic.');
  const longestWaitMs = wait ? 30 * 60_000 : undefined;
  return {
    ...{ address: new URL(address), clinic, service, origin },
    booking: book ? 'anywhere' : 'in a test clinic',
    ...(longestWaitMs !== undefined && { longestWaitMs }),
  };
}

function readOpenCall(
  [what, ...others]: readonly string[],
  { key = [], form, clinic, language, json }: ReturnType<typeof readArguments>['values'],
): OpenCall {
  if (!what || others.length > 0 || key.length === 0)
    throw new UsageError('open needs one file or id, and --key.');
  return { what, keys: key, form, clinic, language, format: json ? 'json' : 'text' };
}

async function printUnanswered(env: Environment, clinic: string | undefined): Promise<number> {
  const config = env['PARCOURS_CONFIG'];
  if (!config || !clinic) throw new UsageError('faq unanswered needs --config and --clinic.');
  const { readUnanswered } = await import('../backend/read-unanswered.ts');
  const { loadClinics, storageFrom } = await import('../backend/read-settings.ts');
  if (!(await loadClinics(config)).some(({ id }) => id === clinic))
    throw new Error(`There is no clinic "${clinic}".`);
  const { questions, counts } = await readUnanswered(clinic, storageFrom(env));
  process.stdout.write(`${JSON.stringify(questions, undefined, 2)}\n`);
  for (const { language, count } of counts)
    process.stderr.write(`${language}: ${count} questions without an answer in all\n`);
  return 0;
}

async function eraseFromInput(env: Environment, id: string | undefined): Promise<number> {
  const config = env['PARCOURS_CONFIG'];
  if (!config || !id) throw new UsageError('messages erase needs --config and --clinic.');
  const { eraseMessages } = await import('../backend/erase-messages.ts');
  const { loadClinics, storageFrom } = await import('../backend/read-settings.ts');
  const clinic = (await loadClinics(config)).find((each) => each.id === id);
  if (!clinic) throw new Error(`There is no clinic "${id}".`);
  const count = await eraseMessages(await text(process.stdin), clinic, storageFrom(env));
  process.stdout.write(`${count} messages erased\n`);
  return 0;
}

async function runFaqCommand(
  [what, ...files]: readonly string[],
  values: ReturnType<typeof readArguments>['values'],
): Promise<number> {
  const [file, ...others] = files;
  if (!file || (what !== 'check' && what !== 'json-ld') || (what === 'json-ld' && others.length > 0))
    throw new UsageError('faq needs check and files, json-ld and one clinic file, or unanswered.');
  const { runFaqCheck, runJsonLd } = await import('./faq/run-faq.ts');
  return what === 'check' ? runFaqCheck(readFaqCheckCall(files, values)) : runJsonLd(file, values.language);
}

async function runFormCommand([what, ...files]: readonly string[], format: 'json' | 'text'): Promise<number> {
  const [file, ...others] = files;
  if (!file || (what !== 'check' && what !== 'compile') || (what === 'compile' && others.length > 0))
    throw new UsageError('form needs check and files, or compile and one file.');
  const { runFormCheck, runFormCompile } = await import('./form/run-form.ts');
  return what === 'check' ? runFormCheck(files, format) : runFormCompile(file);
}

async function runJourneyCommand([what, ...files]: readonly string[]): Promise<number> {
  if (what === 'check' && files.length > 0)
    return (await import('./journey/run-journey.ts')).runJourneyCheck(files);
  if (what !== 'schema' || files.length > 0)
    throw new UsageError('journey needs check and files, or schema.');
  const { journeySchema } = await import('../src/contracts/journey-schema.ts');
  process.stdout.write(`${journeySchema()}\n`);
  return 0;
}

function readFaqCheckCall(
  files: readonly string[],
  { questions = [], report = 'text', least, ...values }: ReturnType<typeof readArguments>['values'],
): FaqCheckCall {
  if (report !== 'text' && report !== 'md' && report !== 'json')
    throw new UsageError(`--report is "${report}"; give md or json.`);
  const staleDays = Number(values['stale-days'] ?? 365);
  const percent = least === undefined ? undefined : Number(least);
  if (!(staleDays > 0)) throw new UsageError('--stale-days needs a number of days.');
  if (percent !== undefined && !(percent >= 0 && percent <= 100))
    throw new UsageError('--least needs a number from 0 to 100.');
  return { files, questions, format: report, staleDays, leastFound: percent && percent / 100 };
}

async function importFile(
  env: Environment,
  clinicId: string | undefined,
  files: readonly string[],
): Promise<number> {
  const [file] = files;
  const config = env['PARCOURS_CONFIG'];
  if (!config || !clinicId || !file || files.length > 1)
    throw new UsageError('import needs --config, --clinic and one file.');
  const { importDiary } = await import('../backend/import-diary.ts');
  const { loadClinics, storageFrom } = await import('../backend/read-settings.ts');
  const clinics = await loadClinics(config);
  const clinic = clinics.find(({ id }) => id === clinicId);
  if (!clinic)
    throw new Error(`There is no clinic "${clinicId}"; there are ${clinics.map(({ id }) => id).join(', ')}.`);
  const { imported, ignored, problems } = await importDiary(
    await readFile(file, 'utf8'),
    clinic,
    storageFrom(env),
  );
  for (const { index, resource, code } of problems)
    process.stderr.write(`entry ${index}: ${resource}: ${code}\n`);
  process.stdout.write(
    `${imported} slots imported, ${problems.length} entries left out, ${ignored} of other kinds\n`,
  );
  return problems.length > 0 ? 3 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(error instanceof UsageError ? `${message}\n\n${usage}` : `${message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
