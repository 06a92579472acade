// See: findings in the real editor, as files are opened and typed in. Python is found without a setting.
import assert from 'node:assert/strict';
import test from 'node:test';

import { editorForTests } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const LIMIT_MS = 1000;
const values = madeUpValues();
const { github, email, host, password } = values;

const FILES = {
  'app.py': `import os\n\nTOKEN = "${github}"\nOWNER = "${email}"\nWIKI = "https://${host}/start"\n`,
  'api.ts': `export const token = '${github}';\nexport const owner = '${email}';\nconst wiki = 'https://${host}/start';\n`,
  'config.yaml': `auth:\n  token: ${github}\nowner: ${email}\nwiki: https://${host}/start\n`,
  '.env': `GITHUB_TOKEN=${github}\nOWNER=${email}\nWIKI=https://${host}/start\n`,
  'typed.py': 'def connect():\n    pass\n',
  'clean.py': 'def total(prices):\n    return sum(prices)\n',
};

const OPENED = ['app.py', 'api.ts', 'config.yaml', '.env'];

const COPIES = OPENED.flatMap((name) => [`again/${name}`, `once-more/${name}`].map((copy) => [copy, FILES[name]]));

const vs = editorForTests('findings', { folders: { shop: { ...FILES, ...Object.fromEntries(COPIES) } }, python: '' });
const uri = (name) => vs.uri(`shop/${name}`);

test('the server starts with a Python that nobody named', async () => {
  await vs.open('clean.py');
  await vs.statusWhere(/protected/i, 60_000);
});

for (const name of OPENED) {
  test(`${name}: a credential, an e-mail address and an internal host are marked after opening`, async () => {
    await vs.open(name);
    const found = await vs.findings(uri(name), 3);
    assert.deepEqual(found.map((f) => f.code).toSorted(), ['email', 'github_token', 'internal_host']);
    const text = await vs.text(uri(name));
    assert.deepEqual(
      found.map((f) => textAt(text, f.range)).toSorted(),
      [github, email, host].toSorted(),
      'each mark covers exactly the value',
    );
    await vs.statusWhere(/Airlock: 3 findings/);
  });
}

test('findings come within a second of opening', async (context) => {
  for (const name of OPENED) {
    const waits = [await vs.waitedForFindings(uri(name), 'opened')];
    // a busy machine may be slow once: the same file under another name shows what Airlock takes
    for (const copy of [`again/${name}`, `once-more/${name}`]) {
      await vs.open(copy);
      waits.push(await vs.waitedForFindings(uri(copy), 'opened'));
    }
    context.diagnostic(`${name}: ${waits.join(', ')} ms from opening to findings`);
    assert.ok(Math.min(...waits) < LIMIT_MS, `${name}: ${waits.join(', ')} ms`);
  }
});

test('the marks are seen in the text', async () => {
  await vs.open('app.py');
  await vs.findings(uri('app.py'), 3);
  await vs.page.locator('.squiggly-error').first().waitFor();
  assert.equal(await vs.squiggles(), 3);
  await vs.screenshot('findings');
});

test('a hover explains what it is, why it matters and what to do, without the value', async () => {
  await vs.open('app.py');
  await vs.goTo(3, 14);
  const hover = await vs.hover(/What to do/);
  assert.match(hover, /GitHub token/);
  assert.match(hover, /reads private code/);
  assert.match(hover, /Revoke it/);
  assertNoValue(hover);
  await vs.screenshot('hover');
  await vs.press('Escape');
});

test('no message of a diagnostic holds a value', async () => {
  for (const name of OPENED) {
    for (const found of await vs.findings(uri(name))) assertNoValue(found.message);
  }
});

test('the Problems panel lists the findings without values', async () => {
  await vs.open('app.py');
  await vs.command('View: Focus Problems');
  const panel = vs.page.locator('.markers-panel');
  await panel.getByText('GitHub token').first().waitFor();
  const shown = await panel.innerText();
  assert.match(shown, /Internal host/);
  assertNoValue(shown);
  await vs.screenshot('problems');
  await vs.command('View: Hide Panel');
});

test('findings follow typing', async (context) => {
  await vs.open('typed.py');
  await vs.goTo(2, 9);
  await vs.page.keyboard.type('\npassword = "', { delay: 20 });
  await vs.page.keyboard.insertText(password);
  const [found] = await vs.findings(uri('typed.py'), 1);
  assert.equal(found.code, 'generic_password');
  const waited = await vs.waitedForFindings(uri('typed.py'), 'changed');
  context.diagnostic(`from the last change to the finding: ${waited} ms`);
  assert.ok(waited < LIMIT_MS, `${waited} ms`);
  await vs.command('File: Revert File');
  await vs.findings(uri('typed.py'), 0);
});

test('a file without anything sensitive has no finding, and the status says protected', async () => {
  await vs.open('clean.py');
  await vs.statusWhere(/protected/i);
  assert.deepEqual(await vs.findings(uri('clean.py'), 0), []);
});

test('no value has got into logs, settings or state', () => vs.assertNoLeak(values));

function assertNoValue(text) {
  for (const [name, value] of Object.entries(values)) assert.ok(!text.includes(value), `the ${name} is shown`);
}

function textAt(text, [line, column, endLine, endColumn]) {
  assert.equal(line, endLine);
  return text.split('\n')[line - 1].slice(column - 1, endColumn - 1);
}
