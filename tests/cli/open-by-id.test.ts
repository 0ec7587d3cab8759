import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openKeptAnswers } from '../../backend/open-kept-answers.ts';
import { sealResponse } from '../../src/transport/sealing/seal-response.ts';
import { clinicClient } from '../backend/fixtures/clinic-client.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { startBackend } from '../backend/fixtures/start-backend.ts';
import { startProcess } from '../backend/fixtures/start-process.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { canaryAnswers } from '../fixtures/canary-answers.ts';
import { canaries, keyFrom, passphrase } from '../fixtures/clinic-keys.ts';
import { formOfTests } from '../fixtures/seal-form.ts';

const cli = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));

it('parcours open reads answers by their id from the database, and notes that they were opened', async () => {
  const folder = await temporaryFolder();
  const storage = { folder: join(folder.path, 'database') };
  const mine = await keyFrom('2026-01-01T00:00:00Z', 3650);
  const clinic = clinicWith({ forms: [formOfTests()], formKeys: [mine.key] });
  const test = await startBackend({ clinics: [clinic], now: '2027-03-01T09:00:00+01:00', storage });
  const event = crypto.randomUUID();
  const jwe = await sealResponse({
    ...{ response: canaryAnswers, keys: [mine.key], pinned: mine.key.kid, eventId: event },
    ...{ form: { id: 'mri', version: '2' }, now: Date.parse('2027-03-01T08:00:00Z') },
  });
  const body = { form: 'mri', formVersion: '2', jwe, needsPerson: false };
  const sent = await clinicClient(test.url, 'north').post('/v1/questionnaire-responses', body, {
    'idempotency-key': event,
  });
  const { id } = (await sent.json()) as { id: string };
  await test.close();
  const [config, key] = [join(folder.path, 'clinic.yaml'), join(folder.path, 'mine.private.jwe')];
  await writeFile(config, JSON.stringify(clinic));
  await writeFile(key, mine.locked);
  const named = ['--config', config, '--clinic', 'north', '--data', folder.path];
  const opened = startProcess(cli, ['open', id, '--key', key, ...named], {
    PARCOURS_KEY_PASSPHRASE: passphrase,
  });
  expect([await opened.ended, opened.errors()]).toEqual([0, '']);
  for (const canary of canaries.slice(0, 10)) expect(opened.output()).toContain(canary);
  expect((await openKeptAnswers(clinic, id, storage))?.file.openedAt).toBeDefined();
  const desk = startProcess(cli, ['desk', ...named]);
  expect([await desk.ended, desk.output()]).toEqual([
    0,
    expect.stringMatching(
      /^(http:\/\/127\.0\.0\.1:4701\/desk)\?clinic=north#desk=(north\.[\w-]{22})\n\1\/answers\?clinic=north#desk=(?!\2)north\.[\w-]{22}\n$/,
    ),
  ]);
  await folder.remove();
});
