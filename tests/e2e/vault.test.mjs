// The vault's key in the editor's own secret storage: only this editor restores then, also after its window was loaded anew.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { PYTHON } from '../../scripts/steps/paths.mjs';
import { editorForTests, until } from './harness.mjs';
import { filesBelow } from './harness/leaks.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github } = values;

const vs = editorForTests('vault', {
  folders: { shop: { 'app.py': `TOKEN = "${github}"\n`, 'notes.py': '# notes\n' } },
  settings: { 'airlock.trace.server': 'verbose' }, // somebody who asks for everything that goes to and fro
});
const uri = (name) => vs.uri(`shop/${name}`);
const keyFile = () => readFileSync(join(vs.state, 'key'));

test('the key moves into the editor’s secret storage when its setting says so', async () => {
  await vs.open('app.py');
  await vs.findings(uri('app.py'), 1);
  assert.equal(keyFile().length, 32, 'a machine without a keyring has it in a file');
  await vs.reload(); // the storage gives its secret out from the second start on
  await vs.open('app.py');
  await vs.findings(uri('app.py'), 1);
  const settings = { 'airlock.python.path': PYTHON, 'airlock.vault.key': 'editor' };
  writeFileSync(join(vs.home, 'data', 'Machine', 'settings.json'), JSON.stringify(settings));
  await until(() => keyFile().length !== 32, 'the key to move');
  const note = JSON.parse(keyFile());
  assert.deepEqual([note.keyring, Object.keys(note.editors).length], [false, 1]);
});

test('an answer gets its values in the editor after it was loaded anew, and nowhere else', async () => {
  await vs.open('app.py');
  await vs.setClipboard('before');
  await vs.selectAll();
  await vs.press('Control+c');
  const answer = await vs.clipboardWhere((text) => /^TOKEN = "AIRLOCK_\w+"\n$/.test(text), 'a placeholder');
  await vs.reload();
  await vs.open('notes.py');
  await vs.statusWhere(/protected/i, 60_000);
  await vs.press('Control+End');
  await vs.setClipboard(answer);
  await vs.press('Control+v');
  await vs.textWhere(uri('notes.py'), (text) => text.includes(github), 'the value');
  const env = { ...process.env, AIRLOCK_STATE_DIR: vs.state };
  const outside = spawnSync(PYTHON, ['-m', 'airlock', 'restore'], {
    input: answer,
    cwd: vs.path('shop'),
    env,
    encoding: 'utf8',
  });
  assert.deepEqual([outside.status !== 0, outside.stdout], [true, '']);
  assert.match(outside.stderr, /kept by the editor alone/);
});

test('what the editor keeps for the vault is in no log, setting, argument or environment', () => {
  const [id] = Object.keys(JSON.parse(keyFile()).editors);
  const [pid] = vs.serverPids();
  const places = [...filesBelow(join(vs.home, 'data')), ...filesBelow(vs.state), vs.session.log];
  const process = ['cmdline', 'environ'].map((name) => `/proc/${pid}/${name}`).filter(existsSync);
  const told = [...places, ...process].filter((file) => secretsIn(file).some((secret) => idOf(secret) === id));
  assert.deepEqual(told, []);
});

test('no value has got into logs, settings or state', () => vs.assertNoLeak(values));

/** What could be a secret of 32 bytes in a file, whatever stands around it. */
function secretsIn(file) {
  const text = readFileSync(file, 'latin1');
  const found = [...text.matchAll(/(?=([A-Za-z0-9+/]{43}=))/g), ...text.matchAll(/(?=([\da-f]{64}))/g)];
  return found.map(([, token]) => Buffer.from(token, token.length === 64 ? 'hex' : 'base64'));
}

/** The name that the note of the key's holders has for an editor's secret. */
function idOf(secret) {
  return createHmac('sha256', secret).update('editor id').digest('hex').slice(0, 16);
}
