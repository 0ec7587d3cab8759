import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault, mayHoldUnusableCharacters } from '../../backend/routes/find-json-fault.ts';

describe('a fault of JSON that parses', () => {
  it.each([
    ['{"a":1,"a":2}', '/a', 'given_twice'],
    ['{"a":1,"b":[{"c":1},{"c":1,"d":{},"c":[]}]}', '/b/1/c', 'given_twice'],
    ['{"a/b":{"~":1,"~":1}}', '/a~1b/~0', 'given_twice'],
    ['["x",{"a":"\\u0000"}]', '/1/a', 'invalid_characters'],
    ['{"\\u0007":1}', '/\u0007', 'invalid_characters'],
    ['"\\udc00\\ud800"', '', 'invalid_characters'],
  ])('in %s is at %s', (...[text, pointer, code]) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(findJsonFault(text)).toEqual({ pointer, code });
  });

  it.each([
    '{"a":1,"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"a"}',
    '["a","a"]',
    '{"a":["b","b"]}',
    '{"a":"{\\"b\\":1,\\"b\\":2}"}',
    '"🙂\\n\\t"',
  ])('is none in %s', (text) => {
    expect(findJsonFault(text)).toBeUndefined();
  });

  it('is none in whatever a program writes, and there when a field is added again', () => {
    const clean = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 1.5),
        clean,
        fc.array(tie('tree')),
        fc.dictionary(clean, tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, clean, (value, name) => {
        const text = JSON.stringify({ [name]: value });
        expect(findJsonFault(text)).toBeUndefined();
        const again = `${text.slice(0, -1)},${JSON.stringify(name)}:0}`;
        expect(findJsonFault(again)?.code).toBe('given_twice');
      }),
    );
  });

  it('is found at any depth without running out of stack', () => {
    const deep = `${'{"a":'.repeat(200_000)}{"b":1,"b":2}${'}'.repeat(200_000)}`;
    expect(findJsonFault(deep)?.code).toBe('given_twice');
  });

  it('in its characters is never where a look at the whole text saw none', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom('\u007f', '\b', '\f', '\ud800', '\\u0000', 'é', '\n'),
    );
    fc.assert(
      fc.property(fc.array(any), (values) => {
        // As it comes over the wire: half a surrogate can only be an escape there.
        const text = new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(values)));
        if (findJsonFault(text)) expect(mayHoldUnusableCharacters(text)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(mayHoldUnusableCharacters('{"a":"é\\n","b":"\\""}')).toBe(false);
  });
});
