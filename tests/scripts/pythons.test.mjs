/** The oldest and the newest Python that the server promises to run on: real ones, whatever Python this machine has. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';

import { PYTHON, under } from '../../scripts/steps/paths.mjs';
import { run } from '../../scripts/steps/run.mjs';

const CODE = readFileSync(under('tests', 'scripts', 'every_module.py'), 'utf8');
/** So many modules are imported at least; the others need a package that is compiled for an operating system. */
const MOST = 500;

/** Where the packages of the project's own Python lie; those without compiled parts serve another one as well. */
async function packages() {
  const { output } = await run(PYTHON, ['-c', "import sysconfig; print(sysconfig.get_path('purelib'))"]);
  return output.trim();
}

/** What became of all modules under the Python that an npm package holds. */
async function lookedAt(name) {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const { loadPyodide } = await import(pathToFileURL(join(folder, 'pyodide.mjs')).href);
  const python = await loadPyodide({ indexURL: `${folder}/` });
  for (const [place, root] of Object.entries({ '/server': under('server'), '/packages': await packages() })) {
    python.FS.mkdirTree(place);
    python.FS.mount(python.FS.filesystems.NODEFS, { root }, place);
  }
  return JSON.parse(python.runPython(CODE));
}

for (const version of ['3.10', '3.14']) {
  test(`every module is at home in Python ${version}`, async () => {
    const found = await lookedAt(`pyodide-${version}`);
    assert.equal(found.version, version);
    assert.deepEqual(found.faults, []);
    assert.ok(found.imported >= MOST, `only ${found.imported} were imported, without ${found.missing.join(', ')}`);
  });
}
