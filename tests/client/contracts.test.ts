// The import contracts of eslint.config.mjs, each with a planted violation: a contract that cannot fail is none.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const ROOT = process.cwd();
const eslint = new ESLint({ cwd: ROOT });
/** The same configuration without looking at types, which the contracts do not need. */
const quick = new ESLint({
  cwd: ROOT,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
});

/** Messages of one rule for a source that stands in for an existing file. */
async function complaints(file: string, source: string, rule = 'no-restricted-imports'): Promise<readonly string[]> {
  const linter = rule.startsWith('no-restricted-') ? quick : eslint;
  const [result] = await linter.lintText(source, { filePath: path.join(ROOT, 'client/src', file) });
  assert.ok(result);
  return result.messages.filter((m) => m.ruleId === rule).map((m) => m.message);
}

const PLANTED = [
  ['pure/heldBack.ts', "import * as vscode from 'vscode';", /does not know VS Code/],
  ['pure/heldBack.ts', "import type { Uri } from 'vscode';", /does not know VS Code/],
  ['pure/heldBack.ts', "import { setting } from '../settings';", /nothing but pure\/ and generated\//],
  ['features/status.ts', "import { registerChat } from './chat';", /strangers/],
  ['features/status.ts', "import { registerChat } from '../features/chat';", /strangers/],
  ['features/status.ts', "import { registerCopy } from './copy/index';", /strangers/],
  ['features/copy/index.ts', "import { registerChat } from '../chat';", /strangers/],
  ['features/copy/index.ts', "import { registerPrompt } from '../prompt/index';", /strangers/],
  ['server.ts', "import { activate } from './extension';", /nothing imports it/],
  ['features/status.ts', "import { activate } from '../extension';", /nothing imports it/],
  ['features/copy/index.ts', "import { activate } from '../../extension';", /nothing imports it/],
  ['server.ts', "import { State } from 'vscode-languageclient/node';", /Only languageClient\.ts/],
  ['features/chat.ts', "import { State } from 'vscode-languageclient';", /Only languageClient\.ts/],
] as const;

for (const [file, source, expected] of PLANTED) {
  test(`${file} must not have: ${source}`, async () => {
    const found = await complaints(file, source);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', expected);
  });
}

test('what is allowed passes', async () => {
  for (const [file, source] of [
    ['pure/heldBack.ts', "import { Backoff } from './backoff';\nimport type { Held } from '../generated/protocol';"],
    ['features/status.ts', "import * as vscode from 'vscode';\nimport { setting } from '../settings';"],
    ['features/copy/index.ts', "import { Releases } from './releases';\nimport { setting } from '../../settings';"],
    ['languageClient.ts', "import { State } from 'vscode-languageclient/node';"],
  ] as const) {
    assert.deepEqual(await complaints(file, source), [], file);
  }
});

test('module-level state and forgotten promises are found', async () => {
  const state = await complaints('server.ts', 'export let current = 1;\nlet other = 2;', 'no-restricted-syntax');
  assert.equal(state.length, 2);
  const floating = 'async function f(): Promise<void> {}\nexport function g(): void {\n  f();\n}';
  assert.equal((await complaints('server.ts', floating, '@typescript-eslint/no-floating-promises')).length, 1);
});
