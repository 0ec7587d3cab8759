import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportText } from '../../cli/form/report-text.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';

const cli = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));
const mri = fileURLToPath(new URL('../../demo/forms/mri-safety.yaml', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const write = async (name: string, text: string) => {
  const path = join(folder.path, name);
  await writeFile(path, text);
  return path;
};
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(folder.path, { recursive: true });
});
afterAll(() => folder.remove());

const run = (...args: string[]) =>
  new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, [cli, 'form', ...args], (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });

const faulty = JSON.stringify({
  ...{ resourceType: 'Questionnaire', url: 'urn:example:f', title: 'F', status: 'draft' },
  item: [
    { linkId: 'a', type: 'boolean', text: 'A' },
    {
      linkId: 'b',
      type: 'string',
      text: 'B',
      enableWhen: [{ question: 'c', operator: 'exists', answerBoolean: true }],
    },
  ],
});

describe('parcours form check', () => {
  it('exits with 0 when nothing has to be mended', async () => {
    expect(await run('check', mri)).toEqual({ code: 0, output: `${mri}: nothing to mend.\n`, errors: '' });
  });

  it('exits with 1 and names the place, in text and as JSON, when something has', async () => {
    const path = await write('faulty.json', faulty);
    const { code, output } = await run('check', mri, path);
    expect(code).toBe(1);
    expect(output).toContain('to mend  no-version: (version): has no version');
    expect(output).toContain(
      'to mend  dangling-condition: b (item[1]): has a condition on what is no item: "c".',
    );
    const json = await run('check', path, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.output)).toMatchObject({
      sound: false,
      forms: [
        {
          file: path,
          sound: false,
          findings: [
            { level: 'fault', path: 'version' },
            { at: 'b', path: 'item[1]' },
          ],
        },
      ],
    });
  });

  it('exits with 2 when a file is no form, or not there, and still says so of the others', async () => {
    const path = await write('note.yaml', 'id: x\n');
    const { code, output } = await run('check', path, mri);
    expect(code).toBe(2);
    expect(output).toContain('version: ');
    expect(output).toContain(`${mri}: nothing to mend.`);
    expect((await run('check', join(folder.path, 'nowhere.yaml'))).code).toBe(2);
    expect((await run('check')).code).toBe(2);
    expect((await run('chek', mri)).code).toBe(2);
  });

  it('does not let a form command the terminal', async () => {
    const path = await write('evil.json', faulty.replace('"c"', String.raw`"\u001b[2Jc"`));
    expect((await run('check', path)).output).not.toContain('\u001b');
  });

  it('does not count advice', () => {
    const advice = { level: 'advice', code: 'no-url', path: 'url', words: 'has no address.' } as const;
    const text = reportText([{ file: 'f', findings: [advice] }], 'text');
    expect(text).toContain('nothing has to be mended');
    expect(text).toContain('advice   no-url: (url): has no address.');
  });
});

describe('parcours form compile', () => {
  it('prints FHIR that it finds nothing in itself', async () => {
    const { code, output } = await run('compile', mri);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ resourceType: 'Questionnaire', id: 'mri-safety' });
    expect((await run('check', await write('mri.json', output))).code).toBe(0);
  });

  it('fails with every fault of the file', async () => {
    const { code, errors } = await run('compile', await write('bad.yaml', 'id: A B\n'));
    expect(code).toBe(1);
    expect(errors).toContain('line 1: id: use lower-case letters');
  });
});
