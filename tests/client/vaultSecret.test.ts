import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SecretStorage } from 'vscode';
import { vaultSecret } from '../../client/src/vaultSecret';

/** A storage that keeps what it is given, as VS Code's does. */
function storage(over: Partial<SecretStorage> = {}): SecretStorage {
  const kept = new Map<string, string>();
  return {
    get: (name: string) => Promise.resolve(kept.get(name)),
    store: (name: string, value: string) => {
      kept.set(name, value);
      return Promise.resolve();
    },
    ...over,
  } as SecretStorage;
}

test('a secret is made once and given out from the next start on, to every window the same', async () => {
  const [one, other] = [storage(), storage()];
  assert.deepEqual(await Promise.all([vaultSecret(one), vaultSecret(one), vaultSecret(other)]), [
    undefined,
    undefined,
    undefined,
  ]);
  const secret = await vaultSecret(one);
  assert.equal(Buffer.from(secret ?? '', 'base64').length, 32);
  assert.equal(await vaultSecret(one), secret);
  assert.notEqual(await vaultSecret(other), secret);
});

test('a storage that fails or waits for somebody keeps nobody waiting', async () => {
  const never = new Promise<never>(() => undefined);
  for (const get of [() => never, () => Promise.reject(new Error('locked'))]) {
    assert.equal(await vaultSecret(storage({ get }), 20), undefined);
  }
});
