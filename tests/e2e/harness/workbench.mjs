/** What a person does and sees in the workbench, beyond what the demo needs. */
import { handsOn } from '../../../scripts/steps/hands.mjs';
import { until } from '../../../scripts/steps/codeserver.mjs';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plain = (text) => text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trim();

/** Wraps a page; `companion` answers what cannot be read from it. */
export function workbench(page, companion) {
  const hands = handsOn(page);
  return {
    ...hands,
    ...editing(page, companion),
    ...fixing(page, companion),
    ...seeing(page),
    ...previewing(page),
    ...chatting(page, companion),
  };
}

function editing(page, companion) {
  const input = page.locator('.quick-input-widget input').first();
  const first = page.locator('.quick-input-list .monaco-list-row[data-index="0"]'); // their order in the page is another

  /** Type into the quick input and take the row that then stands first, once it is the one that is meant. */
  async function pick(keys, text, row) {
    await page.keyboard.press(keys);
    await input.fill(text);
    await first.filter({ hasText: row }).waitFor();
    await page.keyboard.press('Enter');
  }

  /** Take an entry of the open menu. A click right after a menu opened is not taken by VS Code; the key always is. */
  async function choose(entry) {
    const item = page.locator('.monaco-menu .action-item', { hasText: entry }).first();
    await item.hover();
    await item.and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Enter');
  }

  return {
    /** Open a file of the workspace by its path. */
    async open(path) {
      const [name, folder = ''] = path.split('/').toReversed();
      await pick('Control+p', path, new RegExp(`${escaped(name)}[^]*${escaped(folder)}`));
      await until(async () => (await companion.editor())?.uri.endsWith(`/${path}`), `${path} in the editor`);
      await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
      await this.focusEditor();
    },
    /** Select the whole text of the active editor, as a person does. */
    async selectAll() {
      const shown = page.locator('#status\\.editor\\.selection');
      // an editor that has only just opened may still be given the selection it had before; a person would press again
      await until(async () => {
        await page.keyboard.press('Control+a');
        const selected = shown.filter({ hasText: 'selected' }).waitFor({ timeout: 1000 });
        return selected.then(() => true).catch(() => false);
      }, 'everything to be selected');
    },
    /** Run a command by its title in the palette. */
    command: (title) => pick('F1', `>${title}`, title),
    /** Select ranges of the active editor, each `[line, column, endLine, endColumn]` from 1; several make several cursors. */
    async select(...ranges) {
      await companion.select(...ranges);
      const [, , line, column] = ranges.at(-1);
      const isEmpty = ranges.every(([fromLine, from, toLine, to]) => fromLine === toLine && from === to);
      const wanted =
        ranges.length > 1 ? `${ranges.length} selections` : `Ln ${line}, Col ${column}${isEmpty ? '' : ' ('}`;
      const shown = page.locator('#status\\.editor\\.selection');
      // the extension host believes in a selection before the editor has made it; the status bar tells what the editor has
      await until(async () => plain(await shown.innerText()).startsWith(wanted), `the selection "${wanted}"`);
    },
    /** Put the cursor at a line and column, both from 1. */
    async goTo(line, column = 1) {
      await this.select([line, column, line, column]);
    },
    /** The text of an open document, unsaved changes included. */
    async text(uri) {
      const found = (await companion.documents()).find((document) => document.uri === uri);
      if (found === undefined) throw new Error(`${uri} is not open`);
      return found.text;
    },
    /** Wait until the document's text fulfils a condition; answers it. */
    async textWhere(uri, condition, what) {
      return until(async () => {
        const text = await this.text(uri);
        return condition(text) && (text || ' ');
      }, what);
    },
    /** Open the context menu of a place and choose an entry. */
    async contextMenu(place, entry) {
      await place.click({ button: 'right' });
      await choose(entry);
    },
    /** Choose an entry of a menu of the application menu. */
    async menu(name, entry) {
      await page.locator('.menubar .menubar-menu-button:visible').first().click();
      await page.locator('.monaco-menu .action-item', { hasText: name }).first().hover();
      await choose(entry);
    },
    /** Read the clipboard again and again until it fulfils a condition; answers all different texts that stood there. */
    watchClipboard: (condition) => {
      const deadline = performance.now() + 10_000;
      const seen = new Set();
      const look = async () => {
        const text = await page.evaluate(() => navigator.clipboard.readText());
        seen.add(text);
        return condition(text) || performance.now() > deadline ? [...seen] : look();
      };
      return look();
    },
    /** Wait until the clipboard fulfils a condition; answers it. */
    async clipboardWhere(condition, what) {
      return until(async () => {
        const text = await this.clipboard();
        return condition(text) && (text || ' ');
      }, what);
    },
  };
}

function fixing(page, companion) {
  const menu = page.locator('.action-widget');
  const rows = menu.locator('.monaco-list-row.action');
  return {
    /** Airlock's findings in a document, once there are `count` of them. */
    async findings(uri, count, limitMs = 30_000) {
      let found = [];
      try {
        await until(
          async () => {
            found = (await companion.diagnostics(uri)).filter((d) => d.source === 'Airlock');
            return count === undefined ? found.length > 0 : found.length === count;
          },
          `${count} findings`,
          limitMs,
        );
      } catch (error) {
        throw new Error(`${error.message}; there are ${JSON.stringify(found.map((d) => [d.code, d.range]))}`);
      }
      return found;
    },
    /** Milliseconds from when a document was `opened` or last `changed` to when its findings came. */
    async waitedForFindings(uri, since) {
      const times = await until(async () => {
        const known = await companion.times(uri);
        return known.found > known[since] && known;
      }, `findings after ${uri} was ${since}`);
      return Math.round(times.found - times[since]);
    },
    /** Open the quick fix menu at the cursor; answers the titles in it. */
    async fixes() {
      // the menu may be closed again by what comes in late; a person would ask for it once more, but not soon: the same key
      // in the open menu takes its first entry
      await until(async () => {
        await page.keyboard.press('Control+.');
        const opened = rows.first().waitFor({ timeout: 12_000 });
        return opened.then(() => true).catch(() => page.keyboard.press('Escape').then(() => false));
      }, 'the quick fix menu');
      return (await rows.allInnerTexts()).map(plain);
    },
    /** Choose a quick fix at the cursor by the start of its title. */
    async fix(title) {
      const titles = await this.fixes();
      const index = titles.findIndex((shown) => shown.startsWith(title));
      if (index < 0) throw new Error(`no quick fix "${title}" among ${JSON.stringify(titles)}`);
      // a click right after the menu opened is sometimes not taken by VS Code; the key always is
      await rows.nth(index).hover();
      await rows.nth(index).and(page.locator('.focused')).waitFor();
      await page.keyboard.press('Enter');
    },
  };
}

function seeing(page) {
  const toasts = page.locator('.notifications-toasts .notification-list-item');
  const dialog = page.locator('.monaco-dialog-box');
  return {
    /** The hover at the cursor, once it says something like `pattern`. */
    async hover(pattern) {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      const content = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
      let shown = '';
      await until(async () => pattern.test((shown = await content.innerText().catch(() => ''))), `a hover ${pattern}`);
      return plain(shown);
    },
    squiggles: () => page.locator('.squiggly-error, .squiggly-warning').count(),
    /** What Airlock's status bar item shows and, after a bar, what it says to a screen reader with its tooltip. */
    async status() {
      // both at once: read one after the other they may be of two states
      const [shown, spoken] = await page
        .locator('.statusbar-item[id$="airlock.status"]')
        .first()
        .evaluate((item) => [item.innerText, item.querySelector('a')?.getAttribute('aria-label') ?? '']);
      return `${plain(shown)} | ${plain(spoken)}`;
    },
    /** Wait until the status bar item says something; answers it. */
    async statusWhere(pattern, limitMs = 20_000) {
      let shown = '';
      const says = async () => pattern.test((shown = await this.status().catch(() => '')));
      await until(says, `the status ${pattern}`, limitMs).catch((error) => {
        throw new Error(`${error.message}; it says "${shown}"`);
      });
      return shown;
    },
    clickStatus: () => page.locator('.statusbar-item[id$="airlock.status"] a').first().click(),
    heldBack: () => page.locator('.statusbar-item[id$="airlock.heldBack"]').filter({ hasText: 'held back' }),
    /** Texts of the notifications that are shown. */
    notifications: async () => (await toasts.allInnerTexts()).map(plain),
    /** The notification that says something; waits for it. */
    notification(text) {
      return toasts.filter({ hasText: text }).first();
    },
    async press(keys) {
      await page.keyboard.press(keys);
    },
    /** Press a button of a notification. */
    async answer(text, button) {
      const choice = page.locator('.monaco-button', { hasText: button });
      const toast = toasts.filter({ hasText: text }).filter({ has: choice }).first();
      await toast.waitFor();
      await toast.hover();
      await toast.locator(choice).first().click();
    },
    /** The modal dialog's text; waits for it. */
    async dialog() {
      await dialog.waitFor();
      return plain(await dialog.innerText());
    },
    async answerDialog(button) {
      await dialog.locator('.monaco-button', { hasText: button }).first().click();
      await dialog.waitFor({ state: 'detached' });
    },
    /** Leave whatever menu, dialog or input is open: the next test shall not fail because this one did. */
    async leaveAll() {
      for (let i = 0; i < 4; i++) await page.keyboard.press('Escape');
    },
  };
}

function previewing(page) {
  const title = (frame) => frame.evaluate(() => document.querySelector('[data-testid="target"]')?.textContent ?? '');
  return {
    /** Do something in the preview of the safe prompt whose title is like `pattern`; waits for it, also while it is renewed. */
    async inPreview(pattern, act) {
      const done = async () => {
        for (const frame of page.frames()) {
          if (pattern.test(await title(frame).catch(() => ''))) return { answer: await act(frame) };
        }
        return false;
      };
      const isRenewed = (error) => /detached|context was destroyed/.test(error.message);
      const { answer } = await until(
        () => done().catch((error) => (isRenewed(error) ? false : Promise.reject(error))),
        `the preview of ${pattern}`,
        40_000,
      );
      return answer;
    },
  };
}

function chatting(page, companion) {
  const box = page.locator('.interactive-input-editor .monaco-editor').first();
  return {
    /** Open the chat view and put the cursor into its box. */
    async openChat() {
      await companion.execute('workbench.action.chat.open', { mode: 'ask' });
      await box.waitFor();
      await box.click();
      await until(() => box.evaluate((element) => element.classList.contains('focused')), 'the cursor in the chat box');
    },
    /** In which mode the chat is, and how many files go along with the message. */
    async chatSettings() {
      const mode = plain(await page.locator('.chat-input-toolbars').first().innerText()).split('\n')[0];
      return { mode, attached: await page.locator('.chat-attached-context-attachment:visible').count() };
    },
    /** What stands in the chat box. */
    async chatText() {
      const found = (await companion.documents()).filter(({ uri }) => uri.startsWith('chatSessionInput:'));
      return found.map(({ text }) => text).join('');
    },
    /** Put words before the message, slowly because they name an assistant, and press Enter. */
    async sendChat(words) {
      await until(async () => (await companion.models()) > 0, 'the fake model');
      await box.click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(words, { delay: 60 });
      await page.keyboard.press('Escape'); // the list of assistants would take Enter
      await page.keyboard.press('Enter');
    },
    async clearChat() {
      await box.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await until(async () => (await this.chatText()) === '', 'an empty chat box');
    },
  };
}
