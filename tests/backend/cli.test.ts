import { mkdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadClinics, readSettings } from '../../backend/read-settings.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailSink, type MailSink } from './fixtures/mail-sink.ts';
import { startProcess } from './fixtures/start-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const cli = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));
const example = createRequire(import.meta.url).resolve('hl7.fhir.r4.examples/Slot-1.json');
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mail: MailSink;
let config: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  mail = await mailSink();
  config = join(folder.path, 'clinic.yaml');
  const [oak] = clinicWith().practitioners;
  await writeFile(
    config,
    stringify(clinicWith({ practitioners: [{ ...oak, fhirActors: ['Practitioner/1'] }] })),
  );
});
afterAll(async () => {
  await mail.close();
  await folder.remove();
});

async function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  const started = startProcess(cli, args, {
    PARCOURS_SMTP_URL: mail.url,
    PARCOURS_DATA: join(folder.path, 'data'),
    ...env,
  });
  const code = await started.ended;
  return { code, errors: started.errors() };
}

describe('parcours serve', () => {
  it('answers, confirms by e-mail, and ends cleanly', async () => {
    const server = startProcess(
      cli,
      ['serve', '--config', config, '--port', '0', '--data', join(folder.path, 'served')],
      {
        PARCOURS_SMTP_URL: mail.url,
      },
    );
    const url = (await server.line(/^listening on http:/)).replace('listening on ', '');
    const client = clinicClient(url, 'north');
    const started = performance.now();
    const [slot] = (await client.slots('service=short')).slots;
    expect((await client.book(bookingBody({ slotId: slot?.id }))).status).toBe(201);
    await expect.poll(() => mail.mails.length, { timeout: 10_000, interval: 20 }).toBe(1);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await server.kill('SIGTERM')).toBe(0);
    // The log is JSON, a line for each event, and tells nobody's secrets.
    const lines = server
      .errors()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string });
    expect(lines.map(({ event }) => event)).toContain('message_sent');
    expect(server.errors()).not.toMatch(/camille|essai|patient\.example|0612345678|short/i);
  });
});

describe('parcours import', () => {
  it('imports what it can and reports the rest', async () => {
    const file = join(folder.path, 'bundle.json');
    const schedule = { resourceType: 'Schedule', id: 's', actor: [{ reference: 'Practitioner/1' }] };
    const slot = { resourceType: 'Slot', id: 'a', schedule: { reference: 'Schedule/s' }, status: 'free' };
    const times = { start: '2027-03-30T09:00:00+02:00', end: '2027-03-30T09:30:00+02:00' };
    await writeFile(
      file,
      JSON.stringify([schedule, { ...slot, ...times }, { ...slot, ...times, id: 'b', end: '?' }]),
    );
    expect(await run(['import', '--config', config, '--clinic', 'north', file])).toEqual({
      code: 3,
      errors: 'entry 2: Slot/b: invalid_instant\n',
    });
    expect(await run(['import', '--config', config, '--clinic', 'north', example])).toMatchObject({
      code: 3,
      errors: 'entry 0: Slot/1: missing_schedule\n',
    });
  });
});

describe('a mistake', () => {
  it.each([
    [[], 2, 'A command is needed.'],
    [['sreve'], 2, '"sreve" is no command.'],
    [['serve', '--prot', '1'], 2, "Unknown option '--prot'"],
    [['import', '--clinic', 'north'], 2, 'import needs --config, --clinic and one file.'],
    [
      ['serve', '--config', '/nowhere/clinic.yaml'],
      1,
      'There is no clinic file or folder at /nowhere/clinic.yaml.',
    ],
  ])('is named: parcours %s', async (...[args, code, message]) => {
    const result = await run(args);
    expect(result.code).toBe(code);
    expect(result.errors).toContain(message);
  });

  it.each([
    [{ PARCOURS_CONFIG: '' }, 'PARCOURS_CONFIG is not set'],
    [{ PORT: 'http' }, 'PORT is "http"; give a number from 0 to 65535.'],
    [{ PARCOURS_SMTP_URL: '' }, 'PARCOURS_SMTP_URL is not set'],
    [{ PARCOURS_SMTP_URL: 'http://x' }, 'PARCOURS_SMTP_URL must begin with'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with'],
    [{ PARCOURS_SECRET: 'short' }, 'PARCOURS_SECRET is too short'],
  ])('in the environment is named: %o', async (env, message) => {
    const good = {
      PARCOURS_CONFIG: config,
      PARCOURS_SMTP_URL: mail.url,
      PARCOURS_DATA: join(folder.path, 'none'),
    };
    await expect(readSettings({ ...good, ...env })).rejects.toThrow(message);
  });

  it('of two clinics with one id is named', async () => {
    const clinics = join(folder.path, 'clinics');
    await mkdir(clinics);
    await expect(loadClinics(clinics)).rejects.toThrow('holds no .yaml file');
    for (const name of ['a.yaml', 'b.yml']) await writeFile(join(clinics, name), stringify(clinicWith()));
    await expect(loadClinics(clinics)).rejects.toThrow('Two clinic files have the id "north".');
  });
});

describe('the secret', () => {
  it('is made once, kept, and readable by its owner only', async () => {
    const data = join(folder.path, 'secret-data');
    const env = { PARCOURS_CONFIG: config, PARCOURS_SMTP_URL: mail.url, PARCOURS_DATA: data };
    const [first, second] = [await readSettings(env), await readSettings(env)];
    expect(first.secret).toHaveLength(43);
    expect(second.secret).toBe(first.secret);
    expect((await stat(join(data, 'secret'))).mode & 0o777).toBe(0o600);
  });
});
