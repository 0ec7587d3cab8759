import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { serialiseJson } from '../../src/lib/serialise-json.ts';

type Altered = { toJSON?: unknown };

afterEach(() => {
  for (const type of [Array, String, Object, Number, Boolean]) delete (type.prototype as Altered).toJSON;
});

/** Texts with what texts rarely have: halves of surrogate pairs, control characters, separators of lines. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, undefined, true, false, NaN, Infinity, -0),
    fc.double(),
    anyText,
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(anyText, fc.constantFrom('1', '0', '__proto__', 'toJSON', 'constructor')),
      tie('value'),
      {
        maxKeys: 5,
      },
    ),
  ),
})).value;

describe('serialiseJson', () => {
  it('writes byte for byte what JSON.stringify writes', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(serialiseJson(value)).toBe(JSON.stringify(value) ?? 'null');
      }),
      { numRuns: 2_000 },
    );
  });

  it('writes the same when the page has given every type a toJSON', () => {
    const value = [{ given: 'Zoé "Zo"', list: ['a', 1, true, null], none: undefined }];
    const clean = JSON.stringify(value);
    for (const type of [Array, String, Object, Number, Boolean]) {
      (type.prototype as Altered).toJSON = () => 'altered';
    }
    expect(JSON.stringify(value)).not.toBe(clean);
    expect(serialiseJson(value)).toBe(clean);
  });

  it('escapes half a pair of surrogates and keeps a whole one', () => {
    expect(serialiseJson('\ud83d\ude00 \ud83d')).toBe('"😀 \\ud83d"');
  });

  it('leaves out what JSON cannot say', () => {
    expect(serialiseJson({ a: undefined, b: [undefined, NaN] })).toBe('{"b":[null,null]}');
  });
});
