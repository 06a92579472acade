import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClipboardMemory, type Kept } from '../../client/src/pure/clipboardMemory';
import { ASK_NOTICE, DENY_NOTICE, UNCHECKED_NOTICE } from '../../client/src/pure/copyGuard';
import { RAW, REDACTED, SAFE, SOURCE, World } from './guardWorld';

test('a copied secret is replaced, remembered and told', async () => {
  const world = new World();
  const copy = await world.copies(RAW);
  assert.deepEqual(world.last().params, { text: RAW, action: 'copy', uri: SOURCE.uri, languageId: 'python' });
  world.last().answer(REDACTED);
  await copy.done;
  assert.equal(world.clipboard, SAFE);
  assert.equal(world.memory.find(SAFE.replace('\n', '\r\n'))?.raw, RAW);
  assert.deepEqual([world.kept().receipt, world.kept().source.wholeLine], ['r1', true]);
});

test('a clean text stays, and nothing is told or remembered', async () => {
  const world = new World();
  const copy = await world.copies('x = 1');
  world.last().answer({});
  await copy.done;
  assert.deepEqual([world.clipboard, world.outcomes.length, world.memory.newest], ['x = 1', 0, undefined]);
});

test('blank texts and texts that already stand for an original are not checked', async () => {
  const world = new World();
  await (
    await world.copies(' \n')
  ).done;
  assert.equal(world.asked.length, 0);
  const copy = await world.copies(RAW);
  world.last().answer(REDACTED);
  await copy.done;
  await (
    await world.copies(SAFE)
  ).done;
  assert.equal(world.asked.length, 1);
});

test('a clipboard that reads as empty after a copy is told, and one that does so once is read again', async () => {
  const world = new World();
  await (
    await world.copies('')
  ).done;
  assert.deepEqual(world.outcomes, [{ kind: 'no-clipboard', doing: 'reading' }]);
  world.emptyReads = 2;
  const copy = await world.copies(RAW);
  world.last().answer(REDACTED);
  await copy.done;
  assert.equal(world.clipboard, SAFE);
});

test('an answer is put on a clipboard that reads as empty just then', async () => {
  const world = new World();
  const copy = await world.copies(RAW);
  world.emptyReads = 99;
  world.last().answer(REDACTED);
  await copy.done;
  assert.equal(world.clipboard, SAFE);
});

test('a clipboard that another program changed meanwhile is left alone', async () => {
  const world = new World();
  const copy = await world.copies(RAW);
  world.clipboard = 'from another program';
  world.last().answer(REDACTED);
  await copy.done;
  assert.equal(world.clipboard, 'from another program');
  assert.equal(world.memory.newest, undefined);
});

test('two quick copies: each answer only replaces its own text, in either order', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const world = new World();
    const first = await world.copies(RAW);
    const second = await world.copies(`other ${RAW}`);
    for (const index of order) {
      world.asked[index]?.answer({ ...REDACTED, text: index === 0 ? SAFE : `other ${SAFE}` });
      await new Promise(setImmediate);
    }
    await Promise.all([first.done, second.done]);
    assert.equal(world.clipboard, `other ${SAFE}`);
  }
});

test('the same secret copied twice in a row ends as placeholders', async () => {
  const world = new World();
  const first = await world.copies(RAW);
  const second = await world.copies(RAW);
  world.asked[0]?.answer(REDACTED);
  await first.done;
  world.asked[1]?.answer(REDACTED);
  await second.done;
  assert.equal(world.clipboard, SAFE);
});

test('without an answer a notice takes its place and the original is kept; a retry checks it', async () => {
  const world = new World();
  const copy = await world.copies(RAW);
  world.last().fail();
  await copy.done;
  assert.equal(world.clipboard, UNCHECKED_NOTICE);
  assert.equal(world.memory.find(UNCHECKED_NOTICE)?.raw, RAW);
  const kept = world.kept();
  assert.deepEqual([kept.why, kept.reason], ['unchecked', 'Airlock’s server is not running.']);
  const retry = world.guard.retry(kept);
  world.last().answer(REDACTED);
  assert.equal(await retry, true);
  assert.equal(world.clipboard, SAFE);
  assert.equal(world.memory.find(UNCHECKED_NOTICE), undefined);
});

test('a notice is not written over what another program copied', async () => {
  const world = new World();
  const copy = await world.copies(RAW);
  world.clipboard = 'copied elsewhere';
  world.loseThePatience();
  await new Promise(setImmediate);
  assert.equal(world.clipboard, 'copied elsewhere');
  world.last().fail();
  await copy.done;
  assert.equal(world.clipboard, 'copied elsewhere');
});

test('a retry of a clean text puts it back, and one that comes too late changes nothing', async () => {
  const world = new World();
  const copy = await world.copies('x = 1');
  world.last().fail();
  await copy.done;
  const kept = world.kept();
  const late = world.guard.retry(kept);
  world.clipboard = 'copied elsewhere';
  world.last().answer({});
  assert.equal(await late, false);
  assert.equal(world.clipboard, 'copied elsewhere');
  world.clipboard = UNCHECKED_NOTICE;
  const retry = world.guard.retry(kept);
  world.last().answer({});
  await retry;
  assert.equal(world.clipboard, 'x = 1');
  assert.equal(world.outcomes.at(-1)?.kind, 'clean');
});

test('a retry of an older text does not take the place of a newer one', async () => {
  const world = new World();
  const kept: Kept[] = [];
  for (const text of [RAW, `newer ${RAW}`]) {
    const copy = await world.copies(text);
    world.last().fail();
    await copy.done;
    kept.push(world.kept());
  }
  const [older] = kept;
  assert.ok(older);
  const retry = world.guard.retry(older);
  world.last().answer(REDACTED);
  assert.equal(await retry, false);
  assert.equal(world.clipboard, UNCHECKED_NOTICE);
  assert.equal(world.memory.find(UNCHECKED_NOTICE)?.raw, `newer ${RAW}`);
});

test('verdicts ask and deny put a notice there; a denied text has no form that may go', async () => {
  for (const [verdict, notice, redacted] of [
    ['ask', ASK_NOTICE, SAFE],
    ['deny', DENY_NOTICE, undefined],
  ] as const) {
    const world = new World();
    const copy = await world.copies(RAW);
    world.last().answer({ ...REDACTED, verdict, reason: 'policy' });
    await copy.done;
    assert.equal(world.clipboard, notice);
    assert.equal(world.memory.find(notice)?.raw, RAW);
    assert.equal(world.kept().redacted, redacted);
    await world.guard.copyRedacted(world.kept());
    assert.equal(world.clipboard, redacted ?? notice);
  }
});

test('a released original stays until the next copy', async () => {
  const world = new World();
  const copy = await world.copies(RAW);
  world.last().answer(REDACTED);
  await copy.done;
  assert.equal(await world.guard.copyOriginal(world.kept()), true);
  assert.equal(world.clipboard, RAW);
  assert.ok(world.memory.isReleased(RAW.replace('\n', '\r\n')));
  const next = await world.copies(RAW);
  assert.ok(!world.memory.isReleased(RAW));
  world.last().answer(REDACTED);
  await next.done;
  assert.equal(world.clipboard, SAFE);
});

test('an original released while its check is still running is not taken away again', async () => {
  const world = new World();
  const first = await world.copies(RAW);
  world.last().fail();
  await first.done;
  const kept = world.kept();
  const second = await world.copies(RAW);
  await world.guard.copyOriginal(kept);
  world.last().answer(REDACTED);
  await second.done;
  assert.equal(world.clipboard, RAW);
});

test('strict copy never shows the original, and the newer copy wins', async () => {
  const world = new World();
  world.clipboard = 'before';
  const first = world.guard.copy(RAW, SOURCE);
  assert.equal(world.clipboard, 'before');
  const second = world.guard.copy('x = 1', SOURCE);
  world.asked[1]?.answer({});
  await second;
  world.asked[0]?.answer(REDACTED);
  await first;
  assert.equal(world.clipboard, 'x = 1');
  assert.equal(world.memory.find(SAFE)?.raw, RAW);
});

test('strict copy without an answer keeps the original in memory only', async () => {
  const world = new World();
  const copy = world.guard.copy(RAW, SOURCE);
  world.last().fail();
  await copy;
  assert.equal(world.clipboard, UNCHECKED_NOTICE);
  assert.equal(world.memory.newest?.raw, RAW);
});

test('a clipboard that cannot be read or written is told', async () => {
  const world = new World();
  world.readable = false;
  await (
    await world.copies(RAW)
  ).done;
  assert.deepEqual(world.outcomes, [{ kind: 'no-clipboard', doing: 'reading' }]);
  world.readable = true;
  world.writable = false;
  const copy = await world.copies(RAW);
  world.last().answer(REDACTED);
  await copy.done;
  assert.deepEqual(world.outcomes.at(-1), { kind: 'no-clipboard', doing: 'writing' });
});

test('the memory is bounded in number and size but always keeps the newest', () => {
  const memory = new ClipboardMemory();
  const entry = (raw: string, shown: string): Kept => ({
    raw,
    shown,
    source: SOURCE,
    held: [],
    receipt: '',
    why: 'redacted',
    reason: '',
    redacted: shown,
  });
  for (let i = 0; i < 100; i += 1) {
    memory.remember(entry(`raw ${i}`, `shown ${i}`));
  }
  assert.equal(memory.find('shown 99')?.raw, 'raw 99');
  assert.equal(memory.find('shown 0'), undefined);
  const huge = 'x'.repeat(30 * 1024 * 1024);
  memory.remember(entry(huge, 'shown huge'));
  assert.equal(memory.find('shown huge')?.raw.length, huge.length);
  assert.equal(memory.find('shown 99'), undefined);
});
