/**
 * Every check of the project, one row each: what it is called and the command. `closing` is the number of last lines that
 * are shown even when it went well; `after` names a step that must have gone well before; `alone` says that it measures
 * time, drives a browser or has work for every core itself, and must not share the machine. `fix` is what
 * `npm run format` runs instead.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { PYTHON, under, venvProgram } from './paths.mjs';

const node = (script, ...args) => [process.execPath, [script, ...args]];
const bin = (name) => under('node_modules', ...name.split('/'));
const python = (...args) => [PYTHON, args];
const tool = (name, ...args) => [venvProgram(name), args];

const prettier = (mode) => node(bin('prettier/bin/prettier.cjs'), mode, '.');

/** The `*.test.mjs` files of a folder, one after the other, by node's own runner. */
function nodeTests(...folder) {
  const place = under(...folder);
  const files = readdirSync(place).filter((name) => name.endsWith('.test.mjs'));
  return node('--test', '--test-reporter=spec', '--test-concurrency=1', ...files.map((name) => join(place, name)));
}

const FAST = [
  { name: 'generated files', command: python('scripts/generate.py', '--check'), fix: python('scripts/generate.py') },
  { name: 'python lint', command: tool('ruff', 'check', '.'), fix: tool('ruff', 'check', '--fix', '.') },
  { name: 'python format', command: tool('ruff', 'format', '--check', '.'), fix: tool('ruff', 'format', '.') },
  { name: 'python types', command: tool('mypy') },
  { name: 'python types of scripts', command: tool('mypy', 'scripts'), env: { MYPYPATH: 'scripts' } },
  { name: 'import contracts', command: tool('lint-imports', '--no-cache') },
  {
    name: 'python tests',
    command: python('-m', 'pytest', '--color=no', '-n', 'auto', '--maxprocesses', '6', '--dist', 'worksteal'),
    env: { AIRLOCK_HYPOTHESIS: process.env.AIRLOCK_HYPOTHESIS ?? 'gate' },
    alone: true,
    closing: 1,
  },
  { name: 'typescript format', command: prettier('--check'), fix: prettier('--write') },
  { name: 'typescript lint', command: node(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0') },
  { name: 'typescript types', command: node(bin('typescript/bin/tsc'), '--noEmit') },
  { name: 'script tests', command: nodeTests('tests', 'scripts'), closing: 8 },
  { name: 'client tests', command: node('client/test.mjs'), closing: 8 },
];

const PACKAGE = { name: 'extension package', command: python('scripts/package.py'), closing: 2 };

function editorTests(editor) {
  return {
    name: 'tests in the real editor',
    command: node('scripts/editor_tests.mjs'),
    env: { CHROME: editor.browser },
    after: PACKAGE.name,
    alone: true,
    closing: 4,
  };
}

/** The fast steps, and with an editor also the slow ones, kept to those whose name has one of the words. */
export function chosenSteps(editor, words = []) {
  const steps = editor === null ? FAST : [PACKAGE, ...FAST, editorTests(editor)];
  return words.length === 0 ? steps : steps.filter((step) => words.some((word) => step.name.includes(word)));
}

/** The commands that put things right by themselves, in an order in which the later ones lay out what the earlier wrote. */
export const fixes = () => FAST.filter((step) => step.fix).map((step) => ({ name: step.name, command: step.fix }));
