import { describe, expect, it } from 'vitest';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import { bringFilesBack, setFilesApart } from '../../src/transport/draft/files-apart.ts';
import { draftName, draftPrefix } from '../../src/transport/draft/draft-name.ts';

const photo = { valueAttachment: { contentType: 'image/jpeg', title: 'a.jpg', size: 3, data: 'AAAA' } };
const response: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  item: [
    {
      linkId: 'group',
      item: [
        {
          linkId: 'photos',
          answer: [photo, { valueAttachment: { ...photo.valueAttachment, data: 'BBBB' } }],
        },
        { linkId: 'yes', answer: [{ valueBoolean: true, item: [{ linkId: 'below', answer: [photo] }] }] },
      ],
    },
  ],
};

describe('files of a draft', () => {
  it('are set apart, and come back where they were', () => {
    const names = new Map<string, string>();
    const nameOf = (data: string) => {
      const name = names.get(data) ?? `n${names.size}`;
      names.set(data, name);
      return name;
    };
    const apart = setFilesApart(response, nameOf);
    expect(JSON.stringify(apart.response)).not.toMatch(/AAAA|BBBB/);
    expect([...apart.names]).toEqual(['n0', 'n1']);
    const contents = new Map([...names].map(([data, name]) => [name, data]));
    expect(bringFilesBack(apart.response, contents)).toEqual(response);
  });

  it('that are lost take their answer with them, and nothing else', () => {
    const apart = setFilesApart(response, (data) => data);
    const back = bringFilesBack(apart.response, new Map([['AAAA', 'AAAA']]));
    expect(back.item?.[0]?.item?.[0]?.answer).toEqual([photo]);
    expect(back.item?.[0]?.item?.[1]).toEqual(response.item?.[0]?.item?.[1]);
  });
});

describe('the name of a draft', () => {
  const of = { clinic: 'north', endpoint: 'https://a.example', form: 'mri-safety' };
  const name = (change: Partial<typeof of>) => draftName({ ...of, ...change }, crypto.subtle);

  it('is one for each form, clinic and endpoint, and tells none of them', async () => {
    const all = await Promise.all([
      name({}),
      name({ form: 'contrast' }),
      name({ clinic: 'south' }),
      name({ endpoint: 'https://b.example' }),
    ]);
    expect(new Set(all).size).toBe(4);
    for (const one of all) expect(one).toMatch(new RegExp(`^${draftPrefix}[0-9a-f]{32}$`));
  });

  it('does not mind a closing slash', async () => {
    expect(await name({ endpoint: 'https://a.example/' })).toBe(await name({}));
  });
});
