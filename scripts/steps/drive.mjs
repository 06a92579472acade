/** The main job in the editor, once, by hand: see, hover, copy, paste, ask, restore. Leaves a screenshot of each part. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openBrowser, until } from './codeserver.mjs';
import { handsOn } from './hands.mjs';
import { say, seconds } from './say.mjs';

const PAYMENTS = 'backend/shop/payments.py';
const PRICING = 'backend/shop/pricing.py';
const NOTES = 'backend/shop/notes.py';
const SQUIGGLE = '.squiggly-error, .squiggly-warning';
const PLACEHOLDER = /AIRLOCK_\w+/;

/** Do it. `session` is the running editor, `shop` its folder, `expect(what, holds)` is told how each part went. */
export async function driveMainJob(editor, { session, shop, profile, shots, expect }) {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  writeFileSync(join(shop, NOTES), '');
  const start = performance.now();
  const url = `${session.url}?folder=${encodeURIComponent(shop)}`;
  const browser = await openBrowser(editor, { url, profile });
  const hands = handsOn(browser.page);
  const key = /^SECRET_KEY = "(.+)"$/m.exec(readFileSync(join(shop, PAYMENTS), 'utf8'))[1];
  try {
    say(`VS Code shows its workbench after ${seconds(start)}`);
    const parts = [see, hover, copy, paste, ask, restore];
    for (const [index, part] of parts.entries()) {
      await tried(part, { hands, shop, key, expect });
      await browser.page.screenshot({ path: join(shots, `${index + 1}-${part.name}.png`) });
    }
  } finally {
    await browser.close();
  }
}

async function tried(part, tools) {
  try {
    await part(tools);
  } catch (error) {
    tools.expect(`${part.name} (${error.message.split('\n')[0]})`, false);
  }
}

async function see({ hands, expect }) {
  await hands.open(PAYMENTS);
  const squiggles = hands.page.locator(SQUIGGLE);
  await until(async () => (await squiggles.count()) >= 2, 'squiggles under the two keys');
  expect('opening a file shows squiggles', true);
}

async function hover({ hands, key, expect }) {
  await hands.goTo(14, 20);
  await hands.command('Show or Focus Hover');
  const card = hands.page.locator('.monaco-hover:not(.hidden)').first();
  await card.waitFor();
  await until(async () => /Stripe/.test(await card.innerText()), 'the hover to say what it is');
  expect('the hover says what it is, without the value', !(await card.innerText()).includes(key));
}

async function copy({ hands, key, expect }) {
  await hands.press('Escape');
  await hands.setClipboard('');
  await hands.press('Control+a');
  await hands.press('Control+c');
  await until(async () => PLACEHOLDER.test(await hands.clipboard()), 'placeholders on the clipboard');
  expect('copying leaves no value on the clipboard', !(await hands.clipboard()).includes(key));
}

async function paste({ hands, shop, expect }) {
  await hands.open(NOTES);
  await hands.press('Control+v');
  await until(
    async () => (await hands.shown('.editor-instance .view-lines')).includes('is_genuine'),
    'the pasted text',
  );
  await hands.press('Control+s');
  const [original, pasted] = [PAYMENTS, NOTES].map((file) => () => readFileSync(join(shop, file), 'utf8'));
  await until(() => pasted().includes('is_genuine'), 'the pasted text on disk');
  expect('pasted into the workspace it is the original again', pasted().trim() === original().trim());
}

async function ask({ hands, shop, expect }) {
  const lines = readFileSync(join(shop, PRICING), 'utf8').split('\n');
  await hands.open(PRICING);
  await hands.goTo(lines.findIndex((line) => line.includes('def unit_price')) + 3);
  await hands.command('Airlock: Prepare Safe Prompt');
  const page = hands.page.frameLocator('iframe.webview').frameLocator('#active-frame');
  const prompt = await page.getByTestId('prompt').innerText();
  expect('the prompt holds the method and what it needs', /def unit_price/.test(prompt) && /def net_cost/.test(prompt));
  expect('the prompt leaves the rest out', !prompt.includes('urlopen(request'));
  expect('the prompt holds no token', !/ghp_\w{36}/.test(prompt));
}

async function restore({ hands, key, expect }) {
  await hands.page.locator('.tab', { hasText: 'payments.py' }).click();
  await hands.press('Control+a');
  await hands.press('Control+c');
  await until(async () => PLACEHOLDER.test(await hands.clipboard()), 'placeholders on the clipboard');
  const line = (await hands.clipboard()).split('\n').find((text) => text.startsWith('SECRET_KEY'));
  await hands.press('Control+Home'); // with nothing selected, the clipboard is what is restored
  await hands.setClipboard(`Use this:\n\n\`\`\`python\n${line}\n\`\`\`\n`);
  await hands.command('Airlock: Restore Answer');
  await hands.page.waitForSelector('.tab.active:has-text("Untitled")');
  const shown = async () => (await hands.shown('.editor-instance .view-lines')).replaceAll(/\s/g, ''); // it may be wrapped
  await until(async () => (await shown()).includes(`SECRET_KEY="${key}"`), 'the answer with the value back');
  expect('an answer gets its values back', true);
}
