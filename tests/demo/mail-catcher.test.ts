import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { catchMail, type MailCatcher } from '../../demo/mail-catcher.ts';

let folder: string;
let catcher: MailCatcher;
const messageId = '<one@clinic.example>';
const send = (text: string) =>
  createTransport(catcher.url).sendMail({
    ...{
      messageId,
      text,
      from: 'accueil@clinic.example',
      to: 'patient@mail.example',
      subject: 'Rendez-vous',
    },
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parcours-mail-'));
  catcher = await catchMail(folder, 0);
});
afterEach(async () => {
  await catcher.close();
  await rm(folder, { recursive: true, force: true });
});

it('has the whole message on the disk by the time the sender is told it was accepted', async () => {
  const { response } = await send('Bonjour');
  const names = await readdir(folder);
  expect(response).toMatch(/^250/);
  expect(names).toEqual([expect.stringMatching(/^mail-[0-9a-f]{24}\.eml$/)]);
  expect(await readFile(join(folder, names[0] ?? ''), 'utf8')).toContain('Bonjour');
});

it('keeps one file of a message that is sent twice', async () => {
  await send('First');
  await send('Second');
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  expect(await readFile(join(folder, names[0] ?? ''), 'utf8')).toContain('Second');
});

it('knows which messages it has', async () => {
  await send('Bonjour');
  expect(await catcher.has(messageId)).toBe(true);
  expect(await catcher.has('<two@clinic.example>')).toBe(false);
});

it('asks the sender to try again when it cannot write', async () => {
  await rm(folder, { recursive: true });
  await expect(send('Bonjour')).rejects.toMatchObject({ responseCode: 451 });
});
