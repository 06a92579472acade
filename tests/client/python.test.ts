import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import type { LogOutputChannel } from 'vscode';
import { parseProbe, unfit } from '../../client/src/pure/pythonProbe';
import { findPython, listPythons, probe, type Sources } from '../../client/src/python';

const ROOT = process.cwd();
const VENV = process.platform === 'win32' ? '.venv/Scripts/python.exe' : '.venv/bin/python';
const PYTHON = path.join(ROOT, VENV);
const LOG = { info: () => undefined } as unknown as LogOutputChannel;

function sources(setting: string, ...chosen: readonly string[]): Sources {
  return { setting, extensions: () => Promise.resolve(chosen), cwd: os.tmpdir() };
}

/** A program that prints what a Python of this version would; skips where there are no shell scripts. */
function fakePython(t: TestContext, version: string, name = 'cpython'): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'airlock-'));
  t.after(() => {
    fs.rmSync(folder, { recursive: true });
  });
  const file = path.join(folder, 'python');
  const facts = JSON.stringify({ version: version.split('.').map(Number), name, executable: file });
  fs.writeFileSync(file, `#!/bin/sh\necho '${facts}'\n`, { mode: 0o755 });
  return file;
}

const onPosix = { skip: process.platform === 'win32' };

test('versions are read from what an interpreter prints', () => {
  const line = '{"version": [3, 12, 1], "name": "cpython", "executable": "/usr/bin/python3"}';
  const found = parseProbe(`some site hook says hello\n${line}\n`);
  assert.deepEqual(found, { version: [3, 12, 1], name: 'cpython', executable: '/usr/bin/python3' });
  for (const output of [
    '',
    'Python 3.12',
    '[]',
    '{"version": "3.12"}',
    line.replace('/usr/bin/python3', ''),
    line.replace('12', '"12"'),
  ]) {
    assert.equal(parseProbe(output), undefined);
  }
});

test('CPython 3.10 and newer fit, everything else says what it is', () => {
  const python = (version: readonly [number, number, number], name = 'cpython'): string | undefined =>
    unfit({ executable: 'x', version, name });
  assert.equal(python([3, 10, 0]), undefined);
  assert.equal(python([4, 0, 0]), undefined);
  assert.equal(python([3, 9, 18]), 'is Python 3.9.18');
  assert.equal(python([2, 7, 18]), 'is Python 2.7.18');
  assert.equal(python([3, 11, 0], 'pypy'), 'is pypy, not CPython');
});

test('a real Python tells what it is; other programs and missing ones are none', async () => {
  assert.ok((await probe(PYTHON, [], ROOT))?.version[0] === 3);
  assert.equal(await probe(process.execPath, [], ROOT), undefined);
  assert.equal(await probe(path.join(ROOT, 'no-such-python'), [], ROOT), undefined);
});

test('the setting is obeyed, also when it is wrong', onPosix, async (t) => {
  const right = await findPython(sources(PYTHON, fakePython(t, '3.13.0')), LOG);
  assert.ok('python' in right && right.python.version[1] !== 13);
  const missing = await findPython(sources('/no/such/python', PYTHON), LOG);
  assert.ok('problem' in missing && missing.problem.includes('does not run: /no/such/python'));
  const old = fakePython(t, '3.8.1');
  const unusable = await findPython(sources(old, PYTHON), LOG);
  assert.ok('problem' in unusable && unusable.problem.includes(`is Python 3.8.1: ${old}`));
});

test("the extensions' choice comes before the PATH, and an old one is passed over", onPosix, async (t) => {
  const chosen = fakePython(t, '3.13.0');
  const first = await findPython(sources('', fakePython(t, '3.8.1'), chosen), LOG);
  assert.ok('python' in first);
  assert.equal(first.python.executable, chosen);
});

test('when none fits, the message names what was found', onPosix, async (t) => {
  const old = fakePython(t, '3.9.2');
  const before = process.env['PATH'];
  process.env['PATH'] = os.tmpdir();
  t.after(() => {
    process.env['PATH'] = before;
  });
  const choice = await findPython(sources('', old), LOG);
  assert.ok('problem' in choice);
  assert.match(choice.problem, /^Airlock needs CPython 3\.10 or newer .* None was found: .* is Python 3\.9\.2\.$/);
});

test('a list names every interpreter once', onPosix, async (t) => {
  const one = fakePython(t, '3.9.2');
  const listed = await listPythons(sources('', one, one));
  assert.equal(listed.filter((f) => f.executable === one).length, 1);
});
