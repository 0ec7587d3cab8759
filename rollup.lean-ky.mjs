import { cutting } from './rollup.cuts.mjs';

const constant = (name, value) => [
  new RegExp(`export const ${name} = [\\s\\S]*?;\\n(?=export |const )`),
  `export const ${name} = ${value};\n`,
];

/** The whole of a method of the class, whose closing brace stands four spaces in. */
const method = (name, body) => [
  new RegExp(`^    ((?:async )?#${name}\\([^)]*\\)) \\{\\n[\\s\\S]*?^    \\}$`, 'm'),
  `    $1 { ${body} }`,
];

const hooksOf = (kind, end) => [
  new RegExp(
    `for \\(const hook of this\\.#options\\.hooks\\.${kind}\\) \\{[\\s\\S]*?\\n        \\}(?=\\n${end})`,
  ),
  '',
];

const cutsOf = {
  // What `fetch` throws is a `TypeError` whenever the network is the reason.
  'utils/is-network-error': [
    [/const errorMessages = new Set\(\[[\s\S]*?\]\);/, ''],
    [
      /export default function isRawNetworkError\(error\) \{[\s\S]*?\n\}/,
      "export default function isRawNetworkError(error) { return error?.name === 'TypeError'; }",
    ],
  ],
  'utils/options': [
    [/export const findUnknownOptions = [\s\S]*?\n\};/, 'export const findUnknownOptions = () => ({});'],
  ],
  // Each call says how often it may be tried again, or leaves it to the client: a number, or the whole of it.
  'utils/normalize': [
    [/const getDefaultRetryOptions = [\s\S]*?(?=export const normalizeRetryOptions)/, ''],
    [
      /export const normalizeRetryOptions = [\s\S]*?\n\};/,
      "export const normalizeRetryOptions = (retry) => ({ ...defaultRetryOptions, ...(typeof retry === 'number' ? { limit: retry } : retry) });",
    ],
    ['requestMethods.includes(input) ? input.toUpperCase() : input', 'input.toUpperCase()'],
  ],
  'core/constants': [
    constant('supportsRequestStreams', false),
    constant('supportsResponseStreams', false),
    constant('supportsAbortController', true),
    constant('supportsAbortSignal', true),
    constant('supportsFormData', true),
    [
      /export const responseTypes = \{[\s\S]*?\};/,
      "export const responseTypes = { json: 'application/json' };",
    ],
  ],
  // The one header our backend sends, in the one form of date that is still written.
  'core/retry-timing': [
    [/const rateLimitReset = [\s\S]*?(?=return undefined;\n\};)/, ''],
    [/const parseDate = [\s\S]*?\n\};/, 'const parseDate = (value) => Date.parse(value);'],
  ],
  index: [
    [/ky\.(stop|retry) = \1;/, ''],
    [/ky\.(stop|retry) = \1;/, ''],
    [/for \(const method of requestMethods\) \{[\s\S]*?\n {4}\}/, ''],
  ],
  'utils/merge': [
    // Parameters are pairs or plain objects here, headers plain objects; both are added to, never replaced.
    [/const getReplaceState = [\s\S]*?\n {4}\};/, 'const getReplaceState = (value) => ({ value });'],
    [/for \(const source of sources\) \{\n {8}if \(\(!isObject\(source\)[\s\S]*?\n {4}\}/, ''],
    [/const isHeadersInstance = .*\n/, ''],
    [/if \(\(isHeadersInstance && [\s\S]*?\n {8}else \{\n([\s\S]*?)\n {8}\}/, '$1'],
    [
      /const mergeHeaderContainers = [\s\S]*?\n\};/,
      'const mergeHeaderContainers = (source1, source2) => ({ ...source1, ...source2 });',
    ],
    [
      /const appendSearchParameters = [\s\S]*?\n\};/,
      'const pairsOf = (value) => Array.isArray(value) ? value : Object.entries(value).filter(([, one]) => one !== undefined);\nconst appendSearchParameters = (target, source) => [...pairsOf(target), ...pairsOf(source)];',
    ],
    [/if \(Array\.isArray\(source\)\) \{[\s\S]*?\n {8}\}\n {8}else if/, 'if'],
    [/if \(isRootSignal && \(isReplace[\s\S]*?\n {16}\}/, ''],
    [/if \(isRoot && key === 'retry' && [\s\S]*?\n {16}\}/, ''],
    [/if \(key === 'context'\) \{[\s\S]*?continue;\n {16}\}/, ''],
    [/if \(isObject\(source\.hooks\)\) \{[\s\S]*?\n {12}\}(?=\n {12}if \(isObject\(source\.headers)/, ''],
  ],
  'core/Ky': [
    ...[
      'raceWithTotalTimeout',
      'cancelReturnedBody',
      'cancelResponseBody',
      'isJsonContentType',
      'assignRequest',
    ].map((name) => method(name, '')),
    // Options are our own, and right.
    [/if \(typeof ky\.#options\.(timeout|totalTimeout) === 'number' && [\s\S]*?\n {12}\}/, ''],
    [/if \(typeof ky\.#options\.(timeout|totalTimeout) === 'number' && [\s\S]*?\n {12}\}/, ''],
    [/if \(typeof this\.#input !== 'string' && [\s\S]*?\n {8}\}/, ''],
    ['const errorObject = error instanceof Error ? error : new NonError(error);', ''],
    method('getNormalizedOptions', 'return {};'),
    // What a refusal says is read like any answer: within the same time, and as JSON or not at all.
    method(
      'getResponseData',
      'try { return JSON.parse(await this.#raceBodyRead(async () => response.text(), response)); } catch { return undefined; }',
    ),
    method('readResponseText', ''),
    method('parseJson', ''),
    method('getErrorDataTimeout', ''),
    [
      /const parsedResult = await ky\.#raceWithTotalTimeout\([\s\S]*?return parsedResult;/,
      'return JSON.parse(text);',
    ],
    [/const userProvidedContentType = [\s\S]*?\n {8}\}/, ''],
    [
      /const deleted = this\.#options\.searchParams\?\.\[[\s\S]*?(?=\/\/ Recreate request)/,
      'for (const [key, value] of new URLSearchParams(Ky.#normalizeSearchParams(this.#options.searchParams))) url.searchParams.append(key, value);\n',
    ],
    [/const initHooks = [\s\S]*?(?=\n {8}const ky = new Ky)/, 'const initHookOptions = options;'],
    [
      /const beforeRequestResponse = [\s\S]*?(?=\n {12}for \(;;\))/,
      'let response = await ky.#retry(async () => ky.#fetch());',
    ],
    [
      /if \(isResponseInstance\(response\)\) \{\n {20}try \{[\s\S]*?\n {16}\}(?=\n {16}const currentResponse)/,
      '',
    ],
    [/if \(responseFromHook\) \{\n[\s\S]*?\n {20}\}/, ''],
    ['responseFromHook = ky.#consumeReturnedResponseFromBeforeRetryHook();', ''],
    [/if \(ky\.#options\.onDownloadProgress\) \{[\s\S]*?\n {12}\}(?=\n {12}return response;)/, ''],
    [/if \(Object\.hasOwn\(options, 'prefixUrl'\)\) \{[\s\S]*?\n {8}\}/, ''],
    [/if \(this\.#options\.baseUrl\) \{[\s\S]*?\n {12}\}(?=\n {8}\})/, ''],
    ['hooks: mergeHooks({}, options.hooks),', ''],
    [/if \(this\.#options\.onUploadProgress && [\s\S]*?\n {8}\}/, ''],
    [/\/\/ Handle forced retry[\s\S]*?\n {8}\}/, ''],
    [/const \{ shouldRetry \} = retry;[\s\S]*?\n {8}\}(?=\n {8}\/\/ Default timeout)/, ''],
    [/if \(error instanceof ForceRetryError && [\s\S]*?\n {8}\}/, ''],
    hooksOf('beforeRetry', ' {8}this\\.#throwIf'),
    ['this.#returnedResponseFromBeforeRetryHook = false;', ''],
    method('throwProcessedError', 'throw error;'),
    method('decorateResponse', ''),
    method('runBeforeRequestHooks', ''),
    method('runAfterResponseHooks', ''),
    method('consumeReturnedResponseFromBeforeRetryHook', ''),
    method('wrapRequestWithUploadProgress', 'return request;'),
  ],
};

/**
 * Leaves out of ky what no widget calls: hooks, progress of streams, schemas of others, and what it asks of
 * browsers that are too old for the widgets, and the body of a refusal read otherwise than that of an answer. Three
 * kilobytes that every patient would load and nobody would run.
 */
export const leanKy = cutting('lean-ky', /\/ky\/distribution\/(.+)\.js$/, cutsOf);
