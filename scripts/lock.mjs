/**
 * Pins every dependency anew, with hashes and without a registry's address: what ships, what development needs, the
 * extension's Node packages and the editor of the end-to-end tests.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { npm } from './steps/node.mjs';
import { ROOT, under, venvProgram } from './steps/paths.mjs';
import { setUpPython } from './steps/python.mjs';
import { run } from './steps/run.mjs';
import { Cure, main, step } from './steps/say.mjs';

const SHIPPED = 'server/requirements.txt';
const DEEP = 'server/requirements-deep.txt';
const NER = 'server/requirements-ner.txt';
const DEVELOPMENT = 'server/requirements-dev.txt';

const LAYOUT = [
  '--universal',
  '--python-version=3.10',
  '--generate-hashes',
  '--no-header',
  '--no-annotate',
  '--no-emit-index-url',
  '-q',
];

await main(async () => {
  await setUpPython();
  // One version for all Pythons, because one folder of libraries serves them all.
  const shipped = ['pyproject.toml', '--extra=musl', '--fork-strategy=fewest', '-c', 'scripts/lock/platforms.in'];
  await step(SHIPPED, () => compile(SHIPPED, shipped));
  await step(DEEP, () => compile(DEEP, ['scripts/lock/deep.in', '--no-deps', '--only-binary=:all:']));
  await step(NER, () => compile(NER, ['scripts/lock/ner.in', '--no-deps', '--only-binary=:all:']));
  // The same versions of these, and the tools on top.
  const tools = ['scripts/lock/tools.in'];
  const development = ['pyproject.toml', ...tools, '--group=dev', '--extra=musl', '-c', SHIPPED];
  await step(DEVELOPMENT, () => compile(DEVELOPMENT, development));
  const upgrade = process.argv.includes('--upgrade');
  await step('package-lock.json', () => lockNode(ROOT, upgrade));
  await step('scripts/e2e/package-lock.json', () => lockNode(under('scripts', 'e2e'), upgrade));
});

async function compile(output, inputs) {
  const upgrade = process.argv.includes('--upgrade') ? ['--upgrade'] : [];
  const { status, output: said } = await run(venvProgram('uv'), [
    'pip',
    'compile',
    ...inputs,
    ...LAYOUT,
    ...upgrade,
    '-o',
    output,
  ]);
  if (status !== 0) throw new Cure(`${output} could not be made.\n${said}`, 'see the lines above');
}

async function lockNode(folder, upgrade) {
  if (upgrade) rmSync(join(folder, 'package-lock.json'), { force: true });
  await npm(['install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved'], folder);
}
