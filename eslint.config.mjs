import tseslint from 'typescript-eslint';

/** Whatever turns a text into markup. Trusted Types has it throw; where there are none, it lets a stranger's text in. */
const markup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'dangerouslySetInnerHTML',
  'DOMParser',
];
/** What stays on the patient's machine beyond the visit, unsealed, or goes out with every request. */
const storage = ['localStorage', 'sessionStorage', 'cookie'];
const anyOf = (names) => `/^(?:${names.join('|')})$/`;
/** A property by its name, whether it is read, written, destructured or given in an object. */
const named = (names) =>
  `:matches(MemberExpression > Identifier.property[name=${anyOf(names)}], ` +
  `MemberExpression > Literal.property[value=${anyOf(names)}], ` +
  `Property > :matches(Identifier[name=${anyOf(names)}], Literal[value=${anyOf(names)}]).key, ` +
  `JSXAttribute > JSXIdentifier.name[name=${anyOf(names)}])`;
const isText = (node) =>
  `:matches(Literal.${node}, TemplateLiteral.${node}, BinaryExpression.${node}[operator='+'])`;
const setting = 'CallExpression[callee.property.name=/^(?:set|toggle)Attribute(?:NS)?$/] >';

/** What a guest on a clinic's page must never do: each of these breaks under a strict policy, or leaks. */
const forbiddenInBrowser = [
  { selector: named(markup), message: 'Draw with nodes: markup from a text throws under Trusted Types.' },
  {
    selector: 'CallExpression[callee.property.name=/^write(?:ln)?$/][callee.object.name=/[dD]ocument$/]',
    message: 'document.write is never safe on a host page.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^write(?:ln)?$/][callee.object.property.name=/[dD]ocument$/]',
    message: 'document.write is never safe on a host page.',
  },
  {
    selector:
      "AssignmentExpression > MemberExpression.left > :matches(Identifier[name='src'], Literal[value='src']).property",
    message: 'Code comes in by a verified import() alone: an address given to a script is checked by nobody.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^createElement(?:NS)?$/] > Literal[value=/script$/i]',
    message: 'Code comes in by a verified import() alone: what a script of ours holds is checked by nobody.',
  },
  {
    selector: `${setting} Literal[value='src'], JSXOpeningElement > JSXIdentifier[name='script']`,
    message: 'Code comes in by a verified import() alone: an address given to a script is checked by nobody.',
  },
  {
    selector: `CallExpression[callee.property.name=/^set(?:Timeout|Interval)$/] > ${isText('arguments')}:first-child`,
    message: 'A timer that runs a text is eval by another name.',
  },
  {
    selector: `JSXAttribute[name.name='style'], ${setting} Literal[value='style']`,
    message: "An inline style attribute breaks `style-src 'none'`: use a class or a part.",
  },
  {
    selector: named(['sendBeacon']),
    message: 'Blockers block it while it returns true: use fetch keepalive.',
  },
  {
    selector: named(storage),
    message: 'It is lost when the browser is killed, or leaks: use the sealed outbox.',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.parcours/**'] },
  ...tseslint.configs.recommended,
  // An exception that is no longer needed would hide the next one.
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    // The rules against eval look only at names that they know to be the platform's.
    languageOptions: { globals: { window: 'readonly', setTimeout: 'readonly', setInterval: 'readonly' } },
    rules: {
      'max-params': ['error', 3],
      'no-else-return': 'error',
      'max-depth': ['error', 3],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'widgets/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'DOMParser', message: 'It throws under Trusted Types.' },
        { name: 'localStorage', message: 'It loses data when the browser is killed: use IndexedDB.' },
        { name: 'sessionStorage', message: 'It loses data when the browser is killed: use IndexedDB.' },
      ],
      'no-restricted-syntax': ['error', ...forbiddenInBrowser],
    },
  },
);
