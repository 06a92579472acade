// Notebooks: a cell knows what the others define, and a whole cell is copied as safely as its text.
import assert from 'node:assert/strict';
import test from 'node:test';

import { editorForTests, until } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github } = values;
const CELLS = [
  `import json\nGITHUB = "${github}"\n\ndef margin(net):\n    unlisted_margin = 0.37\n    return net * unlisted_margin`,
  'def churn(customers):\n    return json.dumps([margin(c) for c in customers])',
];
const NOTEBOOK = {
  cells: CELLS.map((source) => ({ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source })),
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
  nbformat_minor: 5,
};

const vs = editorForTests('notebooks', {
  folders: { shop: { 'churn.ipynb': JSON.stringify(NOTEBOOK), 'notes.py': '# notes\n' } },
});
const isRedacted = (text) => /AIRLOCK_\w+_\w{6}/.test(text) && !Object.values(values).some((v) => text.includes(v));

/** Open the notebook; answers the editors of its cells. */
async function opened() {
  await vs.open('notes.py');
  await vs.press('Control+p');
  const input = vs.page.locator('.quick-input-widget input').first();
  await input.fill('churn.ipynb');
  await vs.page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: 'churn.ipynb' }).waitFor();
  await vs.press('Enter');
  const cells = vs.page.locator('.notebookOverlay .code-cell-row .monaco-editor');
  await cells.first().waitFor();
  return cells;
}

test('the status bar counts the findings of all cells, whichever of them has the cursor', async () => {
  const cells = await opened();
  await vs.statusWhere(/Airlock: 1 finding \|/);
  await cells.nth(1).click();
  await until(async () => (await vs.companion.editor())?.uri.includes('churn.ipynb'), 'the cursor in a cell');
  await vs.statusWhere(/Airlock: 1 finding \|/);
});

test('what other cells define comes along in a prompt, and leads to them', async () => {
  const cells = await opened();
  await vs.companion.execute('workbench.action.moveEditorToNextGroup');
  await cells.nth(1).click();
  await until(async () => (await vs.companion.editor())?.uri.includes('churn.ipynb'), 'the cursor in a cell');
  await vs.command('Airlock: Prepare Safe Prompt');
  const inPreview = (act) => vs.inPreview(/^churn$/, act);
  const prompt = await inPreview((frame) => frame.getByTestId('prompt').innerText());
  assert.match(prompt, /churn\.ipynb, lines 1–2/);
  assert.ok(prompt.includes('import json\n') && prompt.includes('def margin(net): ...'));
  assert.ok(!prompt.includes('unlisted_margin') && !prompt.includes(github));
  await vs.screenshot('prompt-notebook');
  const name = 'Show margin() in the editor, cell 1:4';
  await inPreview((frame) => frame.getByRole('button', { name }).click());
  const tab = vs.page.locator('.tab', { hasText: 'churn.ipynb' });
  await tab.first().click();
  await until(async () => (await vs.companion.editor())?.selections[0][0] === 4, 'the cursor at the function');
  assert.equal(await tab.count(), 1, 'where it is open already');
  await vs.leaveAll();
});

test('a cell that is copied or cut leaves placeholders on the clipboard; pasted there it is the original', async () => {
  const cells = await opened();
  const originals = vs.page.locator('.code-cell-row .view-lines', { hasText: github });
  const isAtCell = () => vs.page.evaluate(() => document.activeElement?.closest('.monaco-editor') === null);
  for (const key of ['Control+c', 'Control+x']) {
    await vs.setClipboard('before');
    await cells.first().click();
    await vs.press('Escape'); // from the cell's text to the cell
    await until(isAtCell, 'the keyboard at the cell itself');
    await vs.press(key);
    assert.match(await vs.clipboardWhere(isRedacted, 'placeholders in the place of the cell'), /GITHUB = "AIRLOCK_/);
    await vs.press('Control+v');
    await until(async () => (await originals.count()) === 2, 'the cell and its copy'); // of which one is cut, and put back
  }
  await vs.screenshot('notebook-cell');
  await vs.leaveAll();
});

test('no value has got into logs, settings or state', () => {
  vs.assertNoLeak(Object.values(values));
});
