import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { LogOutputChannel } from 'vscode';
import { ServerProcess } from '../../client/src/serverProcess';

const ROOT = process.cwd();
const VENV = process.platform === 'win32' ? '.venv/Scripts/python.exe' : '.venv/bin/python';

function start(executable: string, ...args: readonly string[]): { process: ServerProcess; lines: string[] } {
  const lines: string[] = [];
  const log = { info: (line: string) => lines.push(line) } as unknown as LogOutputChannel;
  return { process: new ServerProcess({ executable, args, cwd: os.tmpdir() }, log), lines };
}

const node = (script: string): ReturnType<typeof start> => start(process.execPath, '-e', script);

test('a server that cannot run here says why in its last line, and another start is hopeless', async () => {
  const { process: server, lines } = node(
    'console.error("first"); console.error("Install the other package."); process.exit(3)',
  );
  assert.deepEqual(await server.ended, { reason: 'Install the other package.', hopeless: true });
  assert.deepEqual(lines, ['server: first', 'server: Install the other package.']);
});

test('any other end is worth another start', async () => {
  assert.deepEqual(await node('console.error("a warning"); process.exit(1)').process.ended, {
    reason: 'Airlock’s server ended unexpectedly (status 1).',
    hopeless: false,
  });
  const { process: killed } = node('setInterval(() => {}, 1000)');
  killed.end(true);
  assert.match((await killed.ended).reason, /^Airlock’s server ended unexpectedly \((SIGKILL|status \d+)\)\.$/);
});

test('a program that is not there ends with a sentence', async () => {
  const { reason } = await start(path.join(os.tmpdir(), 'no-such-program')).process.ended;
  assert.match(reason, /^Airlock’s server could not be started: .*ENOENT/);
});

test('endless lines are cut before they reach the log', async () => {
  const { process: server, lines } = node('console.error("x".repeat(100000))');
  await server.ended;
  assert.ok((lines[0] ?? '').length < 600);
});

/** A folder laid out like `bundled` in the package, with these files. */
function bundled(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'airlock-'));
  fs.copyFileSync(path.join(ROOT, 'server/launch.py'), path.join(folder, 'launch.py'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test('launch.py refuses with the cure when libraries are missing or made for another platform', async (t) => {
  const empty = bundled({});
  const foreign = bundled({
    'libs/airlock/__init__.py': '',
    'libs/tree_sitter/_binding.cp311-plan9_mips.so': '',
    'target.json': '{"target": "plan9-mips", "pythons": ["3.10", "3.14"]}',
  });
  t.after(() => {
    fs.rmSync(empty, { recursive: true });
    fs.rmSync(foreign, { recursive: true });
  });
  const python = path.join(ROOT, VENV);
  const ends = await Promise.all(
    [empty, foreign].map((folder) => start(python, '-I', path.join(folder, 'launch.py')).process.ended),
  );
  assert.ok(ends.every((end) => end.hopeless));
  assert.match(ends[0]?.reason ?? '', /bundled\/libs is missing/);
  assert.match(
    ends[1]?.reason ?? '',
    /^This package of Airlock is for plan9-mips and CPython 3\.10 to 3\.14, but runs in Python 3/,
  );
});
