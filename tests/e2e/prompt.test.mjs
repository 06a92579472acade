// Share a question: the safe prompt's preview, and what leaves it.
import assert from 'node:assert/strict';
import test from 'node:test';

import { editorForTests, until } from './harness.mjs';
import { madeUpValues } from './harness/values.mjs';

const values = madeUpValues();
const { github, stripe, email, host } = values;
const STRIPE_PLACEHOLDER = /AIRLOCK_STRIPE\w*_[0-9A-HJKMNP-TV-Z]{6}/;

const CART_PY = `"""The cart. Questions to ${email}."""

import os
from dataclasses import dataclass

FEED_TOKEN = "${github}"


@dataclass
class Item:
    name: str
    price: float


def discount(code, key):
    unlisted_margin = 0.37
    return lookup(code, key) * unlisted_margin


class Cart:
    def __init__(self, items: list[Item]) -> None:
        self.items = items

    def total(self, code: str, gift: Item) -> float:
        key = "${stripe}"
        rate = discount(code, key)
        return sum(item.price for item in [*self.items, gift]) * rate

    def refund(self, item: Item) -> None:
        house_rule = "${host}"
        self.items.remove(item)
`;

const CART_TS = `import { lookup } from './feed';

const FEED_TOKEN = '${github}';

export interface Item {
  name: string;
  price: number;
}

export function discount(code: string, key: string): number {
  const unlistedMargin = 0.37;
  return lookup(code, key) * unlistedMargin;
}

export function total(items: Item[], code: string): number {
  const key = '${stripe}';
  const rate = discount(code, key);
  return items.reduce((sum, item) => sum + item.price, 0) * rate;
}

export function refund(items: Item[], item: Item): Item[] {
  const houseRule = '${host}';
  return items.filter((other) => other !== item);
}
`;

const FILES = { 'cart.py': CART_PY, 'cart.ts': CART_TS, 'notes.py': '# notes\n', 'words.txt': 'nothing but words\n' };

const vs = editorForTests('prompt', {
  folders: { shop: FILES },
  settings: {
    'chat.implicitContext.enabled': { panel: 'never', editor: 'never', notebook: 'never', terminal: 'never' },
  },
});
const uri = (name) => vs.uri(`shop/${name}`);
const lineOf = (text, words) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

/** Run the command; answers the prompt and the summary that the preview shows. */
async function prepare(title) {
  await vs.command('Airlock: Prepare Safe Prompt');
  return vs.inPreview(title, async (frame) => ({
    prompt: await frame.getByTestId('prompt').innerText(),
    summary: await frame.locator('aside').innerText(),
  }));
}

const TOTAL = /^Cart\.total$/;
const shownPrompt = () => vs.inPreview(TOTAL, (frame) => frame.getByTestId('prompt').innerText());
const pressInPreview = (button) => vs.inPreview(TOTAL, (frame) => frame.getByTestId(button).click());

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

const PYTHON = {
  own: [
    'def total(self, code: str, gift: Item) -> float:',
    'rate = discount(code, key)',
    'sum(item.price for item in [*self.items, gift]) * rate',
  ],
  needed: ['def discount(code, key)', 'class Item'],
  foreign: ['unlisted_margin', 'house_rule', 'self.items.remove'],
};
const TYPESCRIPT = {
  own: ['export function total(items: Item[], code: string): number {', 'const rate = discount(code, key);'],
  needed: ['function discount(code: string, key: string): number', 'interface Item'],
  foreign: ['unlistedMargin', 'houseRule', 'items.filter'],
};

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
  assert.match(summary, /\d+ of \d+ tokens|\d+ tokens; the whole file has \d+/);
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

test('Send to Chat fills the chat box, and what a model receives holds no value', async () => {
  await vs.openChat();
  await vs.clearChat();
  await pressInPreview('send');
  const chat = await until(async () => (await vs.chatText()) || false, 'the prompt in the chat box');
  assertMinimal(chat, PYTHON);
  await vs.screenshot('prompt-in-chat');
  await vs.sendChat('@fake ');
  const received = await until(() => vs.received(), 'the model to be asked');
  assert.ok(received.includes('rate = discount(code, key)'), 'the model got the question');
  assert.match(received, STRIPE_PLACEHOLDER);
  assertSafe(received);
  await vs.screenshot('prompt-sent');
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
