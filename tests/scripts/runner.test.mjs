/** What the scripts promise: a failed step fails the whole run, nothing is left running, nothing is done twice. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { until } from '../../scripts/steps/codeserver.mjs';
import { run, start, stop } from '../../scripts/steps/run.mjs';
import { runSteps } from '../../scripts/steps/runner.mjs';
import { hashOf, isFresh, mark } from '../../scripts/steps/stamp.mjs';

const node = (code) => [process.execPath, ['-e', code]];

/** Run steps and answer the exit status with everything that was printed. */
async function ran(steps) {
  const lines = [];
  const status = await runSteps(steps, performance.now(), { print: (line) => lines.push(line) });
  return { status, printed: lines.join('\n') };
}

test('all steps well: status 0, closing lines shown, tests counted', async () => {
  const { status, printed } = await ran([
    { name: 'one', command: node('console.log("..\\n3 passed, 1 skipped in 0.10s")'), closing: 1 },
    { name: 'two', command: node('console.log("ℹ tests 2\\nℹ pass 2\\nℹ fail 0\\nℹ skipped 0")'), closing: 4 },
    { name: 'three', command: node('console.log("chatter")') },
  ]);
  assert.equal(status, 0);
  assert.match(printed, /3 passed, 1 skipped in 0\.10s/);
  assert.doesNotMatch(printed, /chatter/);
  assert.match(printed, /^3 of 3 steps went well/m);
  assert.match(printed, /^5 passed, 0 failed, 1 skipped$/m);
});

test('a failed step: status 1, its whole output, and what needs it is not run', async () => {
  const { status, printed } = await ran([
    { name: 'package', command: node('console.log("first"); console.error("last"); process.exit(3)') },
    { name: 'editor', command: node('console.log("must not run")'), after: 'package', alone: true, closing: 1 },
    { name: 'other', command: node('') },
  ]);
  assert.equal(status, 1);
  assert.match(printed, /first\n {4}last/);
  assert.match(printed, /not run: "package" failed/);
  assert.doesNotMatch(printed, /must not run/);
  assert.match(printed, /^failed: package, editor$/m);
  assert.match(printed, /^1 of 3 steps went well/m);
});

test('failed tests are counted, also when the list of failures comes after the totals', async () => {
  const output = 'ℹ pass 4\nℹ fail 2\nℹ skipped 0\n\n✖ failing tests:\n\n1 passed nothing';
  const { printed } = await ran([
    { name: 'tests', command: node(`console.log(${JSON.stringify(output)}); process.exit(1)`), closing: 3 },
  ]);
  assert.match(printed, /^4 passed, 2 failed, 0 skipped$/m);
});

test('a program that does not exist fails its step', async () => {
  const { status, printed } = await ran([{ name: 'x', command: ['no-such-program-here', []] }]);
  assert.equal(status, 1);
  assert.match(printed, /ENOENT/);
});

test('a step alone waits for all others, and none runs beside it', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-runner-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const note = (name) => node(`require('fs').appendFileSync(${JSON.stringify(join(folder, 'order'))}, '${name} ')`);
  await ran([
    { name: 'alone', command: note('alone'), alone: true },
    { name: 'a', command: note('a') },
    { name: 'b', command: note('b') },
  ]);
  assert.match(readFileSync(join(folder, 'order'), 'utf8'), /^(a b|b a) alone $/);
});

const PARENT = `
  const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log(child.pid); setInterval(() => {}, 1000)`;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('stopping a program stops what it started', async () => {
  const parent = start(...node(PARENT));
  const [line] = await new Promise((resolve) =>
    parent.stdout.once('data', (data) => resolve(String(data).split('\n'))),
  );
  assert.ok(isAlive(Number(line)));
  await stop(parent);
  await until(() => !isAlive(Number(line)), 'the grandchild to end');
});

test('a program that runs too long is ended and has status 124', async () => {
  const { status, output } = await run(...node(PARENT), { limitMs: 3000 });
  assert.equal(status, 124);
  assert.match(output, /ran longer than/);
  const [pid] = output.split('\n').map(Number);
  assert.ok(pid > 0);
  await until(() => !isAlive(pid), 'the grandchild to end');
});

test('a step is done again when its input changed, and only then', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-stamp-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const [input, stamp] = [join(folder, 'lock'), join(folder, 'made', 'stamp')];
  writeFileSync(input, 'a');
  const before = hashOf({ file: input }, 'x');
  assert.equal(isFresh(stamp, before), false);
  mark(stamp, before);
  assert.equal(isFresh(stamp, hashOf({ file: input }, 'x')), true);
  writeFileSync(input, 'b');
  assert.equal(isFresh(stamp, hashOf({ file: input }, 'x')), false);
  assert.notEqual(hashOf('ab', 'c'), hashOf('a', 'bc'));
});
