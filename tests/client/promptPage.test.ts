// The page of the preview: what stands in it, and that nothing of a document becomes markup.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Leaving, PromptItem, PromptResult } from '../../client/src/generated/protocol';
import { escape } from '../../client/src/pure/promptHtml';
import { promptBody, promptFrame } from '../../client/src/pure/promptPage';
import {
  changeSentence,
  linesName,
  placeOf,
  type Preview,
  sections,
  stretches,
} from '../../client/src/pure/promptView';
import { firstWish } from '../../client/src/pure/promptWish';

const HOSTILE = `</pre><script>alert(1)</script><img src=x onerror="alert('1')">&amp;`;

const RESULT: PromptResult = {
  problem: '',
  markdown: 'Fix `pay`.\n\n```python\nkey = "AIRLOCK_STRIPE_KEY_7F3A2B"\n```\n',
  target: 'pay',
  languageId: 'python',
  tokens: 227,
  codeTokens: 142,
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

const ITEM: PromptItem = {
  id: 'd1',
  label: 'class Order',
  kind: 'definition',
  state: 'sent',
  tokens: 1038,
  file: '',
  line: 12,
  cell: '',
  fixed: false,
};

function preview(result: Partial<PromptResult>, more: Partial<Preview> = {}): Preview {
  return {
    result: { ...RESULT, ...result },
    wish: firstWish('fix', 0),
    lines: 200,
    before: '',
    stale: false,
    ...more,
  };
}

function body(result: Partial<PromptResult>, more: Partial<Preview> = {}): string {
  return promptBody(preview(result, more));
}

function leaves(how: Leaving['how'], from: number, to: number, character = 4): Leaving {
  return { how, region: { start: { line: from, character: 0 }, end: { line: to, character } } };
}

test('nothing of a document becomes markup', () => {
  const items = [{ ...ITEM, id: HOSTILE, label: HOSTILE, file: HOSTILE }];
  const texts = { markdown: HOSTILE, target: HOSTILE, omitted: [HOSTILE], warnings: [HOSTILE], reason: HOSTILE };
  const page = body({ ...texts, items, templates: [HOSTILE], verdict: 'ask' });
  assert.ok(!page.includes('<script'));
  assert.ok(!page.includes('<img'));
  assert.equal(page.split(escape(HOSTILE)).length, 15);
  assert.ok(!/ on[a-z]+=/.test(page.replaceAll(escape(HOSTILE), '')), 'no inline handlers');
});

test('a long name of what is asked about breaks behind its dots where there is little room', () => {
  assert.match(body({ target: 'Cart.Line.total' }), /<code[^>]*>Cart\.<wbr>Line\.<wbr>total<\/code>/);
});

test('the page may load nothing and run only the script with the nonce', () => {
  const page = promptFrame('n0nce');
  assert.match(page, /content="default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'"/);
  assert.match(page, /<script nonce="n0nce">/);
  assert.equal(page.split('<script').length, 2);
  assert.ok(!/https?:/.test(page + body({ items: [ITEM], leaving: [leaves('whole', 3, 9)] })));
});

test('the prompt stands there as it leaves, with its placeholders marked', () => {
  const prompt = /<pre id="prompt"[^>]*>\n(.*?)<\/pre>/s.exec(body({}))?.[1] ?? '';
  assert.match(prompt, /<mark>AIRLOCK_STRIPE_KEY_7F3A2B<\/mark>/);
  const text = prompt.replace(/<\/?mark>/g, '').replaceAll('&quot;', '"');
  assert.equal(text, RESULT.markdown);
});

test('lines that were not in the prompt before are shown to be new, and only those', () => {
  const page = body({ markdown: 'a\n\nb\nc' }, { before: 'a\nc' });
  assert.match(page, /a\n\n<span class="new">b\n<\/span>c<\/pre>/);
  assert.ok(!body({}).includes('class="new"'));
});

test('the summary says how much leaves, what was held back and left out', () => {
  assert.match(
    body({}),
    /<strong>227<\/strong> tokens<\/p>\n<p [^>]*>142 for code \(2% of the file’s 6,938\), 85 for the words/,
  );
  assert.match(body({ fileTokens: 90 }), />142 for code \(the whole file has 90\), 85 for the words/);
  assert.ok(!body({}).includes('<meter'));
  assert.deepEqual(
    sections(RESULT).map((s) => [s.id, ...s.lines]),
    [
      ['warnings', '2 attached comments'],
      ['held', '1 Stripe secret key'],
      ['omitted', '2 values outside the function masked', 'class Shop'],
    ],
  );
  const plain = sections({ ...RESULT, held: [], omitted: [], masked: 0, warnings: [] });
  assert.deepEqual(plain, [{ id: 'held', title: 'Held back', lines: ['Nothing sensitive was found'] }]);
});

test('a refused prompt cannot be copied, sent or opened', () => {
  const page = body({ verdict: 'deny', reason: 'Not from here.' }, { wish: firstWish('test', 0) });
  assert.equal(page.split(' disabled>').length, 4);
  assert.match(page, /role="alert">Not from here\.</);
  assert.match(page, /<option data-task="test" data-template="" selected>/);
});

test("the workspace's own prompts can be chosen beside the tasks", () => {
  const page = body({}, { wish: { ...firstWish('test', 0), template: 'house <style>' } });
  assert.match(page, /<option data-task="test" data-template="house &lt;style&gt;" selected>house &lt;style&gt;</);
  assert.match(page, /<option data-task="fix" data-template="">Fix</);
  assert.ok(!body({ templates: [] }).includes('optgroup'));
});

/** The row of an item as `[box, words]`; `d1` was unticked if it is. */
function rowOf(item: Partial<PromptItem>): readonly [string, string] {
  const wish = { ...firstWish('fix', 0), drop: ['d1'] };
  const row = /<li [^>]*class="piece[^]*?<\/li>/.exec(body({ items: [{ ...ITEM, ...item }] }, { wish }))?.[0] ?? '';
  const words = row.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  return [/<input[^>]*>/.exec(row)?.[0] ?? '', words.trim()];
}

test('an item is a box with its kind, name, size and place', () => {
  assert.deepEqual(rowOf({}), [
    '<input type="checkbox" data-piece="d1" checked>',
    'Definition: class Order line 12 1,038 tokens',
  ]);
  const [box, words] = rowOf({ state: 'dropped', kind: 'elsewhere', file: 'shop/money.py' });
  assert.ok(!box.includes('checked'));
  assert.equal(words, 'From another file: class Order left out shop/money.py:12 +1,038 tokens');
  assert.match(rowOf({ fixed: true })[0], / checked aria-disabled="true">/);
  assert.match(rowOf({ state: 'over budget' })[0], /data-piece="d1" aria-disabled="true">/);
  assert.match(rowOf({ state: 'dropped', id: 'inner' })[0], /data-piece="inner" aria-disabled="true">/);
  assert.deepEqual([placeOf({ ...ITEM, line: 0 }), placeOf({ ...ITEM, file: 'a.py', line: 0 })], ['', 'a.py']);
});

test('an item that was added stays where it was offered, and many offers are folded', () => {
  const wish = { ...firstWish('fix', 0), add: ['extra'] };
  const noRoom = body({ items: [{ ...ITEM, id: 'extra', state: 'over budget' }] }, { wish });
  assert.match(noRoom, /data-piece="extra" checked>.*over budget/s, 'it can be unticked');
  const page = body({ items: [ITEM, { ...ITEM, id: 'extra' }] }, { wish });
  assert.match(
    page,
    /In the prompt <span>1<[^]*data-piece="d1"[^]*Could go along <span>1<[^]*data-piece="extra" checked/,
  );
  assert.match(page, /<details data-key="extra" open>/);
  const offers = Array.from({ length: 9 }, (_, i) => ({ ...ITEM, id: `o${i}`, state: 'offered' as const }));
  assert.match(body({ items: offers }), /<details data-key="extra">/);
  assert.match(body({ items: [ITEM, { ...ITEM, id: 'd2', state: 'dropped' }] }), /In the prompt <span>1 of 2</);
});

test('why a box cannot be changed is said aloud, too', () => {
  const [page, free] = [body({ items: [{ ...ITEM, fixed: true }] }), body({ items: [ITEM] })];
  assert.match(page, /aria-disabled="true"[^]*<span class="unseen">\. It always goes\.<\/span><\/label>/);
  assert.ok(!free.includes('always goes'));
});

test('the map says which lines leave and how, and that the others stay', () => {
  const leaving = [leaves('signature', 2, 2), leaves('whole', 10, 20, 0), leaves('redacted', 198, 260)];
  assert.deepEqual(stretches(leaving, 200).map(linesName), ['3', '11–20', '199–200']);
  const page = body({ leaving });
  assert.match(page, /13 of its 200 lines leave, 187 stay\./);
  assert.match(
    page,
    /As it is<\/dt><dd><button [^>]*data-index="1" aria-label="Show lines 11–20 in the editor">11–20</,
  );
  assert.match(page, /As signature<\/dt><dd><button [^>]*data-index="0" aria-label="Show line 3 in the editor">3</);
  assert.match(page, /<rect class="whole" x="10" y="0" width="10"/);
  assert.ok(!body({}).includes('data-testid="map"'));
});

test('the budget in force is among those to choose from, and its being too small is said', () => {
  const page = body({ over: true }, { wish: firstWish('fix', 1500) });
  assert.match(page, /<option value="0">none<.*<option value="1500" selected>1,500 tokens<.*<option value="2000">/);
  assert.match(page, /take more than 1,500 tokens\./);
  assert.match(
    page,
    /<strong>227<\/strong> of at most 1,500 tokens<\/p><meter [^>]*value="0\.151" aria-label="15% of the budget">/,
  );
});

test('a stack trace is added, or taken away again', () => {
  assert.match(body({}), /data-kind="trace"/);
  assert.match(body({}, { wish: firstWish('fix', 0, 'Traceback') }), /data-kind="untrace"/);
  assert.ok(!body({}, { wish: firstWish('fix', 0, 'Traceback (most') }).includes('Traceback (most'));
});

test('a prompt older than its document says so', () => {
  assert.match(body({}, { stale: true }), /has changed since[^]*data-kind="again"/);
  assert.ok(!body({}).includes('data-kind="again"'));
});

test('what became of a prompt is told by its size, if that is another', () => {
  const after = (tokens: number, markdown = '', codeTokens = RESULT.codeTokens): string =>
    changeSentence(RESULT, { ...RESULT, tokens, codeTokens, markdown });
  assert.deepEqual(
    [after(265), after(226), after(227), after(227, RESULT.markdown)],
    ['38 tokens more.', '1 token fewer.', 'The prompt has changed.', 'Nothing has changed.'],
  );
  assert.equal(after(234, '', 129), '13 tokens fewer for code, 7 more in all.');
});
