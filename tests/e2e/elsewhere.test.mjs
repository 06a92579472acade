// Copies from places that are no editors: the terminal, the search results, whole cells of a notebook. Their copy keys are ours.
import assert from 'node:assert/strict';
import test from 'node:test';

import { editorForTests, until } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github, stripe } = values;
const FILES = {
  'app.py': `TOKEN = "${github}"\n\n\ndef total(rows):\n    return sum(rows)\n`,
  'key.py': `KEY = "${stripe}"\n`,
  'shop.ipynb': JSON.stringify({
    cells: [{ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: `CELL = "${github}"` }],
    metadata: { language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  }),
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

test('a cell of a notebook, copied or cut; pasted there it is the original', async () => {
  const cells = await vs.openNotebook('shop.ipynb');
  const originals = vs.page.locator('.code-cell-row .view-lines', { hasText: github });
  const isAtCell = () => vs.page.evaluate(() => document.activeElement?.closest('.monaco-editor') === null);
  for (const key of ['Control+c', 'Control+x']) {
    await vs.setClipboard('before');
    await cells.first().click();
    await vs.press('Escape'); // from the cell's text to the cell
    await until(isAtCell, 'the keyboard at the cell itself');
    await vs.press(key);
    assert.match(await redacted('the cell'), /^CELL = "AIRLOCK_/);
    await vs.press('Control+v');
    await until(async () => (await originals.count()) === 2, 'the cell and its copy'); // of which one is cut, and put back
  }
  await vs.screenshot('notebook-cell');
  await vs.leaveAll();
});

test('no value has got into logs, settings or state', () => {
  vs.assertNoLeak(Object.values(values));
});
