import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import { SealedAnswers, type ClinicKey } from '../../src/contracts/sealed-response.ts';
import { unlockKey } from '../../src/transport/sealing/clinic-key.ts';
import { openResponse } from '../../src/transport/sealing/open-response.ts';
import { thumbprintOf } from '../../src/transport/sealing/pinned-keys.ts';
import { readSealedHeader } from '../../src/transport/sealing/read-sealed.ts';
import { sealResponse } from '../../src/transport/sealing/seal-response.ts';
import { canaries, keyFrom, passphrase, type KeyOfTests } from '../fixtures/clinic-keys.ts';

const now = Date.parse('2027-03-01T08:00:00Z');
const event = '0195f0aa-0000-7000-8000-000000000001';
const filedAs = { form: 'mri', formVersion: '2', event };
const response: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [
    ...canaries
      .slice(0, 10)
      .map((text, at) => ({ linkId: `q${at}`, answer: [{ valueString: `${text} é ✓ 🩺` }] })),
    {
      linkId: 'file',
      answer: [{ valueAttachment: { contentType: 'text/plain', data: btoa(canaries[10]) } }],
    },
  ],
};

let old: KeyOfTests;
let current: KeyOfTests;
let coming: KeyOfTests;
let stranger: KeyOfTests;
beforeAll(async () => {
  [old, current, coming, stranger] = await Promise.all([
    keyFrom('2026-01-01T00:00:00Z', 365),
    keyFrom('2027-01-01T00:00:00Z'),
    keyFrom('2027-06-01T00:00:00Z'),
    keyFrom('2027-01-01T00:00:00Z'),
  ]);
});

const seal = (
  keys: readonly ClinicKey[],
  pinned: string,
  changes: { now?: number; response?: QuestionnaireResponse } = {},
) =>
  sealResponse({
    response,
    keys,
    pinned,
    form: { id: 'mri', version: '2' },
    eventId: event,
    now,
    ...changes,
  });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

describe('answers', () => {
  it('come back as they were, attachments and all, and are read nowhere on the way', async () => {
    const jwe = await seal([current.key], current.key.kid);
    expect(await openResponse(jwe, filedAs, [current.opening])).toEqual(response);
    const bytes = JSON.stringify(jwe);
    const decoded = Object.values(jwe).map((part) =>
      Buffer.from(String(part), 'base64url').toString('latin1'),
    );
    for (const canary of canaries) {
      expect(bytes).not.toContain(canary);
      expect(decoded.join()).not.toContain(canary);
      expect(bytes).not.toContain(btoa(canary).slice(0, 12));
    }
  });

  it('are a JWE as the standard has it, with form, version and submission under the seal', async () => {
    const jwe = await seal([current.key], current.key.kid);
    expect(SealedAnswers.safeParse(jwe).success).toBe(true);
    expect(readSealedHeader(jwe.protected)).toMatchObject({
      ...{
        enc: 'A256GCM',
        typ: 'parcours-response+jwe',
        form: 'mri',
        formVersion: '2',
        event,
        iat: now / 1000,
      },
    });
    expect(jwe.recipients).toMatchObject([{ header: { alg: 'ECDH-ES+A256KW', kid: current.key.kid } }]);
  });

  it('are sealed for every pinned key that is valid, and either of two opens them', async () => {
    const both = [current, await keyFrom('2027-02-01T00:00:00Z')];
    const jwe = await seal(
      both.map(({ key }) => key),
      both.map(({ key }) => key.kid).join(' \n '),
    );
    expect(jwe.recipients.map(({ header }) => header.kid)).toEqual(both.map(({ key }) => key.kid));
    for (const { opening } of both)
      expect(await openResponse(jwe, filedAs, [stranger.opening, opening])).toEqual(response);
  });

  it('can be sealed for X25519 too', async () => {
    const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'X25519', extractable: true });
    const { x = '' } = await exportJWK(privateKey);
    const curve = { kty: 'OKP', crv: 'X25519', x } as const;
    const key: ClinicKey = { ...curve, kid: await thumbprintOf(curve), nbf: 0, exp: 4e9 };
    const jwe = await seal([key], key.kid);
    expect(await openResponse(jwe, filedAs, [{ kid: key.kid, nbf: 0, exp: 4e9, key: privateKey }])).toEqual(
      response,
    );
  });

  it('do not tell by their length how much was answered', async () => {
    const short: QuestionnaireResponse = { resourceType: 'QuestionnaireResponse', status: 'completed' };
    const lengths = await Promise.all(
      [short, response].map(
        async (one) => (await seal([current.key], current.key.kid, { response: one })).ciphertext.length,
      ),
    );
    expect(lengths[0]).toBe(lengths[1]);
  });

  it('are never twice the same bytes', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => seal([current.key], current.key.kid)));
    expect(one?.ciphertext).not.toBe(two?.ciphertext);
    expect(one?.iv).not.toBe(two?.iv);
  });
});

describe('a key', () => {
  it.each([
    ['when none is pinned', () => seal([current.key], ' '), 'no-pinned-key'],
    ['that is not pinned', () => seal([stranger.key], current.key.kid), 'wrong-key'],
    ['when there is none', () => seal([], current.key.kid), 'wrong-key'],
    ['that has run out', () => seal([old.key], old.key.kid), 'expired-key'],
    ['whose time has not come', () => seal([coming.key], coming.key.kid), 'expired-key'],
    [
      'under the name of another',
      () => seal([{ ...stranger.key, kid: current.key.kid }], current.key.kid),
      'swapped-key',
    ],
    [
      'under the name of another, beside the right one',
      () => seal([current.key, { ...stranger.key, kid: old.key.kid }], current.key.kid),
      'swapped-key',
    ],
    [
      'of another curve',
      () => seal([{ ...current.key, crv: 'P-384' as never }], current.key.kid),
      'wrong-key',
    ],
    ['that is no point of the curve', async () => seal(...(await offCurve())), 'wrong-key'],
  ])('is not sealed for %s', async (_why, sealing, code) => {
    expect(await codeOf(sealing())).toBe(code);
  });

  it('counts to the second it ends', async () => {
    const end = current.key.exp * 1000;
    expect(await codeOf(seal([current.key], current.key.kid, { now: end - 1 }))).toBe('done');
    expect(await codeOf(seal([current.key], current.key.kid, { now: end }))).toBe('expired-key');
  });

  it('that nobody pinned is passed over, and the pinned one beside it is used alone', async () => {
    const jwe = await seal([stranger.key, current.key], `${current.key.kid} ${old.key.kid}`);
    expect(jwe.recipients.map(({ header }) => header.kid)).toEqual([current.key.kid]);
  });

  async function offCurve(): Promise<[ClinicKey[], string]> {
    const bad = { ...current.key, y: stranger.key.y ?? '' };
    const kid = await thumbprintOf(bad);
    return [[{ ...bad, kid }], kid];
  }
});

describe('what does not open', () => {
  const flip = (text: string, at: number) =>
    `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  const headerWith = (text: string, changes: object) =>
    Buffer.from(
      JSON.stringify({ ...(JSON.parse(Buffer.from(text, 'base64url').toString()) as object), ...changes }),
    ).toString('base64url');

  it.each<[string, (jwe: SealedAnswers) => unknown, Partial<typeof filedAs>, string]>([
    ['a changed ciphertext', (jwe) => ({ ...jwe, ciphertext: flip(jwe.ciphertext, 40) }), {}, 'damaged'],
    ['a cut ciphertext', (jwe) => ({ ...jwe, ciphertext: jwe.ciphertext.slice(0, -8) }), {}, 'damaged'],
    ['a cut tag', (jwe) => ({ ...jwe, tag: jwe.tag.slice(0, -6) }), {}, 'damaged'],
    ['a changed nonce', (jwe) => ({ ...jwe, iv: flip(jwe.iv, 2) }), {}, 'damaged'],
    ['an exchanged form', (jwe) => jwe, { form: 'dental' }, 'wrong-form'],
    ['another version', (jwe) => jwe, { formVersion: '3' }, 'wrong-form'],
    ['another submission', (jwe) => jwe, { event: `${event.slice(0, -1)}2` }, 'wrong-form'],
    [
      'a form written over',
      (jwe) => ({ ...jwe, protected: headerWith(jwe.protected, { form: 'dental' }) }),
      { form: 'dental' },
      'damaged',
    ],
    [
      'a version written over',
      (jwe) => ({ ...jwe, protected: headerWith(jwe.protected, { formVersion: '3' }) }),
      { formVersion: '3' },
      'damaged',
    ],
    [
      'a submission written over',
      (jwe) => ({ ...jwe, protected: headerWith(jwe.protected, { event: 'another-event' }) }),
      { event: 'another-event' },
      'damaged',
    ],
    [
      'a time written over',
      (jwe) => ({ ...jwe, protected: headerWith(jwe.protected, { iat: now / 1000 + 1 }) }),
      {},
      'damaged',
    ],
    [
      'an unknown field under the seal',
      (jwe) => ({ ...jwe, protected: headerWith(jwe.protected, { zip: 'DEF' }) }),
      {},
      'damaged',
    ],
    [
      'a wrapped key that was changed',
      (jwe) => ({
        ...jwe,
        recipients: [
          { ...jwe.recipients[0], encrypted_key: flip(jwe.recipients[0]?.encrypted_key ?? '', 3) },
        ],
      }),
      {},
      'damaged',
    ],
    ['no sealed answers at all', () => ({ hello: 'world' }), {}, 'damaged'],
    ['half a file', (jwe) => JSON.stringify(jwe).slice(0, 200), {}, 'damaged'],
  ])('%s', async (...[, change, filed, code]) => {
    const jwe = await seal([current.key], current.key.kid);
    expect(await codeOf(openResponse(change(jwe), { ...filedAs, ...filed }, [current.opening]))).toBe(code);
  });

  it('a key that it was not sealed for', async () => {
    const jwe = await seal([current.key], current.key.kid);
    expect(await codeOf(openResponse(jwe, filedAs, [stranger.opening, old.opening]))).toBe('wrong-key');
    expect(await codeOf(openResponse(jwe, filedAs, []))).toBe('wrong-key');
  });

  it('a key under the name of the right one', async () => {
    const jwe = await seal([current.key], current.key.kid);
    const swapped = { ...stranger.opening, kid: current.key.kid };
    expect(await codeOf(openResponse(jwe, filedAs, [swapped]))).toBe('damaged');
  });

  it('what was sealed when the key had run out; and what was sealed in its time opens for ever', async () => {
    const stretched = { ...old.key, exp: 4e9 };
    const jwe = await seal([stretched], old.key.kid);
    expect(await codeOf(openResponse(jwe, filedAs, [old.opening]))).toBe('expired-key');
    const inTime = await seal([old.key], old.key.kid, { now: Date.parse('2026-05-01T00:00:00Z') });
    expect(await openResponse(inTime, filedAs, [old.opening])).toEqual(response);
  });
});

describe('the file of a private key', () => {
  it('has nothing of the key in clear, and opens with its passphrase alone', async () => {
    expect(current.locked.split('.')).toHaveLength(5);
    expect(JSON.parse(Buffer.from(current.locked.split('.')[0] ?? '', 'base64url').toString())).toMatchObject(
      {
        ...{ alg: 'PBES2-HS512+A256KW', cty: 'jwk+json', p2c: 600_000, kid: current.key.kid },
      },
    );
    expect(await codeOf(unlockKey(current.locked, `${passphrase} `))).toBe('wrong-passphrase');
    expect(await codeOf(unlockKey(current.locked.slice(0, -9), passphrase))).toBe('not-a-key');
    expect(await codeOf(unlockKey(JSON.stringify(current.key), passphrase))).toBe('not-a-key');
    expect(await codeOf(unlockKey('', passphrase))).toBe('not-a-key');
  });

  it('is in memory as a key that cannot be taken out again', async () => {
    expect(current.opening.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', current.opening.key)).rejects.toThrow();
  });
});
