// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../src/runtime/choose-locale.ts';
import { readConfig } from '../../src/runtime/read-config.ts';

const right = { clinic: 'tilleuls', endpoint: 'https://rdv.clinic.example' };

function elementWith(attributes: Record<string, string>, parentLang?: string) {
  const parent = document.createElement('div');
  if (parentLang) parent.lang = parentLang;
  const element = document.createElement('parcours-booking');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

const mistakesOf = (attributes: Record<string, string>, script: Record<string, string> = right) => {
  const reading = readConfig(elementWith(attributes), script);
  return 'mistakes' in reading ? reading.mistakes : [];
};

describe('readConfig', () => {
  it('reads the script tag, and lets the element win', () => {
    expect(readConfig(elementWith({ locale: 'en' }), { ...right, locale: 'fr' })).toEqual({
      config: { ...right, locale: 'en' },
    });
  });

  it('forgives a closing slash and spaces', () => {
    const reading = readConfig(elementWith({}), { ...right, endpoint: ' https://rdv.clinic.example// ' });
    expect(reading).toEqual({ config: right });
  });

  it('names a missing attribute and what it accepts', () => {
    expect(mistakesOf({}, { clinic: 'tilleuls' })).toEqual([
      expect.stringMatching(/attribute "data-endpoint" of the script tag is missing\. Accepted: an https:/),
    ]);
  });

  it.each([
    [{ endpoint: 'http://rdv.clinic.example' }, 'endpoint'],
    [{ endpoint: 'https://rdv.clinic.example?x=1' }, 'endpoint'],
    [{ endpoint: 'javascript:alert(1)' }, 'endpoint'],
    [{ clinic: 'Les Tilleuls' }, 'clinic'],
    [{ locale: 'klingon' }, 'locale'],
    [{ service: '<b>' }, 'service'],
  ])('refuses %o, naming the attribute, its value and what it accepts', (attributes, name) => {
    const [mistake] = mistakesOf(attributes);
    expect(mistake).toContain(`attribute "${name}" says "${Object.values(attributes)[0]}"`);
    expect(mistake).toContain('Accepted: ');
  });
});

describe('chooseLocale', () => {
  it.each([
    { by: 'the attribute', wanted: 'en' as const, page: 'fr', browser: ['fr'], chosen: 'en' },
    { by: 'the page around it', wanted: undefined, page: 'en-GB', browser: ['fr'], chosen: 'en' },
    {
      by: 'the browser, where we do not speak the page',
      wanted: undefined,
      page: 'nl',
      browser: ['en-US'],
      chosen: 'en',
    },
    { by: 'French, the first we have', wanted: undefined, page: 'nl', browser: ['ja'], chosen: 'fr' },
  ])('goes by $by', ({ wanted, page, browser, chosen }) => {
    expect(chooseLocale(elementWith({}, page), wanted, browser)).toBe(chosen);
  });
});
