// What the user does in the preview, as what is asked for next; and places that are kept hold of while a document changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PromptItem } from '../../client/src/generated/protocol';
import { parseAction } from '../../client/src/pure/promptAction';
import { moved } from '../../client/src/pure/promptTarget';
import { changed, firstWish, type Wish } from '../../client/src/pure/promptWish';

const ITEMS = [
  { id: 'needed', state: 'sent' },
  { id: 'extra', state: 'offered' },
].map((item): PromptItem => {
  const state = item.state as PromptItem['state'];
  return { id: item.id, state, label: '', kind: 'definition', tokens: 1, file: '', line: 0, cell: '', fixed: false };
});
const NONE = firstWish('fix', 0);

/** The wish after boxes were ticked (`+id`) and unticked (`-id`), faster than any answer came. */
function ticked(...boxes: readonly string[]): Pick<Wish, 'drop' | 'add'> {
  const wish = boxes.reduce(
    (now, box) => changed(now, { kind: 'item', id: box.slice(1), goes: box.startsWith('+') }, ITEMS),
    NONE,
  );
  return { drop: wish.drop, add: wish.add };
}

test('boxes become what is dropped and added, and ticking back undoes it', () => {
  assert.deepEqual(ticked('-needed', '+extra'), { drop: ['needed'], add: ['extra'] });
  assert.deepEqual(ticked('-needed', '-needed', '+extra', '+extra'), { drop: ['needed'], add: ['extra'] });
  assert.deepEqual(ticked('-needed', '+needed', '+extra', '-extra'), { drop: [], add: [] });
  assert.deepEqual(ticked('+needed', '+unknown'), { drop: [], add: [] });
});

test('a budget that is none is none', () => {
  const odd = [Number.NaN, -5, 0.5, null, '2000'] as readonly number[];
  assert.deepEqual(
    odd.map((budget) => firstWish('fix', budget).budget),
    odd.map(() => 0),
  );
  assert.equal(firstWish('fix', 1500).budget, 1500);
});

test('task, budget and trace change by themselves', () => {
  const start = { ...NONE, drop: ['a'], trace: 'Traceback' };
  assert.deepEqual(changed(start, { kind: 'task', task: 'test', template: 'house' }, []), {
    ...start,
    task: 'test',
    template: 'house',
  });
  assert.deepEqual(changed(start, { kind: 'budget', budget: 2000 }, []), { ...start, budget: 2000 });
  assert.deepEqual(changed(start, { kind: 'untrace' }, []), { ...start, trace: '' });
});

test('only known messages from the page are actions', () => {
  const changes = [
    { kind: 'task', task: 'review', template: 'house style' },
    { kind: 'item', id: 'd1', goes: false },
    { kind: 'budget', budget: 4000 },
    { kind: 'untrace' },
  ];
  for (const change of changes) {
    assert.deepEqual(parseAction({ ...change, more: 1 }), { kind: 'change', change });
  }
  assert.deepEqual(parseAction({ kind: 'send' }), { kind: 'leave', exit: 'send' });
  assert.deepEqual(parseAction({ kind: 'trace', text: 'of its own' }), { kind: 'trace' });
  assert.deepEqual(parseAction({ kind: 'source', id: 'd1' }), { kind: 'reveal', piece: { item: 'd1' } });
  assert.deepEqual(parseAction({ kind: 'lines', index: 0 }), { kind: 'reveal', piece: { lines: 0 } });
  const odd = [
    { kind: 'delete' },
    { kind: 'toString' },
    { kind: 'task' },
    { kind: 'task', task: 'toString', template: '' },
    { kind: 'task', task: 'fix' },
    { kind: 'item', id: 'd1' },
    { kind: 'item', id: 1, goes: true },
    { kind: 'budget', budget: -1 },
    { kind: 'budget', budget: 0.5 },
    { kind: 'budget', budget: '1000' },
    { kind: 'lines', index: Number.NaN },
    { kind: 'source' },
  ];
  for (const message of [null, 'copy', {}, ...odd]) {
    assert.equal(parseAction(message), undefined, JSON.stringify(message));
  }
});

/** Where 5:8 is after an edit given as its range and text. */
function after(fromLine: number, from: number, toLine: number, to: number, text: string): string {
  const range = { start: { line: fromLine, character: from }, end: { line: toLine, character: to } };
  const { line, character } = moved({ line: 5, character: 8 }, { range, text });
  return `${line}:${character}`;
}

test('a place is kept hold of while the document is edited', () => {
  assert.equal(after(6, 0, 7, 0, 'later'), '5:8');
  assert.equal(after(5, 9, 5, 9, 'behind'), '5:8');
  assert.equal(after(1, 0, 1, 0, 'one\ntwo\r\n'), '7:8');
  assert.equal(after(1, 3, 4, 0, ''), '2:8');
  assert.equal(after(5, 2, 5, 4, 'longer'), '5:12');
  assert.equal(after(5, 8, 5, 8, 'ab\ncd'), '6:2');
  assert.equal(after(3, 4, 5, 2, ''), '3:10');
  assert.equal(after(4, 1, 5, 9, 'gone'), '4:1');
});
