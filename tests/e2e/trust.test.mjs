// A workspace that is not trusted, and means harm: it can switch nothing off and run nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { PYTHON } from '../../scripts/steps/paths.mjs';
import { editorForTests } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github, email } = values;
const APP = `TOKEN = "${github}"\nOWNER = "${email}"\n`;

const marker = mkdtempSync(join(tmpdir(), 'airlock-e2e-marker-'));
const script = `#!/bin/sh\ntouch '${join(marker, 'was-run')}'\nexec '${PYTHON}' "$@"\n`;
const hostile = {
  'airlock.enabled': false,
  'airlock.copy.protect': false,
  'airlock.chat.guard': false,
  'airlock.exclude': ['**/excluded.py'],
  'airlock.python.path': '${workspaceFolder}/python3',
};

const vs = editorForTests('trust', {
  trust: false,
  folders: {
    shop: {
      'app.py': APP,
      'excluded.py': APP,
      'airlock.toml': permissionFor(APP),
      '.vscode/settings.json': JSON.stringify(hostile),
      python3: script,
      'airlock/__init__.py': `open(${JSON.stringify(join(marker, 'was-imported'))}, "w")\n`,
    },
  },
});
const uri = (name) => vs.uri(`shop/${name}`);

test.after(() => rmSync(marker, { recursive: true, force: true }));

test('protection is on, and the status says that the folder’s own settings are not used', async () => {
  await vs.open('app.py');
  await vs.findings(uri('app.py'), 2);
  await vs.statusWhere(/2 findings.*Restricted mode/);
  await vs.screenshot('untrusted');
});

test('its airlock.exclude and the permissions in its airlock.toml are not honoured', async () => {
  await vs.open('excluded.py');
  await vs.findings(uri('excluded.py'), 2);
});

test('copying is protected', async () => {
  await vs.open('app.py');
  await vs.setClipboard('before');
  await vs.selectAll();
  await vs.press('Control+c');
  await vs.clipboardWhere((text) => /^TOKEN = "AIRLOCK_\w+"\nOWNER = "AIRLOCK_\w+"\n$/.test(text), 'placeholders');
});

test('nothing of it was run', () => {
  assert.ok(!existsSync(join(marker, 'was-run')), 'its interpreter');
  assert.ok(!existsSync(join(marker, 'was-imported')), 'its module');
});

test('once it is trusted its exclusions and permissions count, but it still switches nothing off', async () => {
  await vs.command('Workspaces: Manage Workspace Trust');
  const page = vs.page.locator('.workspace-trust-editor');
  await page.locator('.monaco-button', { hasText: 'Trust' }).first().click();
  await page.getByText('You trust this folder').waitFor();
  await vs.page.locator('[aria-label^="Close Modal Editor"]').click(); // it lies over the editors, and keys are its own
  await page.waitFor({ state: 'hidden' });
  await vs.open('app.py');
  const [left] = await vs.findings(uri('app.py'), 1);
  assert.equal(left.code, 'github_token', 'the e-mail address is allowed by airlock.toml');
  await vs.open('excluded.py');
  await vs.statusWhere(/not checked/);
  await vs.findings(uri('excluded.py'), 0);
  await vs.open('app.py');
  await vs.setClipboard('before');
  await vs.selectAll();
  await vs.press('Control+c');
  await vs.clipboardWhere((text) => /^TOKEN = "AIRLOCK_\w+"\n/.test(text), 'placeholders');
  assert.ok(!existsSync(join(marker, 'was-run')));
});

test('no value has got into logs, settings or state', () => vs.assertNoLeak(values));

/** An airlock.toml that allows the e-mail address of a text, as the product itself writes it. */
function permissionFor(text) {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-e2e-permission-'));
  const program = [
    'import sys',
    'from airlock.core.model import Document',
    'from airlock.engine import Engine',
    'from airlock.settings import Settings',
    'engine = Engine.open(Settings(), root=sys.argv[1], ephemeral=True)',
    'document = Document(sys.stdin.read(), "file:///app.py", "python")',
    'email = next(f for f in engine.check(document) if f.kind == "email")',
    'sys.stdout.write(engine.allow_entry(document, email).text)',
  ].join('\n');
  const env = { ...process.env, AIRLOCK_STATE_DIR: folder };
  const made = spawnSync(PYTHON, ['-c', program, folder], { input: text, encoding: 'utf8', env });
  rmSync(folder, { recursive: true, force: true });
  assert.equal(made.status, 0, made.stderr);
  return made.stdout;
}
