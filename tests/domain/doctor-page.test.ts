import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/domain/doctor/diagnose.ts';
import { checks } from '../../src/domain/doctor/finding.ts';
import { nearestName } from '../../src/domain/doctor/nearest-name.ts';
import type { Attributes } from '../../src/domain/doctor/page-facts.ts';
import { elementWith, endpoint, pageFactsWith, tagWith, wrongIn } from '../fixtures/page-facts-with.ts';

const scriptWith = (attributes: Attributes) => ({
  tags: [tagWith({ attributes: [['src', `${endpoint}/sdk/parcours.js`], ...attributes] })],
});

describe('a healthy page', () => {
  it('passes every check, each told once', () => {
    const findings = diagnose(pageFactsWith());
    expect(findings.map(({ status }) => status)).toEqual(checks.map(() => 'ok'));
    expect(findings.map(({ check }) => check)).toEqual([...checks]);
  });

  it('may be configured on the element alone', () => {
    const attributes: Attributes = [
      ['clinic', 'tilleuls'],
      ['endpoint', `${endpoint}/`],
      ['class', 'wide'],
    ];
    expect(wrongIn({ ...scriptWith([]), elements: [elementWith({ attributes })] })).toEqual([]);
  });
});

describe('the script tag', () => {
  it('is missed', () => {
    const [found] = wrongIn({
      tags: [],
      elements: [],
      loader: { hasRun: false, ranFromTag: true },
      backends: [],
    });
    expect(found).toMatchObject({ code: 'script_missing', status: 'fault' });
    expect(found?.paste).toMatch(/^<script async .*src="https:.*data-clinic=".*<\/script>$/);
  });

  it('is missed, and not each of its attributes too', () => {
    const found = wrongIn({ tags: [], loader: { hasRun: false, ranFromTag: true }, backends: [] });
    expect(found.map(({ code }) => code)).toEqual(['script_missing']);
  });

  it('has been merged into another file', () => {
    expect(wrongIn({ tags: [] })).toContainEqual(expect.objectContaining({ code: 'script_rewritten' }));
  });

  it.each([
    ['type', 'rocketlazyloadscript', 'WP Rocket'],
    ['data-rocket-src', `${endpoint}/sdk/parcours.js`, 'WP Rocket'],
    ['type', 'a1b2-text/javascript', 'Cloudflare Rocket Loader'],
    ['type', 'litespeed/javascript', 'LiteSpeed Cache'],
    ['type', 'text/psajs', 'PageSpeed'],
    ['type', 'text/plain', ''],
  ])('is held back by %s="%s"', (name, value, by) => {
    const facts = scriptWith([
      ['data-clinic', 'tilleuls'],
      ['data-endpoint', endpoint],
      [name, value],
    ]);
    const late = { code: 'script_delayed', mark: `${name}="${value}"`, by };
    expect(wrongIn(facts)).toEqual([expect.objectContaining({ ...late, status: 'warning' })]);
    const never = { ...facts, loader: { hasRun: false, ranFromTag: true } };
    expect(wrongIn(never)[0]).toMatchObject({ ...late, status: 'fault' });
    expect(wrongIn(never)[0]?.paste).toContain('data-cfasync="false"');
  });

  it.each([['module'], ['text/javascript'], ['']])('may have type="%s"', (type) => {
    const facts = scriptWith([
      ['data-clinic', 'tilleuls'],
      ['data-endpoint', endpoint],
      ['type', type],
    ]);
    expect(wrongIn(facts)).toEqual([]);
  });

  it('was run by somebody else, later', () => {
    const [found] = wrongIn({ loader: { hasRun: true, ranFromTag: false } });
    expect(found).toMatchObject({ code: 'script_delayed', status: 'warning' });
  });

  it('makes the page wait', () => {
    const [found] = wrongIn({ tags: [tagWith({ isPatient: false })] });
    expect(found).toMatchObject({ code: 'script_not_async', status: 'warning' });
    expect(found?.paste).toBe(
      `<script async src="${endpoint}/sdk/parcours.js" data-clinic="tilleuls" data-endpoint="${endpoint}"></script>`,
    );
    expect(wrongIn({ tags: [tagWith({ isPatient: false, isInHead: false })] })).toEqual([]);
  });

  it('did not load', () => {
    const [found] = wrongIn({ loader: { hasRun: false, ranFromTag: true } });
    expect(found).toMatchObject({ code: 'script_failed', address: `${endpoint}/sdk/parcours.js` });
  });

  it('is not secure', () => {
    const address = 'http://rdv.clinic.example/sdk/parcours.js';
    const [found] = wrongIn({ tags: [tagWith({ address })], loader: { hasRun: false, ranFromTag: true } });
    expect(found).toMatchObject({ code: 'mixed_content', address });
    expect(found?.paste).toContain('src="https://rdv.clinic.example/sdk/parcours.js"');
  });

  it('is there twice, or in two versions', () => {
    expect(wrongIn({ tags: [tagWith(), tagWith()] })).toEqual([
      expect.objectContaining({ code: 'script_twice', status: 'warning', count: '2' }),
    ]);
    const other = tagWith({ address: 'https://cdn.example/0.1.0/parcours.js' });
    expect(wrongIn({ tags: [tagWith(), other] })).toEqual([
      expect.objectContaining({ code: 'script_versions', status: 'fault' }),
    ]);
  });
});

describe('attributes', () => {
  it('are misspelt, and lacking for that', () => {
    const facts = scriptWith([
      ['data-clinc', 'tilleuls'],
      ['data-endpoint', endpoint],
    ]);
    expect(wrongIn(facts)).toEqual([
      expect.objectContaining({
        ...{ code: 'attribute_unknown', status: 'fault', where: '<script>' },
        ...{ written: 'data-clinc', meant: 'data-clinic', paste: 'data-clinic="tilleuls"' },
      }),
    ]);
  });

  it('have the prefix where it does not belong, and lack it where it does', () => {
    const elements = [elementWith({ attributes: [['data-service', 'echo']] })];
    expect(wrongIn({ elements })).toEqual([
      expect.objectContaining({ code: 'attribute_unknown', status: 'warning', meant: 'service' }),
    ]);
    const facts = scriptWith([
      ['clinic', 'tilleuls'],
      ['data-endpoint', endpoint],
    ]);
    expect(wrongIn(facts)[0]).toMatchObject({
      code: 'attribute_unknown',
      status: 'fault',
      meant: 'data-clinic',
    });
  });

  it('are missing, or say what is not understood', () => {
    expect(wrongIn(scriptWith([['data-clinic', 'Les Tilleuls']]))).toEqual([
      expect.objectContaining({ code: 'attribute_invalid', name: 'data-clinic', written: 'Les Tilleuls' }),
      expect.objectContaining({ code: 'attribute_missing', name: 'data-endpoint', where: '<script>' }),
    ]);
  });

  it('of others are left alone', () => {
    const attributes: Attributes = [
      ['data-clinic', 'tilleuls'],
      ['data-endpoint', endpoint],
      ['data-cfasync', 'false'],
      ['data-wp-strategy', 'async'],
      ['data-cookie', 'x'],
    ];
    expect(wrongIn(scriptWith(attributes))).toEqual([]);
  });

  it('name an address without its s', () => {
    const address = 'http://rdv.clinic.example';
    expect(
      wrongIn({
        ...scriptWith([
          ['data-clinic', 'tilleuls'],
          ['data-endpoint', address],
        ]),
        backends: [],
      }),
    ).toEqual([
      expect.objectContaining({ code: 'mixed_content', address, paste: `data-endpoint="${endpoint}"` }),
    ]);
    const local = scriptWith([
      ['data-clinic', 'tilleuls'],
      ['data-endpoint', 'http://localhost:4701'],
    ]);
    expect(wrongIn(local)).toEqual([]);
  });
});

describe('elements', () => {
  it('were taken out', () => {
    const found = wrongIn({ elements: [] });
    expect(found).toEqual([expect.objectContaining({ code: 'element_missing', status: 'fault' })]);
    expect(found[0]?.paste).toContain('<parcours-booking>');
  });

  it('are misspelt', () => {
    const elements = [elementWith({ tag: 'parcours-bookin', isDefined: false })];
    expect(wrongIn({ elements })).toContainEqual(
      expect.objectContaining({
        code: 'element_unknown',
        written: 'parcours-bookin',
        meant: 'parcours-booking',
      }),
    );
  });

  it('have no way to a person inside', () => {
    const without = (hasFallback: boolean) =>
      wrongIn({ elements: [elementWith({ hasFallback, hasPhone: false })] }).map(({ code }) => code);
    expect(without(false)).toEqual(['fallback_missing']);
    expect(without(true)).toEqual(['fallback_without_phone']);
  });

  it('are hidden: a fault when all of them are', () => {
    const hidden = elementWith({ hidden: { by: 'div#tab', how: 'display: none' } });
    expect(wrongIn({ elements: [hidden] })[0]).toMatchObject({
      code: 'element_hidden',
      status: 'fault',
      by: 'div#tab',
    });
    expect(wrongIn({ elements: [hidden, elementWith()] })[0]?.status).toBe('warning');
  });

  it('are covered', () => {
    const covered = { by: 'div.banner', how: 'position: fixed; z-index: 99' };
    expect(wrongIn({ elements: [elementWith({ covered })] })[0]).toMatchObject({
      code: 'element_covered',
      ...covered,
    });
  });

  it('with the same fault are told of once', () => {
    const bare = elementWith({ hasFallback: false, hasPhone: false });
    expect(wrongIn({ elements: [bare, bare] })).toHaveLength(1);
  });
});

describe('the language', () => {
  it.each(['', 'nl', 'x-default'])(
    'of the page is "%s", so the browser of the visitor would decide',
    (language) => {
      expect(wrongIn({ language })[0]).toMatchObject({ code: 'language_unknown', status: 'warning' });
    },
  );

  it('is fixed by an attribute', () => {
    const facts = scriptWith([
      ['data-clinic', 'a'],
      ['data-endpoint', endpoint],
      ['data-locale', 'en'],
    ]);
    expect(wrongIn({ ...facts, language: '' })).toEqual([]);
  });
});

describe('nearestName', () => {
  const known = ['clinic', 'endpoint', 'locale', 'service'];

  it('forgives one slip anywhere in a name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap'),
        (name, at, slip) => {
          const place = at % (name.length - 1);
          const [before, letter, next, after] = [
            name.slice(0, place),
            name[place],
            name[place + 1],
            name.slice(place + 2),
          ];
          const slipped = {
            drop: `${before}${next}${after}`,
            double: `${before}${letter}${letter}${next}${after}`,
            swap: `${before}${next}${letter}${after}`,
          };
          expect(nearestName(slipped[slip as 'drop'], known)).toBe(name);
        },
      ),
    );
  });

  it.each(['class', 'cfasync', 'src', 'id', 'no-defer', 'wp-strategy', ''])(
    'takes "%s" for no slip',
    (written) => {
      expect(nearestName(written, known)).toBeUndefined();
    },
  );
});
