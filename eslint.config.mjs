// Lint rules of the extension. Besides the usual type-aware rules, this file holds the import contracts of client/src;
// tests/client/contracts.test.ts plants a violation of each of them.
import tseslint from 'typescript-eslint';

/** Nothing imports the entry point; it only wires. */
const NOT_THE_ENTRY = { regex: '(^|/)extension$', message: 'extension.ts only wires; nothing imports it.' };

/** The language client library has one owner. */
const NOT_THE_CLIENT = {
  regex: '^vscode-languageclient',
  message: 'Only languageClient.ts knows the language client library.',
};

const NOT_VSCODE = { regex: '^vscode$', message: 'pure/ does not know VS Code.' };
const NOT_OUT_OF_PURE = { regex: '^\\.\\./(?!generated/)', message: 'pure/ imports nothing but pure/ and generated/.' };
const NOT_A_SIBLING = { regex: '^(\\./|\\.\\./features/)', message: 'Features are strangers to each other.' };
const NOT_A_NEIGHBOUR = { regex: '^\\.\\./(?!\\.\\./)', message: 'Features are strangers to each other.' };

/** The contract of one part of client/src. */
function contract(files, patterns, ignores = []) {
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'build/',
      'bundled/',
      '.cache/',
      '.venv/',
      '.demo/',
      'examples/',
      'test-results/',
      'tests/corpus/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 8],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
          message: 'Module-level state cannot be disposed of; keep it in an object that is.',
        },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  contract(['client/src/*.ts'], [NOT_THE_ENTRY, NOT_THE_CLIENT], ['client/src/languageClient.ts']),
  contract(['client/src/languageClient.ts'], [NOT_THE_ENTRY]),
  contract(['client/src/pure/**/*.ts'], [NOT_THE_ENTRY, NOT_THE_CLIENT, NOT_VSCODE, NOT_OUT_OF_PURE]),
  contract(['client/src/features/*.ts'], [NOT_THE_ENTRY, NOT_THE_CLIENT, NOT_A_SIBLING]),
  contract(['client/src/features/*/*.ts'], [NOT_THE_ENTRY, NOT_THE_CLIENT, NOT_A_NEIGHBOUR]),
  {
    // node:test's `test` returns a promise that the runner itself awaits
    files: ['tests/client/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe'], package: 'node:test' }] },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      'max-lines-per-function': 'off',
      'no-console': 'off',
    },
  },
);
