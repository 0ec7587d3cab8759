import { cutting } from './rollup.cuts.mjs';

const everyMemo = [
  [/const memo = core\.globalConfig\.memoizer;\n\s+memo\?\.attach\(inst\);/g, ''],
  [/memo \? memo\.alloc\(inst, payload, (.+?), ctx\) : \1/g, '$1'],
];

/** A reading says where something is wrong, and whether it goes on: not what was expected there, nor what was found. */
const barePlaces = [
  /issues\.push\(\{([^;]*?)\}\);/g,
  (_all, said) => {
    const kept = said.match(/\b(?:path: \[\w*\]|continue: [^,\n]+)/g) ?? [];
    return `issues.push({ ${kept.join(', ')} });`;
  },
];

const cutsOf = {
  'core/checks': [barePlaces],
  'core/util': [
    // Nobody hands a schema words of its own.
    [/(export function normalizeParams\(_params\) \{)[\s\S]*?\n\}/, '$1\n    return _params ?? {};\n}'],
  ],
  'core/regexes': [[/if \(!version\)\n\s+(return .*;)\n\s+return new RegExp.*;/, '$1']],
  'core/core': [
    // On a page of someone else's it keeps its configuration to itself.
    [/^/, 'const ownScope = {};\n'],
    [/globalThis/g, 'ownScope'],
    [/\/\/ support prototype modifications[\s\S]*?\n {8}\}(?=\n {4}\}\n)/, ''],
    [
      /const own = Object\.getPrototypeOf\(inst\);[\s\S]*?const target = up \?\? own;/,
      'const target = Object.getPrototypeOf(inst);',
    ],
    [/const pp = [\s\S]*?pp\(inst\);/, ''],
    ['params?.Parent ? newError(Definition) : this', 'this'],
    [/const Parent = params\?\.Parent \?\? Object;[\s\S]*?name \}\);/, ''],
    [/Object\.defineProperty\(_, Symbol\.hasInstance, \{[\s\S]*?\n {4}\}\);/, ''],
    ['Object.defineProperty(_, "name", { value: name });', ''],
  ],
  // A reading says which field is wrong, in words of our own: no message is ever written.
  'core/errors': [
    [
      /\$constructor\("\$ZodError", initializer.*?\);|\$constructor\("\$ZodError", initializer, undefined, \{[\s\S]*?\}\);/g,
      '{};',
    ],
  ],
  'core/parse': [
    [/if \(result instanceof Promise\) \{\n\s+throw new core\.\$ZodAsyncError\(\);\n\s+\}/g, ''],
    [
      'failure(_Err, result.issues, ctx)',
      '{ success: false, error: { issues: result.issues.map(({ path = [] }) => ({ path })) } }',
    ],
  ],
  'core/schemas': [
    barePlaces,
    [/if \(def\.version\) \{[\s\S]*?\n {4}else\n/, ''],
    // Widgets leave what they do not know; only the backend refuses it.
    [/if \(!catchall\) \{?\n[\s\S]*?return handleCatchall\(.*\);/, 'return payload;'],
    [/(?:\w+) instanceof Promise/g, 'false'],
    [/ctx\??\.direction === "backward"/g, 'false'],
    [/if \(def\.coerce\)\s+try \{[\s\S]*?\}\s+catch \(_\) \{ \}/g, ''],
    ...everyMemo,
    [/const proms = \[\];/g, ''],
    [/if \(proms\.length\) \{\n\s+return Promise\.all\(proms\).*\n\s+\}/g, ''],
    [
      /if \(!proms\.length\)\n\s+return payload;\n\s+return Promise\.all\(proms\)[\s\S]*?\}\);/,
      'return payload;',
    ],
    ['capSize(inst, arraySize);', ''],
    [/util\.attachSchema\(.*?\);/g, ''],
    [/asyncResult \|\| false/, 'false'],
    [/if \(payload\.memo\)\n\s+return payload;/, ''],
    // What unions, records of enums and template literals ask of their parts; no contract of a widget has one.
    [
      /util\.defineLazyInternal\(inst, "(?:pattern|propValues|values)", (?:\(zod\) => [^{\n].*|[^\n]*\{\n[\s\S]*?\n {4}\})\);\n/g,
      '\n',
    ],
    [
      'util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");',
      'inst._zod.optin = "optional";',
    ],
    [
      /if \(payload\.value === undefined\) \{\n\s+\/\/ Only the top rung[\s\S]*?\n {8}\}/,
      'if (payload.value === undefined) return payload;',
    ],
    [
      /(export const \$ZodNullable = [\s\S]*?)util\.defineLazyInternal\(inst, "optin", .*\n\s+util\.defineLazyInternal\(inst, "optout", .*\n/,
      '$1',
    ],
    [/if \(values && !def\.partial\) \{\n[\s\S]*?\n {8}\}\n {8}else (?=\{\n {12}payload\.value)/, ''],
    [/, \{\n\s+\/\/ Wrappers extend this[\s\S]*?\n\}\);/, ');'],
    [/inst\._zod\.version = version;/, ''],
    [/for \(const k of allKeys\) \{\n[\s\S]*?\n {4}\}\n/, ''],
  ],
  'mini/schemas': [
    [/get with\(\) \{[\s\S]*?(?=check\(\.\.\.checks\))/, ''],
    [/brand\(\) \{[\s\S]*?\n\}\);/, '});'],
    [/util\.installLazyProp\(inst, "shape".*\);/, ''],
  ],
};

/**
 * Leaves out of zod what the contracts of a widget never use: asynchronous checks, encoding backwards, messages,
 * and the methods that only an author calls. Two kilobytes that every patient would load and nobody would run.
 */
export const leanZod = cutting('lean-zod', /\/zod\/v4\/(.+)\.js$/, cutsOf);
