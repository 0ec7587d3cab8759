import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Cuts the numbering plans of some countries out of those of the world. All countries of a calling code must be among
 * them: the number of one that is missing would else read as a number that cannot be.
 */
export function numberingPlansOf(countries) {
  const cut = (world) => {
    const codes = Object.entries(world.country_calling_codes).filter(([, of]) => countries.includes(of[0]));
    const missing = codes.flatMap(([, of]) => of).filter((country) => !countries.includes(country));
    if (missing.length > 0) throw new Error(`${missing} share a calling code with ${countries}.`);
    return {
      version: world.version,
      country_calling_codes: Object.fromEntries(codes),
      countries: Object.fromEntries(countries.map((country) => [country, world.countries[country]])),
    };
  };
  return {
    ranges: cut(require('libphonenumber-js/metadata.max.json')),
    shapes: cut(require('libphonenumber-js/metadata.min.json')),
  };
}

/** A Rollup plugin: a file with the names of countries becomes their numbering plans. Also used by the unit tests. */
export const numberingPlans = {
  name: 'numbering-plans',
  transform(code, id) {
    if (!id.endsWith('.plan')) return null;
    const { ranges, shapes } = numberingPlansOf(code.trim().split(' '));
    const text = `export const ranges = ${JSON.stringify(ranges)};\nexport const shapes = ${JSON.stringify(shapes)};`;
    return { code: text, map: { mappings: '' } };
  },
};
