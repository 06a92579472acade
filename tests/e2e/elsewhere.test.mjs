// Copies from places that are no editors: the terminal and the search results. Their copy keys are ours.
import assert from 'node:assert/strict';
import test from 'node:test';

import { editorForTests } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github, stripe } = values;
const FILES = {
  'app.py': `TOKEN = "${github}"\n\n\ndef total(rows):\n    return sum(rows)\n`,
  'key.py': `KEY = "${stripe}"\n`,
};

const vs = editorForTests('elsewhere', { folders: { shop: FILES } });
const isRedacted = (text) => /AIRLOCK_\w+_\w{6}/.test(text) && !Object.values(values).some((v) => text.includes(v));
const redacted = (what) => vs.clipboardWhere(isRedacted, `placeholders in the place of ${what}`);

test('a match in the search results', async () => {
  await vs.setClipboard('before');
  const query = { query: 'KEY = ', filesToInclude: 'key.py', triggerSearch: true, isCaseSensitive: true };
  await vs.companion.execute('workbench.action.findInFiles', query);
  await vs.page.locator('.search-view .linematch').first().click();
  await vs.screenshot('search');
  await vs.press('Control+c');
  assert.match(await redacted('the match'), /KEY = "AIRLOCK_/);
});

test('a selection in the terminal', async () => {
  await vs.setClipboard('before');
  await vs.companion.execute('workbench.action.terminal.new');
  const rows = vs.page.locator('.terminal-wrapper.active .xterm-rows.xterm-focus');
  await rows.filter({ hasText: /[$#]/ }).waitFor();
  await vs.page.keyboard.type('cat app.py\n');
  await rows.filter({ hasText: /def.total/ }).waitFor();
  await vs.companion.execute('workbench.action.terminal.selectAll');
  await vs.screenshot('terminal');
  await vs.press('Control+Shift+c');
  assert.match(await redacted('the selection'), /TOKEN = "AIRLOCK_/);
  await vs.companion.execute('workbench.action.terminal.killAll');
});

test('no value has got into logs, settings or state', () => {
  vs.assertNoLeak(Object.values(values));
});
