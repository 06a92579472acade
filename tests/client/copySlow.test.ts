// Checks that take long: the original must not wait for them on the clipboard, and the user need not wait for them at all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNCHECKED_NOTICE } from '../../client/src/pure/copyGuard';
import { RAW, REDACTED, SAFE, World } from './guardWorld';

test('a check that takes long does not leave the original on the clipboard meanwhile', async () => {
  for (const [answer, after] of [
    [REDACTED, SAFE],
    [{}, RAW],
  ] as const) {
    const world = new World();
    const copy = await world.copies(RAW);
    world.loseThePatience();
    await new Promise(setImmediate);
    assert.equal(world.clipboard, UNCHECKED_NOTICE);
    assert.equal(world.memory.find(UNCHECKED_NOTICE)?.raw, RAW);
    assert.equal(world.outcomes.length, 0, 'nobody is asked while the check still runs');
    world.last().answer(answer);
    await copy.done;
    assert.equal(world.clipboard, after);
    assert.equal(world.memory.find(UNCHECKED_NOTICE), undefined);
  }
});

test('a check that the user stops ends as a text that could not be checked, which can be tried again', async () => {
  const world = new World();
  const copy = await world.copies(RAW);
  world.last().stop.addEventListener('abort', world.last().fail);
  world.stopping.abort();
  await copy.done;
  assert.deepEqual([world.clipboard, world.kept().why], [UNCHECKED_NOTICE, 'unchecked']);
  world.stopping = new AbortController();
  const retry = world.guard.retry(world.kept());
  assert.equal(world.last().stop.aborted, false);
  world.last().answer(REDACTED);
  assert.equal(await retry, true);
  assert.equal(world.clipboard, SAFE);
});

test('a slow check that comes after another copy changes nothing', async () => {
  const world = new World();
  const copy = await world.copies(RAW);
  world.loseThePatience();
  await new Promise(setImmediate);
  world.clipboard = 'copied elsewhere';
  world.last().answer(REDACTED);
  await copy.done;
  assert.equal(world.clipboard, 'copied elsewhere');
});
