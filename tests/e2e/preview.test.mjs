// Where the safe prompt's preview opens: beside the code, in whichever group that is.
import test from 'node:test';

import { editorForTests } from './harness.mjs';

const FILES = {
  'most.py': 'def most(rows):\n    return max(rows)\n',
  'total.py': 'def total(rows):\n    return sum(rows)\n',
};

const vs = editorForTests('preview', { folders: { shop: FILES } });

test('the preview never covers the code that it is about, in whichever group that was opened', async () => {
  for (const name of ['total', 'most']) {
    await vs.open(`${name}.py`); // the second one in the group of the preview, since that has the keyboard
    await vs.goTo(2, 6);
    await vs.command('Airlock: Prepare Safe Prompt');
    await vs.inPreview(new RegExp(`^${name}$`), (frame) => frame.getByTestId('copy').focus());
    for (const tab of [`Safe Prompt: ${name}`, `${name}.py`]) {
      await vs.page.locator('.tab.active', { hasText: tab }).waitFor();
    }
  }
  await vs.screenshot('prompt-beside');
  await vs.leaveAll();
});
