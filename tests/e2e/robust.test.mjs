// Nothing unsafe goes out silently and nothing is lost: a server that hangs or dies, no Python, files that are too large,
// binary or read-only, several folders, a reloaded window.
import assert from 'node:assert/strict';
import test from 'node:test';

import { editorForTests, until } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github, stripe, email } = values;

const APP = `TOKEN = "${github}"\nEND = 1\n`;
const LINE = 'price = compute_price(item, rate)  # an ordinary line of an ordinary file\n';
const BIG = `${LINE.repeat(30_000)}${APP}${LINE.repeat(40_000)}`;
const FILES = {
  'app.py': APP,
  'other.py': '# other\n',
  'big.py': BIG,
  'larger.py': `${APP}${LINE.repeat(1000)}`,
  'data.bin': Buffer.concat([Buffer.from(`TOKEN = "${github}"\n`), Buffer.from([0, 1, 2, 255, 0, 0, 7])]),
  'fixed.py': APP,
  'owner.py': `OWNER = "${email}"\nKEY = "${stripe}"\n`,
};

const vs = editorForTests('robust', {
  folders: { shop: FILES, depot: { 'owner_too.py': `OWNER = "${email}"\nKEY = "${stripe}"\n` } },
  settings: { 'files.readonlyInclude': { '**/fixed.py': true } },
});
const uri = (name) => vs.uri(`shop/${name}`);
const isRedacted = (text) => /AIRLOCK_\w+_\w{6}/.test(text) && !Object.values(values).some((v) => text.includes(v));
const redacted = () => vs.clipboardWhere(isRedacted, 'placeholders on the clipboard');
const NOTICE = /^Airlock could not check this text/;
const notice = () => vs.clipboardWhere((text) => NOTICE.test(text), 'a notice on the clipboard');

async function copyAll(name) {
  await vs.open(name);
  await vs.setClipboard('before');
  await vs.selectAll();
  await vs.press('Control+c');
}

test('a server that hangs during a copy: the original does not stay on the clipboard, is not lost, and the user is asked', async () => {
  await vs.open('app.py');
  await vs.findings(uri('app.py'), 1);
  await copyAll('app.py');
  await redacted();
  const pid = await vs.serverPid();
  vs.signal(pid, 'SIGSTOP');
  await copyAll('app.py');
  await notice();
  await vs.notification('Airlock could not check what you copied').waitFor();
  await vs.screenshot('copy-not-checked');
  await vs.open('other.py');
  await vs.press('Control+End');
  await vs.press('Control+v');
  await vs.textWhere(uri('other.py'), (text) => text === `# other\n${APP}`, 'the original, pasted inside VS Code');
  vs.signal(pid, 'SIGKILL');
});

test('a killed server is started again by itself, and what waited is checked then', async () => {
  await redacted();
  await vs.serverPid();
  await vs.open('app.py');
  await vs.findings(uri('app.py'), 1);
  await vs.statusWhere(/1 finding/);
  await vs.leaveAll();
});

test('a server that dies again and again stays stopped; one click starts it', async () => {
  await vs.open('app.py');
  await until(
    async () => {
      for (const pid of vs.serverPids()) vs.signal(pid, 'SIGKILL');
      return /Airlock: stopped.*Click to restart/.test(await vs.status());
    },
    'the status to say that it has stopped',
    60_000,
  );
  await vs.screenshot('stopped');
  await copyAll('app.py');
  await notice();
  await vs.clickStatus();
  await vs.statusWhere(/1 finding/);
  await redacted();
  await vs.leaveAll();
});

test('Copy Unchecked lets the text go when the user says so, and is recorded once the server is back', async () => {
  const released = () => vs.audit().filter((record) => record.verdict === 'released').length;
  const before = released();
  const pid = await vs.serverPid();
  vs.signal(pid, 'SIGSTOP');
  await copyAll('app.py');
  await notice();
  await vs.answer('Airlock could not check what you copied', 'Copy Unchecked');
  await vs.clipboardWhere((text) => text === APP, 'the original');
  vs.signal(pid, 'SIGKILL');
  await vs.serverPid(pid);
  await until(() => released() === before + 1, 'the record');
});

test('Restart Server gives exactly one new server', async () => {
  await vs.statusWhere(/1 finding/);
  const old = await vs.serverPid();
  await vs.command('Airlock: Restart Server');
  await vs.serverPid(old);
  assert.ok(!vs.isAlive(old));
  await vs.findings(uri('app.py'), 1);
});

test('without a Python one message names the cure, copying asks, and choosing one makes all well', async () => {
  await vs.leaveAll();
  await vs.command('Notifications: Clear All Notifications');
  await vs.companion.configure('airlock.python.path', '/nowhere/python3');
  await vs.statusWhere(/no Python/i);
  const message = vs.notification('airlock.python.path');
  await message.waitFor();
  assert.match(await message.innerText(), /does not run: \/nowhere\/python3.*CPython 3\.10 or newer/s);
  assert.equal((await vs.notifications()).filter((text) => text.includes('nowhere')).length, 1, 'it is said once');
  await vs.screenshot('no-python');
  await copyAll('app.py');
  await notice();
  await vs.answer('airlock.python.path', 'Choose Python…');
  const listed = vs.page.locator('.quick-input-list .monaco-list-row', { hasText: /Python 3\.\d+\.\d+/ }).first();
  await listed.waitFor();
  await vs.screenshot('choose-python');
  await listed.click();
  await vs.statusWhere(/1 finding/);
  await redacted();
  await vs.leaveAll();
});

test('a file of 5 MB is checked, and copying from it is', async (context) => {
  assert.ok(BIG.length > 5_000_000);
  await vs.open('big.py');
  const [found] = await vs.findings(uri('big.py'), 1, 20_000);
  assert.equal(found.range[0], 30_001);
  const waited = await vs.waitedForFindings(uri('big.py'), 'opened');
  context.diagnostic(`${(BIG.length / 1e6).toFixed(1)} MB: ${waited} ms from opening to findings`);
  await vs.select([30_001, 1, 30_002, 1]);
  await vs.setClipboard('before');
  await vs.press('Control+c');
  assert.match(await redacted(), /^TOKEN = "AIRLOCK_\w+"\n$/);
});

test('above the size limit the status says that it is not checked, and copying everything asks', async () => {
  await vs.companion.configure('airlock.maxFileSizeKb', 64);
  await vs.open('larger.py');
  await vs.statusWhere(/not checked.*larger than 64 kB/);
  assert.deepEqual(await vs.findings(uri('larger.py'), 0), []);
  await vs.screenshot('not-checked');
  await copyAll('larger.py');
  await notice();
  await vs.select([1, 1, 2, 1]);
  await vs.press('Control+c');
  await redacted();
  await vs.companion.configure('airlock.maxFileSizeKb', undefined);
  await vs.statusWhere(/1 finding/);
  await vs.leaveAll();
});

test('an excluded file is not marked, but what is copied from it is redacted', async () => {
  await vs.companion.configure('airlock.exclude', ['**/app.py']);
  await vs.open('app.py');
  await vs.statusWhere(/not checked.*excluded/);
  await vs.findings(uri('app.py'), 0);
  await copyAll('app.py');
  await redacted();
  await vs.companion.configure('airlock.exclude', undefined);
  await vs.findings(uri('app.py'), 1);
});

test('a binary file, opened all the same, is not checked; copying from it is', async () => {
  await vs.press('Control+p');
  await vs.page.locator('.quick-input-widget input').first().fill('data.bin');
  await vs.page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: 'data.bin' }).waitFor();
  await vs.press('Enter');
  await vs.page.getByText('Open Anyway').first().click();
  await vs.page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Text Editor' })
    .first()
    .click({ timeout: 3000 })
    .catch(() => undefined);
  await vs.statusWhere(/not checked.*binary/);
  await vs.focusEditor();
  await vs.setClipboard('before');
  await vs.select([1, 1, 1, 10 + github.length]);
  await vs.press('Control+c');
  await redacted();
});

test('a read-only file is marked and copied like any other, and no fix changes it', async () => {
  await vs.open('fixed.py');
  await vs.findings(uri('fixed.py'), 1);
  await vs.setClipboard('before');
  await vs.selectAll();
  await vs.press('Control+c');
  assert.match(await redacted(), /^TOKEN = "AIRLOCK_\w+"\nEND = 1\n$/);
  await vs.page.keyboard.press('Delete');
  assert.equal(await vs.text(uri('fixed.py')), APP);
});

test('two folders: placeholders, permissions and sessions are each folder’s own', async () => {
  const own = await placeholders('shop/owner.py');
  const other = await placeholders('depot/owner_too.py');
  assert.notEqual(own, other, 'the same value has another placeholder in another folder');
  await vs.open('shop/owner.py');
  const [found] = await vs.findings(vs.uri('shop/owner.py'), 2);
  await vs.goTo(1, found.range[1] + 1);
  await vs.fix('Airlock: Allow in this workspace');
  assert.equal((await vs.findings(vs.uri('shop/owner.py'), 1))[0].range[0], 2);
  await vs.open('depot/owner_too.py');
  await vs.findings(vs.uri('depot/owner_too.py'), 2);
});

test('a reloaded window ends its server and starts one new one', async () => {
  const old = await vs.serverPid();
  for (const { uri: open, dirty } of await vs.companion.documents()) assert.ok(!dirty || !open.includes('fixed'));
  await vs.reload();
  await vs.serverPid(old);
  await until(() => !vs.isAlive(old), 'the old server to end');
  await vs.open('app.py');
  await vs.findings(uri('app.py'), 1);
});

test('no value has got into logs, settings or state', () => vs.assertNoLeak(values));

/** What a redacted copy of a file holds. */
async function placeholders(path) {
  await vs.open(path);
  await vs.findings(vs.uri(path), 2);
  await vs.setClipboard('before');
  await vs.selectAll();
  await vs.press('Control+c');
  return redacted();
}
