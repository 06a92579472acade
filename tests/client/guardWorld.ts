// A clipboard and a server for tests of the copy guard: the ports are ours to give, so nothing of the guard is replaced.
import assert from 'node:assert/strict';
import type { RedactParams, RedactResult } from '../../client/src/generated/protocol';
import { ClipboardMemory, type Kept, type Source } from '../../client/src/pure/clipboardMemory';
import { CopyGuard, type Outcome } from '../../client/src/pure/copyGuard';

export const RAW = 'key = "' + 'AKIA' + 'Q'.repeat(16) + '"\n';
export const SAFE = 'key = "AIRLOCK_AWS_KEY_7F3A2B"\n';
export const SOURCE: Source = { uri: 'file:///a.py', languageId: 'python', wholeLine: true };
export const HELD = [{ kind: 'aws_access_key_id', title: 'AWS access key ID', count: 1 }];

/** A clipboard and a server whose answers are given by hand. */
export class World {
  clipboard = '';
  readonly outcomes: Outcome[] = [];
  readonly asked: {
    readonly params: RedactParams;
    readonly stop: AbortSignal;
    answer: (r: Partial<RedactResult>) => void;
    fail: () => void;
  }[] = [];
  /** What the user is waiting for, and stops by it. */
  stopping = new AbortController();
  loseThePatience: (value?: unknown) => void = () => undefined;
  /** So many reads answer nothing, as the web's clipboard does while the page has no focus. */
  emptyReads = 0;
  readable = true;
  writable = true;
  readonly memory = new ClipboardMemory();
  readonly guard = new CopyGuard(
    {
      readText: () => {
        if (!this.readable) {
          return Promise.reject(new Error('no'));
        }
        this.emptyReads -= 1;
        return Promise.resolve(this.emptyReads >= 0 ? '' : this.clipboard);
      },
      writeText: (text) => {
        if (!this.writable) {
          return Promise.reject(new Error('no'));
        }
        this.clipboard = text;
        return Promise.resolve();
      },
      check: (params, stop) =>
        new Promise((resolve, reject) => {
          this.asked.push({
            params,
            stop,
            answer: (r) => {
              const base = {
                text: params.text,
                held: [],
                count: 0,
                verdict: 'allow',
                reason: '',
                receipt: '',
              } as const;
              resolve({ ...base, ...r });
            },
            fail: () => {
              reject(new Error('Airlock’s server is not running.'));
            },
          });
        }),
      meanwhile: (work) => work(this.stopping.signal),
      patience: () => new Promise((resolve) => (this.loseThePatience = resolve)),
      tell: (outcome) => this.outcomes.push(outcome),
    },
    this.memory,
  );

  /** The editor copies: the original is on the clipboard first. */
  async copies(text: string): Promise<{ done: Promise<void> }> {
    this.clipboard = text;
    const done = this.guard.afterCopy(() => SOURCE);
    await new Promise(setImmediate);
    return { done };
  }

  last(): (typeof this.asked)[number] {
    const last = this.asked.at(-1);
    assert.ok(last);
    return last;
  }

  kept(): Kept {
    const outcome = this.outcomes.at(-1);
    assert.ok(outcome?.kind === 'kept');
    return outcome.kept;
  }
}

export const REDACTED: Partial<RedactResult> = { text: SAFE, held: HELD, count: 1, verdict: 'redact', receipt: 'r1' };
