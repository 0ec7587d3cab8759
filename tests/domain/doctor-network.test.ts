import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareAddress } from '../../src/domain/doctor/bare-address.ts';
import { diagnose } from '../../src/domain/doctor/diagnose.ts';
import type { BackendAnswer, BackendFacts, PageFacts } from '../../src/domain/doctor/page-facts.ts';
import { policyLine } from '../../src/domain/doctor/policy-line.ts';
import { readAnswer } from '../../src/domain/doctor/read-answer.ts';
import { targetsOf } from '../../src/domain/doctor/targets-of.ts';
import { elementWith, endpoint, pageFactsWith, wrongIn } from '../fixtures/page-facts-with.ts';

const statusOf = (changes: Partial<PageFacts>, check: string) =>
  diagnose(pageFactsWith(changes)).find((finding) => finding.check === check)?.status;
const answering = (answer: BackendAnswer, more: Partial<BackendFacts> = {}) => ({
  backends: [{ endpoint, clinic: 'tilleuls', services: [], answer, ...more }],
});

describe('the content security policy', () => {
  const violation = {
    directive: 'connect-src',
    blocked: `${endpoint}/v1/catalog`,
    policy: "default-src 'self'; connect-src 'self' https://stats.example",
    isEnforced: true,
  };

  it('keeps the page from the endpoint, and what depends on it is not judged', () => {
    const facts = { violations: [violation, violation], ...answering({ kind: 'silent' }) };
    expect(wrongIn(facts)).toEqual([
      expect.objectContaining({
        ...{ code: 'csp_connect', status: 'fault' },
        paste: `connect-src 'self' https://stats.example ${endpoint}`,
      }),
    ]);
    for (const check of ['endpoint', 'origin', 'clinic', 'clock'])
      expect(statusOf(facts, check)).toBe('skipped');
  });

  it('only reports so far', () => {
    expect(wrongIn({ violations: [{ ...violation, isEnforced: false }] })[0]).toMatchObject({
      status: 'warning',
    });
  });

  it('keeps the script away, which is then no wrong file and no missing one', () => {
    const script = {
      ...{ directive: 'script-src-elem', blocked: `${endpoint}/sdk/runtime.js`, isEnforced: true },
      policy: "script-src 'nonce-x'",
    };
    const files = { checked: 0, refused: [`${endpoint}/sdk/runtime.js`] };
    expect(wrongIn({ violations: [script], files })).toEqual([
      expect.objectContaining({ code: 'csp_script', paste: `script-src 'nonce-x' ${endpoint}` }),
    ]);
    const loader = { hasRun: false, ranFromTag: true };
    expect(wrongIn({ violations: [script], files, loader }).map(({ code }) => code)).toEqual(['csp_script']);
  });

  it('of others is their own business', () => {
    expect(wrongIn({ violations: [{ ...violation, blocked: 'https://ads.example/x' }] })).toEqual([]);
  });
});

describe('policyLine', () => {
  it.each([
    ["default-src 'none'", 'connect-src https://a.example'],
    ["connect-src 'none'; default-src 'self'", 'connect-src https://a.example'],
    ['connect-src https://a.example', 'connect-src https://a.example'],
    ['', 'connect-src https://a.example'],
    ["Connect-Src  'self'", "connect-src 'self' https://a.example"],
  ])('adds the origin to "%s"', (policy, line) => {
    expect(policyLine(policy, ['connect-src'], 'https://a.example')).toBe(line);
  });
});

describe('the backend', () => {
  it.each<[BackendAnswer, string]>([
    [{ kind: 'silent' }, 'endpoint_unreachable'],
    [{ kind: 'opaque' }, 'endpoint_not_parcours'],
    [{ kind: 'foreign', status: 200, mediaType: 'text/html' }, 'endpoint_not_parcours'],
    [{ kind: 'foreign', status: 502, mediaType: 'text/html' }, 'endpoint_failing'],
    [{ kind: 'refusal', status: 503, code: 'unavailable' }, 'endpoint_failing'],
    [{ kind: 'refusal', status: 404, code: 'unknown_clinic' }, 'unknown_clinic'],
    [{ kind: 'closed' }, 'origin_not_allowed'],
  ])('that answers %o is %s', (answer, code) => {
    expect(wrongIn(answering(answer)).map((found) => found.code)).toEqual([code]);
  });

  it('stands beside the script', () => {
    const [found] = wrongIn(answering({ kind: 'opaque' }, { answersAt: 'https://api.example' }));
    expect(found?.paste).toBe('data-endpoint="https://api.example"');
  });

  it('cannot know a page without an origin', () => {
    expect(wrongIn({ ...answering({ kind: 'closed' }), origin: 'null' })[0]).toMatchObject({
      code: 'page_without_origin',
    });
  });

  it('has no such reason, and perhaps another', () => {
    const [found] = wrongIn({
      ...answering({ kind: 'catalogue', services: ['irm-genou'] }, { services: ['irm-genoux'] }),
    });
    expect(found).toMatchObject({ code: 'unknown_service', status: 'warning', paste: 'service="irm-genou"' });
  });

  it.each([
    [299_000, undefined],
    [-301_000, '5'],
    [3_600_000, '60'],
  ])('whose clock is %i ms ahead', (clockAheadMs, minutes) => {
    const found = wrongIn(answering({ kind: 'catalogue', services: [] }, { clockAheadMs }));
    expect(found[0]).toEqual(minutes && expect.objectContaining({ code: 'clock_skew', minutes }));
  });
});

describe('readAnswer', () => {
  const json = (status: number, body: unknown) => readAnswer({ status, mediaType: 'application/json', body });

  it('knows a catalogue and a refusal', () => {
    expect(json(200, { services: [{ id: 'a' }, null] })).toEqual({ kind: 'catalogue', services: ['a'] });
    expect(json(404, { code: 'unknown_clinic' })).toEqual({
      kind: 'refusal',
      status: 404,
      code: 'unknown_clinic',
    });
  });

  it('takes nothing else for one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        fc.pre(!(body instanceof Object && 'services' in body));
        expect(json(200, body).kind).toBe('foreign');
      }),
    );
  });
});

describe('the browser', () => {
  it('refuses storage', () => {
    expect(wrongIn({ blockedStorage: ['IndexedDB', 'localStorage'] })).toEqual([
      expect.objectContaining({
        code: 'storage_blocked',
        status: 'warning',
        what: 'IndexedDB, localStorage',
      }),
    ]);
  });

  it('was given files of another version', () => {
    const files = { checked: 5, refused: [`${endpoint}/sdk/booking.js`] };
    expect(wrongIn({ files })).toEqual([
      expect.objectContaining({
        code: 'file_mismatch',
        status: 'fault',
        files: `${endpoint}/sdk/booking.js`,
      }),
    ]);
  });
});

describe('targetsOf', () => {
  it('asks each backend once, for all its reasons', () => {
    const elements = [
      elementWith({ attributes: [['service', 'echo']] }),
      elementWith({ attributes: [['service', 'irm-genou']] }),
      elementWith({ attributes: [['clinic', 'hetres']] }),
      elementWith({ attributes: [['clinic', 'NOT ONE']] }),
    ];
    expect(targetsOf(pageFactsWith({ elements }))).toEqual([
      { endpoint, clinic: 'tilleuls', services: ['echo', 'irm-genou'] },
      { endpoint, clinic: 'hetres', services: [] },
    ]);
  });

  it('asks what the tag says on a page without an element', () => {
    expect(targetsOf(pageFactsWith({ elements: [] }))).toHaveLength(1);
  });
});

describe('bareAddress', () => {
  it('never lets a query, a fragment or a password through', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'small' }), (url) => {
        expect(bareAddress(url.replace('://', '://someone:secret@'))).not.toMatch(/[?#]|secret/);
      }),
    );
  });
});
