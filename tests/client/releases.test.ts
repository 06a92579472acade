import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogOutputChannel } from 'vscode';
import type { RequestTypes } from '../../client/src/generated/protocol';
import { type Link, Protocol, Unavailable } from '../../client/src/protocol';
import { type Release, Releases } from '../../client/src/releases';

/** The other end of the wire: answers `airlock/redact` with this receipt while it is up. */
class Wire implements Link {
  up = true;
  receipt = 'made now';
  readonly sent: [string, unknown][] = [];

  request<M extends keyof RequestTypes>(
    method: M,
    params: RequestTypes[M]['params'],
  ): Promise<RequestTypes[M]['result']> {
    if (!this.up) {
      return Promise.reject(new Unavailable('Airlock’s server is not running.'));
    }
    this.sent.push([method, params]);
    const result = { text: '', held: [], count: 1, verdict: 'redact', reason: '', receipt: this.receipt } as const;
    return Promise.resolve(result as unknown as RequestTypes[M]['result']);
  }

  notify(method: string, params: unknown): Promise<void> {
    if (!this.up) {
      return Promise.reject(new Unavailable('Airlock’s server is not running.'));
    }
    this.sent.push([method, params]);
    return Promise.resolve();
  }
}

function world(): { wire: Wire; releases: Releases; lines: string[] } {
  const wire = new Wire();
  const lines: string[] = [];
  const log = { warn: (line: string) => lines.push(line) } as unknown as LogOutputChannel;
  return { wire, releases: new Releases(new Protocol(wire), log), lines };
}

const SECRET = 'the original text';
const RELEASE: Release = {
  action: 'copy',
  reason: 'copy original',
  receipt: 'r1',
  text: SECRET,
  uri: 'file:///a.py',
  languageId: 'python',
};

test('a release is recorded by its receipt, and its text stays here', async () => {
  const { wire, releases } = world();
  await releases.record(RELEASE);
  assert.deepEqual(wire.sent, [['airlock/release', { receipt: 'r1', action: 'copy', reason: 'copy original' }]]);
});

test('what was let go unchecked is checked and recorded once the server is back, and only once', async () => {
  const { wire, releases, lines } = world();
  wire.up = false;
  await releases.record({ ...RELEASE, reason: 'copied unchecked', receipt: '' });
  await releases.catchUp();
  assert.deepEqual(wire.sent, []);
  wire.up = true;
  await releases.catchUp();
  await releases.catchUp();
  assert.deepEqual(wire.sent, [
    ['airlock/redact', { text: SECRET, action: 'copy', uri: 'file:///a.py', languageId: 'python' }],
    ['airlock/release', { receipt: 'made now', action: 'copy', reason: 'copied unchecked' }],
  ]);
  assert.ok(lines.length > 0 && lines.every((line) => !line.includes(SECRET)), 'the log holds no text');
});

test('a text in which nothing was found leaves no record', async () => {
  const { wire, releases } = world();
  wire.receipt = '';
  await releases.record({ ...RELEASE, receipt: '' });
  assert.deepEqual(
    wire.sent.map(([method]) => method),
    ['airlock/redact'],
  );
});
