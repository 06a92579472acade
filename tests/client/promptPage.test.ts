import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PromptResult } from '../../client/src/generated/protocol';
import { escape, promptPage } from '../../client/src/pure/promptPage';
import { parseAction, sections, tokensSentence, type Wish } from '../../client/src/pure/promptView';

const HOSTILE = `</pre><script>alert(1)</script><img src=x onerror="alert('1')">&amp;`;

const FIX: Wish = { task: 'fix', template: '' };
const RESULT: PromptResult = {
  problem: '',
  markdown: 'Fix `pay`.\n\n```python\nkey = "AIRLOCK_STRIPE_KEY_7F3A2B"\n```\n',
  target: 'pay',
  languageId: 'python',
  tokens: 142,
  fileTokens: 6938,
  masked: 2,
  held: [{ kind: 'stripe_secret_key', title: 'Stripe secret key', count: 1 }],
  omitted: ['class Shop'],
  warnings: ['2 attached comments'],
  verdict: 'redact',
  reason: '',
  receipt: 'r',
  items: [],
  leaving: [],
  over: false,
  templates: ['house <style>'],
};

test('nothing of a document becomes markup', () => {
  const page = promptPage(
    {
      ...RESULT,
      markdown: HOSTILE,
      target: HOSTILE,
      omitted: [HOSTILE],
      warnings: [HOSTILE],
      verdict: 'ask',
      reason: HOSTILE,
    },
    FIX,
    'n0nce',
  );
  assert.equal(page.split('<script').length, 2, 'our own script only');
  assert.ok(!page.includes('<img'));
  assert.equal(page.split(escape(HOSTILE)).length, 6);
  assert.ok(!/ on[a-z]+=/.test(page.replaceAll(escape(HOSTILE), '')), 'no inline handlers');
});

test('the page may load nothing and run only the script with the nonce', () => {
  const page = promptPage(RESULT, FIX, 'n0nce');
  assert.match(page, /content="default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'"/);
  assert.match(page, /<script nonce="n0nce">/);
  assert.ok(!/https?:/.test(page));
});

test('the prompt stands there as it leaves, with its placeholders marked', () => {
  const page = promptPage(RESULT, FIX, 'n');
  const prompt = /<pre id="prompt"[^>]*>(.*?)<\/pre>/s.exec(page)?.[1] ?? '';
  assert.match(prompt, /<mark>AIRLOCK_STRIPE_KEY_7F3A2B<\/mark>/);
  const text = prompt.replace(/<\/?mark>/g, '').replaceAll('&quot;', '"');
  assert.equal(text, RESULT.markdown);
});

test('the summary says how much leaves, what was held back and left out', () => {
  assert.equal(tokensSentence(RESULT), '142 of 6,938 tokens');
  assert.equal(tokensSentence({ ...RESULT, fileTokens: 90 }), '142 tokens; the whole file has 90');
  assert.ok(!promptPage({ ...RESULT, fileTokens: 0 }, FIX, 'n').includes('<meter'));
  assert.deepEqual(
    sections(RESULT).map((s) => [s.id, ...s.lines]),
    [
      ['held', '1 Stripe secret key'],
      ['omitted', '2 values outside the function masked', 'class Shop'],
      ['warnings', '2 attached comments'],
    ],
  );
  const plain = sections({ ...RESULT, held: [], omitted: [], masked: 0, warnings: [] });
  assert.deepEqual(plain, [{ id: 'held', title: 'Held back', lines: ['Nothing sensitive was found'] }]);
});

test('a refused prompt cannot be copied, sent or opened', () => {
  const page = promptPage(
    { ...RESULT, verdict: 'deny', reason: 'Not from here.' },
    { task: 'test', template: '' },
    'n',
  );
  assert.equal(page.split(' disabled>').length, 4);
  assert.match(page, /role="alert">Not from here\.</);
  assert.match(page, /<option data-task="test" selected>/);
});

test('only known messages from the page are actions', () => {
  assert.deepEqual(parseAction({ kind: 'copy' }), { kind: 'copy' });
  const wish = { task: 'review', template: 'house style' };
  assert.deepEqual(parseAction({ kind: 'wish', ...wish }), { kind: 'wish', wish });
  const odd = [{ kind: 'wish' }, { kind: 'wish', task: 'toString', template: '' }, { kind: 'wish', task: 'fix' }];
  for (const message of [null, 'copy', {}, ...odd, { kind: 'delete' }]) {
    assert.equal(parseAction(message), undefined);
  }
});

test("the workspace's own prompts can be chosen beside the tasks", () => {
  const page = promptPage(RESULT, { task: 'test', template: 'house <style>' }, 'n');
  assert.match(page, /<option data-task="test" data-template="house &lt;style&gt;" selected>house &lt;style&gt;</);
  assert.match(page, /<option data-task="fix">Fix</);
  assert.ok(!promptPage({ ...RESULT, templates: [] }, FIX, 'n').includes('optgroup'));
});
