/** The Python environment `.venv`: the pinned, hash-checked requirements, and the project itself installed in place. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findPython, probe } from './find_python.mjs';
import { PYTHON, VENV, under, venvProgram } from './paths.mjs';
import { run } from './run.mjs';
import { Cure, step } from './say.mjs';
import { hashOf, isFresh, mark } from './stamp.mjs';

const REQUIREMENTS = under('server', 'requirements-dev.txt');
const DEEP = under('server', 'requirements-deep.txt');
const NER = under('server', 'requirements-ner.txt');
const STAMP = join(VENV, '.airlock-stamp');

/** Make `.venv` fit the requirements; costs next to nothing when it already does. */
export async function setUpPython() {
  const hash = hashOf(
    { file: REQUIREMENTS },
    { file: DEEP },
    { file: NER },
    { file: under('pyproject.toml') },
    JSON.parse(readFileSync(under('package.json'), 'utf8')).version,
  );
  if (!existsSync(PYTHON) || !isFresh(STAMP, hash)) await installAll(hash);
  // where the environment keeps Python from writing bytecode, each start of a command would compile all of it again
  await run(PYTHON, ['-m', 'compileall', '-q', under('server', 'airlock')]);
}

async function installAll(hash) {
  const uvOnPath = (await run('uv', ['--version'])).status === 0;
  await ensureVenv(uvOnPath);
  const uv = uvOnPath ? 'uv' : await ownUv();
  await step('Python packages, hashes checked', () => install(uv));
  await step('the engine for gates and scans, where it has a wheel', () => tryOptional(uv, DEEP));
  await step('the model for names in running text, where it can run', () => tryOptional(uv, NER));
  await step('the airlock package, in place', () =>
    must(uv, ['pip', 'install', '-q', '--python', PYTHON, '--no-deps', '--no-build-isolation', '-e', under()]),
  );
  mark(STAMP, hash);
}

async function ensureVenv(uvOnPath) {
  const present = existsSync(PYTHON) ? await probe(PYTHON) : null;
  if (present !== null) return;
  const python = await findPython({ needsVenv: !uvOnPath });
  await step(`virtual environment with Python ${python.text}`, () =>
    uvOnPath
      ? must('uv', ['venv', '-q', '--clear', '--seed', '--python', python.path, VENV])
      : must(python.path, ['-m', 'venv', '--clear', VENV]),
  );
}

/** The pinned uv inside `.venv`: it installs the rest ten times as fast as pip. */
async function ownUv() {
  const uv = venvProgram('uv');
  if (existsSync(uv)) return uv;
  const pinned = /^uv==[^\n]*\n(?: {4}[^\n]*\n)+/m.exec(readFileSync(REQUIREMENTS, 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'airlock-uv-'));
  try {
    const file = join(folder, 'uv.txt');
    writeFileSync(file, pinned[0]);
    await step('uv', () => must(PYTHON, ['-m', 'pip', 'install', '-q', '--require-hashes', '--no-deps', '-r', file]));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return uv;
}

// Trust what this machine trusts: many offices read TLS with a certificate of their own. The second name is older uv's.
const UV_ENVIRONMENT = { ...process.env, UV_SYSTEM_CERTS: '1', UV_NATIVE_TLS: '1' };

/** With uv; where uv does not reach the package index (it does not read pip's configuration), with pip. */
async function install(uv) {
  const wanted = ['--require-hashes', '--no-deps', '-r', REQUIREMENTS];
  const { status } = await run(uv, ['pip', 'install', '-q', '--compile-bytecode', '--python', PYTHON, ...wanted], {
    env: UV_ENVIRONMENT,
  });
  if (status !== 0) await must(PYTHON, ['-m', 'pip', 'install', '-q', ...wanted]);
}

/** Without these everything works but what they alone find, and their tests are left out. */
async function tryOptional(uv, file) {
  const wanted = ['--require-hashes', '--no-deps', '--only-binary', ':all:', '-r', file];
  const { status } = await run(uv, ['pip', 'install', '-q', '--compile-bytecode', '--python', PYTHON, ...wanted], {
    env: UV_ENVIRONMENT,
  });
  if (status !== 0) await run(PYTHON, ['-m', 'pip', 'install', '-q', ...wanted]);
}

async function must(command, args) {
  const { status, output } = await run(command, args);
  if (status === 0) return;
  throw new Cure(
    `${command} ${args.slice(0, 3).join(' ')} ended with status ${status}.\n${tail(output)}`,
    `read the lines above (network, proxy, disk?), then run this again; "npm run clean" starts afresh`,
  );
}

const tail = (text) => text.trimEnd().split('\n').slice(-25).join('\n');
