/** What a person does in VS Code: open a file, go to a line, run a command, read what is shown. */
import { until } from './codeserver.mjs';

/** Wraps a page of the workbench. */
export function handsOn(page) {
  const input = page.locator('.quick-input-widget input').first();
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const press = (keys) => page.keyboard.press(keys);

  async function pick(keys, text, row) {
    await press(keys);
    await input.fill(text);
    await rows.filter({ hasText: row }).first().waitFor();
    await press('Enter');
  }

  return {
    page,
    press,
    /** Open a file of the workspace by its path. */
    async open(path) {
      const name = path.split('/').at(-1);
      await pick('Control+p', path, name);
      await page.waitForSelector(`.tab.active:has-text("${name}")`);
      await this.focusEditor();
    },
    /** Put the keyboard into the active editor, without moving its cursor. */
    focusEditor: () =>
      page
        .locator('.editor-group-container.active .monaco-editor')
        .locator('.native-edit-context, textarea.inputarea')
        .first()
        .focus(),
    /** Put the cursor at a line and column, both from 1. */
    async goTo(line, column = 1) {
      await press('Control+g');
      await input.fill(`:${line}:${column}`);
      await press('Enter');
      await until(async () => (await this.position()) === `${line}:${column}`, `the cursor at ${line}:${column}`);
    },
    /** The cursor's `line:column` as the status bar shows it. */
    async position() {
      const shown = await page
        .locator('#status\\.editor\\.selection')
        .innerText()
        .catch(() => '');
      return /Ln (\d+), Col (\d+)/.exec(shown)?.slice(1).join(':') ?? '';
    },
    /** Run a command by its title in the palette. */
    command: (title) => pick('F1', `>${title}`, title),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    setClipboard: (text) => page.evaluate((value) => navigator.clipboard.writeText(value), text),
    /** What is shown in the page, with ordinary spaces. */
    shown: async (selector) => (await page.locator(selector).allInnerTexts()).join('\n').replaceAll('\u00a0', ' '),
  };
}
