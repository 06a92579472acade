// Bring the answer back: restored from the clipboard, in a selection and by pasting, and applied where it belongs.
import assert from 'node:assert/strict';
import test from 'node:test';

import { editorForTests, until } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { stripe } = values;
const STRIPE_PLACEHOLDER = /AIRLOCK_STRIPE\w*_[0-9A-HJKMNP-TV-Z]{6}/;

const FILES = {
  'cart.py': `def total():\n    key = "${stripe}"\n    return key\n`,
  'notes.py': '# notes\n',
  'code.py': 'def first():\n    return 1\n\n\ndef other():\n    return 2\n',
};

const vs = editorForTests('answers', { folders: { shop: FILES } });
const uri = (name) => vs.uri(`shop/${name}`);

test('the server is ready', async () => {
  await vs.open('notes.py');
  await vs.statusWhere(/protected/i, 60_000);
});

test('Restore Answer from the clipboard opens the answer with the real values', async () => {
  const placeholder = await stripePlaceholder();
  const answer = `Read it once:\n\n\`\`\`python\nKEY = "${placeholder}"\n\`\`\`\n`;
  await vs.open('notes.py');
  await vs.setClipboard(answer);
  await vs.command('Airlock: Restore Answer');
  const restored = await until(async () => {
    return (await vs.companion.documents()).find((d) => d.uri.startsWith('untitled:') && d.text.includes(stripe));
  }, 'the restored answer');
  assert.equal(restored.text, answer.replace(placeholder, stripe));
  assert.equal(restored.language, 'markdown');
  assert.equal(await vs.clipboard(), answer, 'the clipboard keeps the placeholders');
  await vs.screenshot('restored');
});

test('Restore Answer of a selection puts the real values in its place, however the model wrote the placeholder', async () => {
  const placeholder = await stripePlaceholder();
  await vs.open('notes.py');
  await vs.command('File: Revert File');
  await vs.focusEditor();
  await vs.press('Control+End');
  await vs.page.keyboard.insertText(`a = "${placeholder}", f(${placeholder.toLowerCase()})  # AIRLOCK_EMAIL_000000`);
  await vs.selectAll();
  await vs.command('Airlock: Restore Answer');
  await vs.notification('Restore notes.py').waitFor();
  await vs.press('Control+w');
  await until(async () => (await vs.companion.editor())?.uri === uri('notes.py'), 'the document behind the difference');
  assert.ok(!(await vs.text(uri('notes.py'))).includes(stripe), 'a closed tab writes nothing');
  await vs.command('Notifications: Clear All Notifications');
  await vs.command('Airlock: Restore Answer');
  await vs.notification('Restore notes.py').waitFor();
  await vs.screenshot('restore-shows-the-difference');
  assert.ok(!(await vs.text(uri('notes.py'))).includes(stripe), 'nothing is written before the user says so');
  await vs.answer('Restore notes.py', 'Apply');
  const text = await vs.textWhere(uri('notes.py'), (t) => t.includes(stripe), 'the value');
  assert.equal(text, `# notes\na = "${stripe}", f(${stripe})  # AIRLOCK_EMAIL_000000`);
  await vs.notification('AIRLOCK_EMAIL_000000').waitFor();
  await vs.screenshot('restored-selection');
  await vs.leaveAll();
});

test('a placeholder that cannot be restored is underlined, and one that can be is restored by a quick fix', async () => {
  const placeholder = await stripePlaceholder();
  await vs.open('notes.py');
  await vs.command('File: Revert File');
  await vs.focusEditor();
  const marks = () => vs.page.locator('.squiggly-info').count();
  await until(async () => (await marks()) === 0, 'the mark of an earlier text to go');
  await vs.press('Control+End');
  await vs.page.keyboard.insertText(`a = "AIRLOCK_EMAIL_7F3A2K"\nb = "${placeholder}"`);
  await until(async () => (await marks()) > 0, 'a mark');
  await vs.screenshot('unknown-placeholder');
  await until(async () => (await marks()) === 1, 'one mark, the known one left alone');
  await vs.select([3, 10, 3, 10]);
  await vs.fix('Airlock: Restore this value');
  await vs.answer('Restore notes.py', 'Apply');
  await vs.textWhere(uri('notes.py'), (t) => t.endsWith(`b = "${stripe}"`), 'the value');
  await vs.leaveAll();
});

test('an answer is applied to the function it is for, after a look at it and a question about what gets out', async () => {
  const placeholder = await stripePlaceholder();
  await vs.open('code.py');
  await vs.setClipboard(
    `Like this:\n\n\`\`\`python\ndef first():\n    print("${placeholder}")\n    return "${placeholder}"\n\`\`\`\n`,
  );
  await vs.command('Airlock: Apply Answer');
  assert.match(await vs.dialog(), /printed or logged/);
  await vs.screenshot('apply-asks');
  await vs.answerDialog('Leave Placeholders There');
  await vs.notification('Apply answer to code.py').waitFor();
  await vs.screenshot('apply-shows-the-difference');
  await vs.page.getByRole('button', { name: 'Apply This Answer' }).click();
  const text = await vs.textWhere(uri('code.py'), (t) => t.includes(stripe), 'the value');
  assert.ok(
    text.includes(`    print("${placeholder}")\n    return "${stripe}"\n\n\ndef other():`),
    'only where it is safe',
  );
  const told = vs.page.locator('.part.statusbar', { hasText: 'replaced first' });
  await told.filter({ hasText: 'restored 1 value and left 1 placeholder in place' }).waitFor();
  await until(async () => (await vs.notifications()).length === 0, 'the question to go with its answer');
  await vs.leaveAll();
});

test('an answer pasted into a file comes in with the real values', async () => {
  const placeholder = await stripePlaceholder();
  await vs.open('notes.py');
  await vs.command('File: Revert File');
  await vs.focusEditor();
  await vs.setClipboard(`KEY = "${placeholder}"`);
  await vs.press('Control+End');
  await vs.press('Control+v');
  await vs.textWhere(uri('notes.py'), (text) => text === `# notes\nKEY = "${stripe}"`, 'the value pasted');
});

test('no value has got into logs, settings or state', () => vs.assertNoLeak(values));

/** The placeholder of the Stripe key, as a redacted copy shows it. */
async function stripePlaceholder() {
  await vs.open('cart.py');
  await vs.setClipboard('before');
  await vs.select([2, 1, 3, 1]);
  await vs.press('Control+c');
  const text = await vs.clipboardWhere((t) => STRIPE_PLACEHOLDER.test(t), 'a placeholder');
  return STRIPE_PLACEHOLDER.exec(text)[0];
}
