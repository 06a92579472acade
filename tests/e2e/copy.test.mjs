// Share a piece: what stands on the clipboard after a copy, and what comes back by pasting.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import test from 'node:test';

import { editorForTests, until } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github, stripe, email, host } = values;
const ASTRAL = '\u{1D4B3}\u{1F511}';

const APP = `TOKEN = "${github}"\nOWNER = "${email}"\nWIKI = "https://${host}/start"\n\n\ndef total(prices):\n    return sum(prices)\n`;
const CRLF = `# ${ASTRAL} keys\r\nNAME = "${ASTRAL}"; TOKEN = "${github}"  # ${ASTRAL}\r\nEND = 1\r\n`;
const FILES = {
  'app.py': APP,
  'cut.py': `import os\n\nKEY = "${stripe}"\nTOKEN = "${github}"\nEND = 1\n`,
  'crlf.py': CRLF,
  'crlf_target.py': '# target\r\n',
  'target.py': '# target\n',
  'diff.py': APP,
  'strict.py': `import os\n\nKEY = "${stripe}"\nEND = 1\n`,
};

const vs = editorForTests('copy', {
  folders: { shop: FILES },
  env: { AIRLOCK_DEEP: 'on' },
});
const uri = (name) => vs.uri(`shop/${name}`);
const isRedacted = (text) => /AIRLOCK_\w+_\w{6}/.test(text) && !Object.values(values).some((v) => text.includes(v));
const redacted = (what) => vs.clipboardWhere(isRedacted, `${what} on the clipboard with placeholders`);

/** Open a file at rest, as its file is on the disk. */
async function openClean(name) {
  await vs.open(name);
  await vs.command('File: Revert File');
  await vs.findings(uri(name));
  await vs.focusEditor();
  await vs.setClipboard('before');
}

/** Paste at the end of a file; answers what came in. */
async function pasteInto(name) {
  await vs.open(name);
  const before = await vs.text(uri(name));
  await vs.press('Control+End');
  await vs.press('Control+v');
  const after = await vs.textWhere(uri(name), (text) => text !== before, 'the pasted text');
  assert.ok(after.startsWith(before));
  return after.slice(before.length);
}

test('Ctrl+C of a selection leaves placeholders on the clipboard and says what was held back', async () => {
  await openClean('app.py');
  await vs.selectAll();
  await vs.press('Control+c');
  const text = await redacted('the file');
  assert.match(
    text,
    /^TOKEN = "AIRLOCK_\w+"\nOWNER = "AIRLOCK_\w+"\nWIKI = "https:\/\/AIRLOCK_\w+\/start"\n\n\ndef total/,
  );
  await vs.heldBack().waitFor();
  assert.match(await vs.heldBack().innerText(), /Airlock held back 1 GitHub token and 2 more . Copy original/);
  const spoken = await vs.heldBack().locator('a').getAttribute('aria-label');
  assert.match(spoken, /Held back: 1 GitHub token, 1 e-mail address, 1 internal host\./, 'all of it, for who asks');
  await vs.screenshot('copied');
});

test('pasted into another file of the workspace it is the original again', async () => {
  assert.equal(await pasteInto('target.py'), APP);
  await vs.press('Control+z');
});

test('copy and paste in one breath still give the original', async () => {
  await openClean('app.py');
  await vs.select([1, 1, 1, 10 + github.length]);
  await vs.press('Control+c');
  await vs.press('Control+End');
  await vs.press('Control+v');
  const text = await vs.textWhere(uri('app.py'), (t) => t !== APP, 'the pasted text');
  assert.equal(text, `${APP}TOKEN = "${github}`);
});

test('the context menu, the Edit menu and the palette copy no more than the keyboard', async () => {
  const line = vs.page.locator('.view-line', { hasText: 'TOKEN' }).first();
  await openClean('app.py');
  await vs.select([1, 1, 2, 1]);
  await vs.contextMenu(line, /^Copy\b/);
  await redacted('the context menu’s copy');
  await vs.setClipboard('before');
  await vs.select([1, 1, 2, 1]);
  await vs.menu('Edit', /^Copy\b/);
  await redacted('the Edit menu’s copy');
  await vs.setClipboard('before');
  await vs.select([1, 1, 2, 1]);
  await vs.command('Copy with Syntax Highlighting');
  await redacted('the palette’s copy');
});

test('without a selection the whole line is copied, and pasted as a line', async () => {
  await openClean('app.py');
  await vs.goTo(2, 4);
  await vs.press('Control+c');
  assert.match(await redacted('the line'), /^OWNER = "AIRLOCK_\w+"\n$/);
  await vs.goTo(7, 5);
  await vs.press('Control+v');
  const lines = (await vs.textWhere(uri('app.py'), (t) => t !== APP, 'the pasted line')).split('\n');
  assert.equal(lines[6], `OWNER = "${email}"`, 'a whole line goes above the cursor’s line');
  assert.equal(lines[7], '    return sum(prices)');
});

test('a cut loses nothing: undo and paste both bring the text back', async () => {
  await openClean('cut.py');
  await vs.select([3, 1, 4, 1]);
  await vs.press('Control+x');
  assert.match(await redacted('the cut line'), /^KEY = "AIRLOCK_\w+"\n$/);
  assert.equal(await vs.text(uri('cut.py')), FILES['cut.py'].replace(`KEY = "${stripe}"\n`, ''));
  await vs.press('Control+z');
  await vs.textWhere(uri('cut.py'), (text) => text === FILES['cut.py'], 'the text by undo');
  await vs.press('Control+x');
  await redacted('the cut line');
  await vs.press('Control+v');
  await vs.textWhere(uri('cut.py'), (text) => text === FILES['cut.py'], 'the text by paste');
});

test('several cursors', async () => {
  await openClean('cut.py');
  await vs.select([3, 1, 3, 8 + stripe.length], [4, 1, 4, 10 + github.length]);
  await vs.press('Control+c');
  assert.match(await redacted('both selections'), /^KEY = "AIRLOCK_\w+\nTOKEN = "AIRLOCK_\w+$/);
  await vs.select([1, 10, 1, 10], [5, 8, 5, 8]);
  await vs.press('Control+v');
  const lines = (await vs.textWhere(uri('cut.py'), (t) => t !== FILES['cut.py'], 'the pasted text')).split('\n');
  assert.deepEqual([lines[0], lines[4]], [`import osKEY = "${stripe}`, `END = 1TOKEN = "${github}`]);
});

test('both sides of a diff editor', async () => {
  await openClean('diff.py');
  await vs.goTo(7, 1);
  await vs.page.keyboard.type('#');
  await vs.command('File: Compare Active File with Saved');
  for (const side of ['original', 'modified']) {
    await vs.setClipboard('before');
    const editor = vs.page.locator(`.monaco-diff-editor .editor.${side} .view-lines`).first();
    await editor.click({ position: { x: 60, y: 8 } });
    await vs.press('Control+a');
    await vs.press('Control+c');
    assert.match(await redacted(`the ${side} side`), /def total/);
  }
  await vs.screenshot('diff');
  await vs.companion.execute('workbench.action.closeActiveEditor');
});

test('CRLF and astral characters come through unharmed', async () => {
  await openClean('crlf.py');
  await vs.selectAll();
  await vs.press('Control+c');
  const text = (await redacted('the file')).replaceAll('\r\n', '\n');
  assert.equal(text.replace(/AIRLOCK_\w+/, github), CRLF.replaceAll('\r\n', '\n'));
  assert.equal(await pasteInto('crlf_target.py'), CRLF);
});

test('an untitled document', async () => {
  await vs.companion.execute('workbench.action.files.newUntitledFile');
  const { uri: untitled } = await until(async () => {
    const editor = await vs.companion.editor();
    return editor?.uri.startsWith('untitled:') && editor;
  }, 'an untitled document');
  await vs.focusEditor();
  await vs.page.keyboard.insertText(`token = "${github}"`);
  await vs.findings(untitled, 1);
  await vs.selectAll();
  await vs.press('Control+c');
  assert.match(await redacted('the text'), /^token = "AIRLOCK_\w+"$/);
  await vs.press('End');
  await vs.press('Control+v');
  await vs.textWhere(untitled, (text) => text === `token = "${github}"`.repeat(2), 'the original pasted');
});

test('pasted into the chat box it stays redacted', async () => {
  await openClean('app.py');
  await vs.selectAll();
  await vs.press('Control+c');
  await redacted('the file');
  await vs.openChat();
  await vs.press('Control+v');
  const chat = await until(async () => (await vs.chatText()) || false, 'text in the chat box');
  assert.ok(isRedacted(chat), 'placeholders in the chat box');
  assert.match(chat, /def total\(prices\)/);
  await vs.screenshot('pasted-into-chat');
  await vs.clearChat();
});

test('text from outside that is pasted into the chat box is redacted too', async () => {
  await vs.setClipboard(`why does ${github} not work?`);
  await vs.openChat();
  await vs.press('Control+v');
  const chat = await until(async () => (await vs.chatText()) || false, 'text in the chat box');
  assert.match(chat, /^why does AIRLOCK_GITHUB_TOKEN_\w{6} not work\?$/);
  await vs.clearChat();
});

test('where the policy wants to be asked, nothing is pasted into the chat box before', async (context) => {
  writeFileSync(vs.path('shop/airlock.toml'), 'version = 1\n\n[actions]\npaste = "ask"\n');
  context.after(() => rmSync(vs.path('shop/airlock.toml')));
  await vs.openChat();
  await vs.setClipboard(`why does ${github} not work?`);
  const question = vs.page.locator('.monaco-dialog-box');
  const asked = () =>
    until(async () => {
      await vs.clearChat();
      await vs.press('Control+v');
      const shown = question.waitFor({ timeout: 1500 }); // a policy file that was just written counts a little later
      return shown.then(() => true).catch(() => false);
    }, 'the question');
  await asked();
  assert.match(await vs.dialog(), /This text holds 1 GitHub token\./);
  await vs.answerDialog('Cancel');
  assert.equal(await vs.chatText(), '');
  await asked();
  await vs.answerDialog('Paste with Placeholders');
  const chat = await until(async () => (await vs.chatText()) || false, 'text in the chat box');
  assert.match(chat, /^why does AIRLOCK_GITHUB_TOKEN_\w{6} not work\?$/);
  await vs.clearChat();
});

test('Copy Original asks first, and is recorded', async () => {
  await openClean('app.py');
  await vs.select([1, 1, 2, 1]);
  await vs.press('Control+c');
  await redacted('the line');
  await vs.heldBack().locator('a').click();
  assert.match(await vs.dialog(), /Copy the original text with 1 GitHub token\?/);
  await vs.screenshot('copy-original');
  assert.ok(isRedacted(await vs.clipboard()), 'nothing is released before the answer');
  await vs.answerDialog('Copy Original');
  await vs.clipboardWhere((text) => text === `TOKEN = "${github}"\n`, 'the original');
  const released = await until(() => vs.audit().find((record) => record.verdict === 'released'), 'a record');
  assert.equal(released.action, 'copy');
  const decision = vs.audit().find((record) => record.receipt === released.receipt && record !== released);
  assert.deepEqual(decision.held, { github_token: 1 });
  assert.equal(released.note, 'copy original', 'the record says how it came to be released');
});

test('a cancelled Copy Original releases nothing', async () => {
  const before = vs.audit().filter((record) => record.verdict === 'released').length;
  await openClean('app.py');
  await vs.select([1, 1, 2, 1]);
  await vs.press('Control+c');
  const shown = await redacted('the line');
  await vs.command('Airlock: Copy Original');
  await vs.dialog();
  await vs.answerDialog('Cancel');
  assert.equal(await vs.clipboard(), shown);
  assert.equal(vs.audit().filter((record) => record.verdict === 'released').length, before);
});

test('text without findings is copied as it is, and nothing is said', async () => {
  await openClean('app.py');
  await vs.select([6, 1, 8, 1]);
  await vs.press('Control+c');
  await vs.clipboardWhere((text) => text === 'def total(prices):\n    return sum(prices)\n', 'the text as it is');
});

test('strict mode: the original never touches the clipboard', async () => {
  await vs.companion.configure('airlock.copy.strict', true);
  await openClean('strict.py');
  for (const [keys, left] of [
    ['Control+c', FILES['strict.py']],
    ['Control+x', 'import os\n\nEND = 1\n'],
  ]) {
    await vs.setClipboard('before');
    await vs.select([3, 1, 4, 1]);
    const seen = vs.watchClipboard(isRedacted);
    await vs.press(keys);
    const texts = await seen;
    assert.ok(texts.some(isRedacted), `placeholders after ${keys}`);
    assert.deepEqual(texts.filter((text) => text.includes(stripe)).length, 0, `the original after ${keys}`);
    await vs.textWhere(uri('strict.py'), (text) => text === left, `the document after ${keys}`);
  }
  await vs.press('Control+v');
  await vs.textWhere(uri('strict.py'), (text) => text === FILES['strict.py'], 'the cut text back');
  await vs.companion.configure('airlock.copy.strict', false);
});

test('with copy protection off the text is copied as it is', async () => {
  await vs.companion.configure('airlock.copy.protect', false);
  await openClean('app.py');
  await vs.select([1, 1, 2, 1]);
  await until(async () => {
    await vs.press('Control+c');
    return (await vs.clipboard()) === `TOKEN = "${github}"\n`;
  }, 'the text as it is');
  await vs.companion.configure('airlock.copy.protect', true);
});

test('the audit log holds every decision and no value', () => {
  assert.ok(vs.audit().some((record) => record.action === 'copy' && record.verdict === 'redact'));
  vs.assertNoLeak(values);
});
