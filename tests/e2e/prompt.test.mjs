// Share a question: the safe prompt's preview, and what leaves it.
import assert from 'node:assert/strict';
import test from 'node:test';

import { editorForTests, until } from './harness.mjs';
import { cart, PYTHON, TYPESCRIPT } from './harness/cart.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github } = values;
const { python: CART_PY, typescript: CART_TS, trace: TRACE } = cart(values);
const STRIPE_PLACEHOLDER = /AIRLOCK_STRIPE\w*_[0-9A-HJKMNP-TV-Z]{6}/;

const FILES = {
  'cart.py': CART_PY,
  'cart.ts': CART_TS,
  'notes.py': '# notes\n',
  'trace.txt': TRACE,
  'words.txt': 'nothing but words\n',
};

const vs = editorForTests('prompt', {
  folders: { shop: FILES },
  settings: {
    'chat.implicitContext.enabled': { panel: 'never', editor: 'never', notebook: 'never', terminal: 'never' },
  },
});
const uri = (name) => vs.uri(`shop/${name}`);
const lineOf = (text, words) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

/** Run the command; answers the prompt and the summary that the preview shows then. */
async function prepare(title) {
  const age = () => document.getElementById('prompt')?.setAttribute('data-old', ''); // gone when it is renewed
  for (const frame of vs.page.frames()) await frame.evaluate(age).catch(() => undefined);
  await vs.command('Airlock: Prepare Safe Prompt');
  return vs.inPreview(title, async (frame) => {
    const prompt = await frame.locator('#prompt:not([data-old])').innerText();
    return { prompt, summary: await frame.locator('aside').innerText() };
  });
}

const TOTAL = /^Cart\.total$/;
const inTotal = (act) => vs.inPreview(TOTAL, act);
const shownPrompt = () => inTotal((frame) => frame.getByTestId('prompt').innerText());
const pressInPreview = (button) => inTotal((frame) => frame.getByTestId(button).click());

/** The preview's prompt once it fulfils a condition. */
const promptWhere = (condition, what) =>
  until(async () => {
    const prompt = await shownPrompt();
    return condition(prompt) && prompt;
  }, what);

/** The box of the item whose name is like `pattern`. */
const boxOf = (frame, pattern) => frame.locator('.piece', { hasText: pattern }).getByRole('checkbox');
const DISCOUNT = /discount\(\)/;
const RECEIPT = /receipt\(\)/;
/** Lines that are typed above everything. */
const MORE = 5;

/** Lines that the editor marks as leaving. */
const markedLines = () =>
  vs.page.evaluate(
    () =>
      [...document.querySelectorAll('.view-overlays .cdr')].filter(
        (mark) => getComputedStyle(mark).borderLeftWidth === '2px',
      ).length,
  );

function assertSafe(text) {
  for (const [name, value] of Object.entries(values)) assert.ok(!text.includes(value), `the ${name} is in it`);
}

/** Only the function that was asked about is in the prompt, with what it needs. */
function assertMinimal(prompt, { own, needed, foreign }) {
  for (const words of [...own, ...needed]) assert.ok(prompt.includes(words), `"${words}" is missing`);
  for (const words of foreign) assert.ok(!prompt.includes(words), `"${words}" is in it`);
  assert.match(prompt, STRIPE_PLACEHOLDER);
  assertSafe(prompt);
}

test('Prepare Safe Prompt at a cursor in a Python method: only what is needed, with placeholders and a legend', async (context) => {
  await vs.open('cart.py');
  await vs.findings(uri('cart.py'), 4);
  await vs.goTo(lineOf(CART_PY, 'rate = discount'), 12);
  const began = performance.now();
  const { prompt, summary } = await prepare(TOTAL);
  context.diagnostic(`${Math.round(performance.now() - began)} ms from the palette to the preview, the first one`);
  assertMinimal(prompt, PYTHON);
  const [placeholder] = STRIPE_PLACEHOLDER.exec(prompt);
  assert.match(prompt, new RegExp(`\`${placeholder}\` stands for .*Stripe`), 'the legend explains the placeholder');
  assert.match(prompt, /Keep every placeholder exactly as it is written/);
  assert.match(summary, /held back\s+1 Stripe/i);
  assert.match(summary, /left out/i);
  assert.match(summary, /\d+ tokens\s+\d+ for code \(.+ \d+\), \d+ for the words around it/);
  assertSafe(summary);
  await vs.screenshot('prompt-python');
});

test('Copy puts exactly the shown prompt on the clipboard', async () => {
  await vs.setClipboard('before');
  await pressInPreview('copy');
  const copied = await vs.clipboardWhere((text) => text !== 'before', 'the prompt');
  assert.equal(copied.trim(), (await shownPrompt()).trim());
  assertMinimal(copied, PYTHON);
  const said = () => vs.inPreview(TOTAL, (frame) => frame.locator('#said').innerText());
  await until(async () => (await said()) === 'Copied.', 'the preview to say so');
});

test('Open as Document opens it as an untitled Markdown document', async () => {
  await pressInPreview('open');
  const document = await until(async () => {
    const found = (await vs.companion.documents()).filter((d) => d.uri.startsWith('untitled:'));
    return found.find((d) => d.language === 'markdown');
  }, 'the document');
  assertMinimal(document.text, PYTHON);
  await vs.screenshot('prompt-document');
  await vs.page.locator('.tab', { hasText: 'Safe Prompt' }).click();
});

test('another task gives another question about the same code', async () => {
  const before = await shownPrompt();
  await vs.inPreview(TOTAL, (frame) => frame.getByTestId('task').selectOption({ label: 'Write tests' }));
  const prompt = await until(async () => {
    const now = await shownPrompt();
    return now !== before && now;
  }, 'the other prompt');
  assert.match(prompt, /^Write tests for `Cart\.total`/);
  assertMinimal(prompt, PYTHON);
});

test('an item that is unticked stays here, an offered one that is ticked goes as its signature; nothing else moves', async () => {
  const box = await inTotal(async (frame) => {
    const found = boxOf(frame, DISCOUNT);
    await found.focus();
    await found.evaluate((element) => (globalThis.itWas = element));
    await frame.locator('.prompt').evaluate((pane) => (pane.scrollTop = 30));
    return found;
  });
  await box.press('Space');
  const without = await promptWhere((prompt) => !prompt.includes('def discount'), 'the prompt without it');
  assertMinimal(without, { ...PYTHON, needed: ['class Item'] });
  const kept = await box.evaluate((element) => [element === globalThis.itWas, element === document.activeElement]);
  assert.deepEqual(kept, [true, true], 'the same box, with the keyboard in it');
  assert.equal(await inTotal((frame) => frame.locator('.prompt').evaluate((pane) => pane.scrollTop)), 30);
  assert.match(await inTotal((frame) => frame.locator('#said').innerText()), /tokens fewer(\.| for code, \d+ more)/);
  await box.press('Space');
  await promptWhere((prompt) => prompt.includes('def discount'), 'the prompt with it again');

  await inTotal((frame) => boxOf(frame, RECEIPT).click());
  const longer = await promptWhere((prompt) => prompt.includes('def receipt'), 'the prompt with its caller');
  assert.ok(!longer.includes('secret_greeting'), 'only the signature of the caller goes');
  assertSafe(longer);
  await vs.screenshot('prompt-added');
});

test('Copy right after an item was unticked never copies it', async () => {
  await vs.setClipboard('before');
  await inTotal(async (frame) => {
    const [box, copy] = [boxOf(frame, DISCOUNT), frame.getByTestId('copy')];
    await box.evaluate(
      (element, button) => [element, button].forEach((one) => one.click()),
      await copy.elementHandle(),
    );
  });
  const copied = await vs.clipboardWhere((text) => text !== 'before', 'the prompt');
  assert.ok(!copied.includes('def discount'));
  assert.ok(copied.includes('def receipt'), 'what was added before is still there');
});

test('a stack trace from the clipboard goes along without what is sensitive in it, and can be taken away', async () => {
  await vs.setClipboard(TRACE);
  await pressInPreview('trace');
  const prompt = await promptWhere((text) => text.includes('ValueError'), 'the trace in the prompt');
  assertSafe(prompt);
  assert.equal(await vs.clipboard(), TRACE, 'the clipboard is left alone');
  await vs.screenshot('prompt-trace');
  await pressInPreview('untrace');
  await promptWhere((text) => !text.includes('ValueError'), 'the prompt without the trace');
});

test('lines that leave are marked in the editor while the preview is open, and its buttons lead to them', async () => {
  await until(async () => (await markedLines()) > 3, 'marks in the editor');
  const line = lineOf(CART_PY, 'class Item') - 1; // it begins with its decorator
  await inTotal((frame) =>
    frame
      .locator('.piece', { hasText: /class Item/ })
      .getByRole('button')
      .click(),
  );
  await vs.page.locator('.tab', { hasText: 'cart.py' }).click();
  await until(async () => (await vs.companion.editor())?.selections[0][0] === line, `the cursor in line ${line}`);
});

test('the prompt says when its file has changed, and is prepared again about the same function', async () => {
  await vs.goTo(1, 1);
  await vs.page.keyboard.type('# a new line\n'.repeat(MORE));
  await inTotal((frame) => frame.getByTestId('again').waitFor());
  assert.match(await shownPrompt(), /lines 24/);
  await pressInPreview('again');
  await promptWhere((text) => text.includes(`lines ${24 + MORE}`), 'the prompt with the new line numbers');
  await inTotal((frame) => frame.getByTestId('again').waitFor({ state: 'detached' }));
});

test('nothing of a value is in the page, and closing it forgets what was chosen', async () => {
  assertSafe(await inTotal((frame) => frame.content()));
  await vs.page.locator('.tab', { hasText: 'Safe Prompt' }).click();
  await vs.companion.execute('workbench.action.closeActiveEditor');
  await until(async () => (await markedLines()) === 0, 'no mark in the editor');
  await vs.page.locator('.tab', { hasText: 'cart.py' }).click();
  await vs.goTo(lineOf(CART_PY, 'rate = discount') + MORE, 12);
  const { prompt } = await prepare(TOTAL);
  assertMinimal(prompt, PYTHON);
});

test('a stack trace that is selected in a terminal, from its context menu', async () => {
  await vs.setClipboard('mine');
  await vs.companion.execute('workbench.action.terminal.new');
  const terminal = vs.page.locator('.terminal-wrapper.active');
  await terminal.locator('.xterm-rows', { hasText: /[$#]/ }).waitFor();
  await vs.page.keyboard.type('cat trace.txt\n');
  await terminal.locator('.xterm-rows', { hasText: /ValueError/ }).waitFor();
  await vs.companion.execute('workbench.action.terminal.selectAll');
  await vs.contextMenu(terminal.locator('.xterm-screen'), 'Prepare Safe Prompt With Stack Trace');
  assertSafe(await promptWhere((text) => text.includes('ValueError'), 'the trace in the prompt'));
  assert.equal(await vs.clipboard(), 'mine', 'the clipboard is as it was');
  await vs.companion.execute('workbench.action.terminal.killAll');
});

test('the budget of the settings is kept, and another can be chosen', async (context) => {
  context.after(() => vs.companion.configure('airlock.prompt.budget', 0));
  await vs.companion.configure('airlock.prompt.budget', 90);
  await vs.page.locator('.tab', { hasText: 'cart.py' }).click();
  const { prompt, summary } = await prepare(TOTAL);
  await vs.screenshot('prompt-budget');
  for (const words of PYTHON.own) assert.ok(prompt.includes(words), 'the function itself always goes');
  assert.ok(!prompt.includes('def discount'), 'there is no room for it');
  assert.match(summary, /\d+ of at most 90 tokens[^]*over budget/);
  assert.equal(await inTotal((frame) => frame.getByTestId('budget').inputValue()), '90');
  await inTotal((frame) => frame.getByTestId('budget').selectOption({ label: 'none' }));
  assertMinimal(await promptWhere((text) => text.includes('def discount'), 'the whole prompt'), PYTHON);
});

test('Send to Chat fills the chat box, and what a model receives holds no value', async () => {
  await vs.openChat();
  await vs.clearChat();
  await vs.companion.execute('workbench.action.chat.open', { mode: 'agent' });
  await pressInPreview('send');
  const chat = await until(async () => (await vs.chatText()) || false, 'the prompt in the chat box');
  assertMinimal(chat, PYTHON);
  assert.deepEqual(await vs.chatSettings(), { mode: 'Ask', attached: 0 }, 'an agent would read the files itself');
  await vs.sendChat('@fake ');
  const received = await until(() => vs.received(), 'the model to be asked');
  assert.ok(received.includes('rate = discount(code, key)'), 'the model got the question');
  assert.match(received, STRIPE_PLACEHOLDER);
  assertSafe(received);
});

test('a selection of statements in a TypeScript function', async () => {
  await vs.open('cart.ts');
  await vs.findings(uri('cart.ts'), 3);
  const line = lineOf(CART_TS, 'const rate = discount');
  await vs.select([line - 1, 3, line, 20]);
  const { prompt, summary } = await prepare(/^total$/);
  assertMinimal(prompt, TYPESCRIPT);
  assert.match(prompt, /```(typescript|ts)\n/);
  assert.match(summary, /held back\s+1 Stripe/i);
  await vs.screenshot('prompt-typescript');
});

test('a cursor in a TypeScript function', async () => {
  await vs.open('cart.ts');
  await vs.goTo(lineOf(CART_TS, 'export function total'), 20);
  const { prompt } = await prepare(/^total$/);
  assertMinimal(prompt, TYPESCRIPT);
});

test('where there is no function to be had, one sentence says why', async () => {
  await vs.open('words.txt');
  await vs.command('Airlock: Prepare Safe Prompt');
  await vs.notification('Airlock cannot extract functions from').waitFor();
  await vs.leaveAll();
});

test('a value typed into the chat box is marked, and Enter asks before it is sent', async () => {
  const before = vs.received().length;
  await vs.openChat();
  await vs.clearChat();
  await vs.page.keyboard.type(`is ${github} still valid`, { delay: 10 });
  await vs.page.locator('.interactive-input-editor .squiggly-error').first().waitFor();
  await vs.sendChat('@fake ');
  assert.match(await vs.dialog(), /Your message holds 1 GitHub token\./);
  await vs.screenshot('chat-asks');
  await vs.answerDialog('Redact and Send');
  const received = await until(() => vs.received().slice(before), 'the model to be asked');
  assert.match(received, /is AIRLOCK_GITHUB_TOKEN_\w{6} still valid/);
  assertSafe(received);
});

test('no value has got into logs, settings or state', () => vs.assertNoLeak(values));
