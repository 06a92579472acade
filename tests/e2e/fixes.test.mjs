// Fix: the quick fixes of a finding, chosen from the editor's menu, and allow comments of other tools.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';

import { editorForTests, until } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github, stripe, email, host } = values;
const PLACEHOLDER = /AIRLOCK_[A-Z0-9_]+_[0-9A-HJKMNP-TV-Z]{6}/g;

const PEOPLE = Array.from(
  { length: 24 },
  (_, n) => `${n},Ada${n},Byron,ada${n}@${email.split('@')[1]},${1950 + n}-12-10\n`,
).join('');

const FILES = {
  'people.csv': `id,first_name,last_name,email,birth_date\n${PEOPLE}`,
  'redact.py': `TOKEN = "${github}"\n\n\ndef token():\n    return TOKEN\n`,
  'all.ts': `const token = '${github}';\nconst owner = '${email}';\nconst wiki = 'https://${host}/start';\nconst again = '${github}';\n`,
  'env.py': `"""Payments."""\n\nfrom __future__ import annotations\n\nSTRIPE_KEY = "${stripe}"\n`,
  'env.ts': `export const config = {\n  stripeKey: '${stripe}',\n};\n`,
  'here.py': `TOKEN = "${github}"\n`,
  'here.ts': `const token = '${github}';\n`,
  'allowed.py': `OWNER = "${email}"\nTOKEN = "${github}"\n`,
  'allowed_too.yaml': `owner: ${email}\n`,
  'others.py': `TOKEN = "${github}"  # pragma: allowlist secret\nKEY = "${stripe}"  # gitleaks:allow\n`,
};

const vs = editorForTests('fixes', { folders: { shop: FILES } });
const uri = (name) => vs.uri(`shop/${name}`);

/** Open a file with its cursor in the finding on a line. */
async function openAt(name, line, count) {
  await vs.open(name);
  const found = (await vs.findings(uri(name), count)).find((f) => f.range[0] === line);
  await vs.goTo(line, found.range[1] + 2);
}

test('the menu offers every remedy, redacting first', async () => {
  await openAt('redact.py', 1, 1);
  const titles = (await vs.fixes()).filter((title) => title.startsWith('Airlock: '));
  await vs.screenshot('fixes');
  await vs.press('Escape');
  assert.equal(titles[0], 'Airlock: Redact GitHub token');
  for (const start of ['Read from environment', 'Allow here', 'Allow in this workspace']) {
    assert.ok(
      titles.some((title) => title.startsWith(`Airlock: ${start}`)),
      `${start} among ${titles.join(', ')}`,
    );
  }
});

test('Redact puts a placeholder in the place of the value; undo and redacting again give the same', async () => {
  await openAt('redact.py', 1, 1);
  await vs.fix('Airlock: Redact GitHub token');
  const redacted = await vs.textWhere(uri('redact.py'), (text) => !text.includes(github), 'the value to go');
  assert.match(redacted, /^TOKEN = "AIRLOCK_GITHUB_TOKEN_\w{6}"\n\n\ndef token\(\):\n {4}return TOKEN\n$/);
  await vs.findings(uri('redact.py'), 0);
  await vs.screenshot('redacted');
  await vs.press('Control+z');
  await vs.textWhere(uri('redact.py'), (text) => text === FILES['redact.py'], 'the original by undo');
  await openAt('redact.py', 1, 1);
  await vs.fix('Airlock: Redact GitHub token');
  await vs.textWhere(uri('redact.py'), (text) => text === redacted, 'the same placeholder');
  assert.equal(vs.onDisk('shop/redact.py'), FILES['redact.py'], 'nothing is saved by itself');
});

test('Redact all takes every finding of the file; equal values get equal placeholders', async () => {
  await openAt('all.ts', 2, 4);
  await vs.fix('Airlock: Redact all 4 findings');
  const text = await vs.textWhere(uri('all.ts'), (t) => !t.includes(github), 'the values to go');
  assert.ok(![github, email, host].some((value) => text.includes(value)));
  const placeholders = text.match(PLACEHOLDER);
  assert.equal(placeholders.length, 4);
  assert.equal(placeholders[0], placeholders[3]);
  assert.match(text, /^const token = '\w+';\nconst owner = '\w+';\nconst wiki = 'https:\/\/\w+\/start';\n/);
  await vs.findings(uri('all.ts'), 0);
});

test('the command Redact All in File does the same', async () => {
  await vs.open('all.ts');
  await vs.command('File: Revert File');
  await vs.findings(uri('all.ts'), 4);
  await vs.command('Airlock: Redact All in File');
  const text = await vs.textWhere(uri('all.ts'), (t) => !t.includes(github), 'the values to go');
  assert.equal(text.match(PLACEHOLDER).length, 4);
});

test('nothing is written into an editor that is read-only for now, and the user is told', async () => {
  await vs.command('File: Revert File');
  await vs.findings(uri('all.ts'), 4);
  await vs.companion.execute('workbench.action.files.setActiveEditorReadonlyInSession');
  await vs.command('Airlock: Redact All in File');
  await vs.notification('it is read-only').waitFor();
  assert.ok((await vs.text(uri('all.ts'))).includes(github));
  await vs.companion.execute('workbench.action.files.setActiveEditorWriteableInSession');
  await vs.command('Notifications: Clear All Notifications');
});

test('Read from environment in Python adds the import where it belongs', async () => {
  await openAt('env.py', 5, 1);
  await vs.fix('Airlock: Read from environment');
  const text = await vs.textWhere(uri('env.py'), (t) => !t.includes(stripe), 'the value to go');
  assert.match(
    text,
    /^"""Payments\."""\n\nfrom __future__ import annotations\n+import os\n+STRIPE_KEY = os\.environ\["STRIPE_KEY"\]\n$/,
  );
  await vs.findings(uri('env.py'), 0);
});

test('Read from environment in TypeScript', async () => {
  await openAt('env.ts', 2, 1);
  await vs.fix('Airlock: Read from environment');
  const text = await vs.textWhere(uri('env.ts'), (t) => !t.includes(stripe), 'the value to go');
  assert.equal(text, 'export const config = {\n  stripeKey: process.env.STRIPE_KEY!,\n};\n');
});

for (const [name, comment] of [
  ['here.py', '#'],
  ['here.ts', '//'],
]) {
  test(`Allow here writes a comment into ${name}`, async () => {
    await openAt(name, 1, 1);
    await vs.fix('Airlock: Allow here');
    const text = await vs.textWhere(uri(name), (t) => t !== FILES[name], 'the comment');
    assert.equal(text, FILES[name].replace('\n', `  ${comment} airlock:allow\n`));
    await vs.findings(uri(name), 0);
    await vs.press('Control+z');
    await vs.findings(uri(name), 1);
  });
}

test('Allow in this workspace writes airlock.toml, and the value is no finding any more in any file', async () => {
  await openAt('allowed.py', 1, 2);
  await vs.fix('Airlock: Allow in this workspace');
  await until(() => existsSync(vs.path('shop/airlock.toml')), 'airlock.toml');
  const [left] = await vs.findings(uri('allowed.py'), 1);
  assert.equal(left.code, 'github_token', 'only what was allowed is');
  const policy = vs.onDisk('shop/airlock.toml');
  assert.match(policy, /\[\[allow\]\]\nkind = "email"\nfingerprint = "[0-9a-f]+"\n/);
  assert.ok(!Object.values(values).some((value) => policy.includes(value)));
  await vs.notification('Allowed in this workspace').waitFor();
  await vs.screenshot('allowed');
  await vs.open('allowed_too.yaml');
  await vs.statusWhere(/protected/i);
  assert.deepEqual(await vs.findings(uri('allowed_too.yaml'), 0), []);
});

test('Undo takes the permission back', async () => {
  await vs.answer('Allowed in this workspace', 'Undo');
  await until(() => !existsSync(vs.path('shop/airlock.toml')), 'airlock.toml to go');
  await vs.findings(uri('allowed.py'), 2);
  await vs.findings(uri('allowed_too.yaml'), 1);
});

test('a permission that is edited out of airlock.toml by hand ends', async () => {
  await openAt('allowed.py', 1, 2);
  await vs.fix('Airlock: Allow in this workspace');
  await vs.findings(uri('allowed.py'), 1);
  await vs.answer('Allowed in this workspace', 'Open airlock.toml');
  await until(async () => (await vs.companion.editor()).uri === uri('airlock.toml'), 'airlock.toml in the editor');
  await vs.focusEditor();
  await vs.press('Control+Home');
  await vs.page.keyboard.insertText('= ');
  await vs.press('Control+s');
  await vs.findings(uri('allowed.py'), 2);
  assert.match(
    await vs.statusWhere(/airlock\.toml/),
    /not valid TOML \(at line 1, column 1\)\. Nothing in it is in force/,
  );
  const marked = (await vs.companion.diagnostics(uri('airlock.toml'))).find((d) => d.source === 'Airlock policy');
  assert.deepEqual([marked.severity, marked.range.slice(0, 2)], [0, [1, 1]], 'the place in the file is marked');
  await vs.screenshot('policy-not-in-force');
  await vs.selectAll();
  await vs.press('Control+c');
  await vs.notification('What it protects may be in this text').waitFor();
  await vs.clipboardWhere(
    (text) => text.startsWith('Airlock is waiting'),
    'a notice while nobody knows what is protected',
  );
  await vs.command('Notifications: Clear All Notifications');
  await vs.focusEditor();
  await vs.selectAll();
  await vs.press('Delete');
  await vs.press('Control+s');
  await vs.findings(uri('allowed.py'), 2);
  await vs.statusWhere(/protected/i);
});

test('allow comments of other tools are honoured while they stand there', async () => {
  await vs.open('others.py');
  await vs.statusWhere(/protected/i);
  await vs.goTo(1, FILES['others.py'].indexOf('  #') + 1);
  await vs.press('Shift+End');
  await vs.press('Delete');
  assert.equal((await vs.findings(uri('others.py'), 1))[0].code, 'github_token');
  await vs.goTo(2, FILES['others.py'].split('\n')[1].indexOf('  #') + 1);
  await vs.press('Shift+End');
  await vs.press('Delete');
  await vs.findings(uri('others.py'), 2);
});

test('a table of personal data is one note, and one fix replaces it by synthetic data', async () => {
  await vs.open('people.csv');
  const [note] = await vs.findings(uri('people.csv'), 1);
  assert.equal(note.code, 'personal-data-table');
  assert.match(note.message, /^Personal data in 24 rows, 96 values: /);
  await vs.goTo(2, 4);
  await vs.screenshot('table');
  await vs.fix('Airlock: Replace all 96 values of this table with synthetic data');
  const text = await vs.textWhere(uri('people.csv'), (t) => !t.includes('Byron'), 'synthetic data');
  assert.equal(text.split('\n').length, 26);
  assert.equal(text.split('@').length, 25);
  await vs.findings(uri('people.csv'), 0);
  await vs.screenshot('table-synthetic');
});

test('no value has got into logs, settings or state', () => vs.assertNoLeak(values));
