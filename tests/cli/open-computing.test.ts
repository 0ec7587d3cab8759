import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import { sealResponse } from '../../src/transport/sealing/seal-response.ts';
import { startProcess } from '../backend/fixtures/start-process.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { keyFrom, passphrase, type KeyOfTests } from '../fixtures/clinic-keys.ts';
import { computedAnswers, computingForm } from '../fixtures/computing-form.ts';

const cli = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));
const event = '0195f0aa-0000-7000-8000-000000000009';
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mine: KeyOfTests;
beforeAll(async () => {
  folder = await temporaryFolder();
  mine = await keyFrom('2027-01-01T00:00:00Z');
  await writeFile(join(folder.path, 'mine.private.jwe'), mine.locked);
});
afterAll(() => folder.remove());

async function open(response: QuestionnaireResponse, { id, version }: ClinicForm, formFile: string) {
  const jwe = await sealResponse({
    ...{ response, keys: [mine.key], pinned: mine.key.kid, eventId: event },
    ...{ form: { id, version }, now: Date.parse('2027-03-01T08:00:00Z') },
  });
  const times = { receivedAt: '2027-03-01T09:00:05+01:00', deletedAt: '2027-08-28T10:00:00+02:00' };
  const sealed = { id: 'x', form: id, formVersion: version, needsPerson: false, ...times, event, jwe };
  const file = join(folder.path, 'sealed.json');
  await writeFile(file, JSON.stringify(sealed));
  const key = join(folder.path, 'mine.private.jwe');
  const started = startProcess(cli, ['open', file, '--key', key, '--form', formFile], {
    PARCOURS_KEY_PASSPHRASE: passphrase,
  });
  return { code: await started.ended, out: started.output(), errors: started.errors() };
}

describe('parcours open, of a form that computes', () => {
  it('validates by what the form opens, and names a result that comes out otherwise', async () => {
    const path = join(folder.path, 'index.json');
    await writeFile(path, JSON.stringify(computingForm()));
    const light = computedAnswers({ weight: { valueDecimal: 60 }, index: { valueDecimal: 20.8 } });
    const item = light.item?.filter(({ linkId }) => linkId !== 'above') ?? [];
    expect(await open({ ...light, item }, computingForm(), path)).toMatchObject({ code: 0, errors: '' });
    const forged = await open(computedAnswers({ index: { valueDecimal: 41 } }), computingForm(), path);
    expect(forged.code).toBe(3);
    expect(forged.out).toContain('- index: le calcul refait à partir des réponses donne un autre résultat');
  });

  it('reads the short form of the clinic as well', async () => {
    const short = {
      ...{ id: 'index', version: '1', languages: ['fr'], title: 'Corpulence' },
      questions: [
        { id: 'weight', type: 'number', ask: 'Poids' },
        {
          ...{ id: 'twice', type: 'number', ask: 'Deux fois' },
          calculated: "%resource.item.where(linkId = 'weight').answer.value * 2",
        },
      ],
    };
    const path = join(folder.path, 'index.yaml');
    await writeFile(path, stringify(short));
    const answers = (twice: number): QuestionnaireResponse => ({
      ...{ resourceType: 'QuestionnaireResponse', status: 'completed' },
      item: [
        { linkId: 'weight', answer: [{ valueInteger: 60 }] },
        { linkId: 'twice', answer: [{ valueInteger: twice }] },
      ],
    });
    expect(await open(answers(120), computingForm(), path)).toMatchObject({ code: 0, errors: '' });
    expect((await open(answers(121), computingForm(), path)).out).toContain('- Deux fois: le calcul refait');
  });
});
