import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Backoff } from '../../client/src/pure/backoff';
import { RestartQueue } from '../../client/src/pure/restartQueue';

/** A job whose runs are ended by hand. */
class Job {
  readonly runs: { readonly end: () => void; readonly fail: () => void }[] = [];
  overlapping = 0;
  most = 0;

  readonly run = async (): Promise<void> => {
    this.overlapping += 1;
    this.most = Math.max(this.most, this.overlapping);
    try {
      await new Promise<void>((resolve, reject) => {
        this.runs.push({
          end: resolve,
          fail: () => {
            reject(new Error('failed'));
          },
        });
      });
    } finally {
      this.overlapping -= 1;
    }
  };
}

test('many requests during one start need one more start', async () => {
  const job = new Job();
  const queue = new RestartQueue(job.run);
  const first = queue.request();
  const others = [queue.request(), queue.request(), queue.request()];
  assert.equal(job.runs.length, 1);
  job.runs[0]?.end();
  await first;
  await new Promise(setImmediate);
  assert.equal(job.runs.length, 2);
  job.runs[1]?.end();
  await Promise.all(others);
  assert.deepEqual([job.runs.length, job.most], [2, 1]);
});

test('a failed start does not block the next one, and a request after the queued one began gets its own run', async () => {
  const job = new Job();
  const queue = new RestartQueue(job.run);
  const first = queue.request();
  const second = queue.request();
  job.runs[0]?.fail();
  await assert.rejects(first);
  await new Promise(setImmediate);
  const third = queue.request();
  job.runs[1]?.end();
  await second;
  await new Promise(setImmediate);
  assert.equal(job.runs.length, 3);
  job.runs[2]?.end();
  await third;
});

test('crashes wait longer and longer, then are given up; old ones and a fresh start do not count', () => {
  const backoff = new Backoff();
  const delays = [0, 1, 2, 3, 4].map((at) => backoff.crashed(at * 1_000));
  assert.ok(delays.slice(1, 4).every((delay, i) => (delay ?? 0) > (delays[i] ?? 0)));
  assert.equal(delays[4], undefined);
  assert.equal(new Backoff().crashed(0), delays[0]);
  const later = new Backoff();
  later.crashed(0);
  assert.equal(later.crashed(1_000_000), delays[0]);
  backoff.reset();
  assert.equal(backoff.crashed(5_000), delays[0]);
});
