import tseslint from 'typescript-eslint';

/** What a guest on a clinic's page must never do: each of these breaks under a strict policy or leaks. */
const forbiddenInBrowser = [
  { property: 'innerHTML', message: 'Draw with nodes: innerHTML throws under Trusted Types.' },
  { property: 'outerHTML', message: 'Draw with nodes: outerHTML throws under Trusted Types.' },
  { property: 'insertAdjacentHTML', message: 'Draw with nodes: it throws under Trusted Types.' },
  { property: 'write', object: 'document', message: 'document.write is never safe on a host page.' },
  { property: 'sendBeacon', message: 'Blocked by ad blockers while returning true: use fetch keepalive.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.parcours/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
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
      'no-restricted-properties': ['error', ...forbiddenInBrowser],
      'no-restricted-globals': [
        'error',
        { name: 'DOMParser', message: 'It throws under Trusted Types.' },
        { name: 'localStorage', message: 'It loses data when the browser is killed: use IndexedDB.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: "An inline style attribute breaks `style-src 'none'`: use a class or a part.",
        },
      ],
    },
  },
);
