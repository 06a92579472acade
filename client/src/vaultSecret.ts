// What VS Code's secret storage keeps for Airlock: 32 random bytes by which this editor's server opens the vault. They go to
// the server over its standard input alone, never into arguments, the environment, settings or a log.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as vscode from 'vscode';

const NAME = 'airlock.vault';
const BYTES = 32;
/** The storage may ask the system's keyring, and that a person; the server does not wait longer for them. */
const LIMIT_MS = 5_000;

/**
 * The secret in base 64; undefined when there is none in time. A new one is given out from the next start on: only then it
 * is certain that it was kept, and that two windows that start at once have the same. Never rejects.
 */
export async function vaultSecret(secrets: vscode.SecretStorage, limitMs = LIMIT_MS): Promise<string | undefined> {
  const patience = new AbortController();
  const given = sleep(limitMs, undefined, { signal: patience.signal }).catch(() => undefined);
  try {
    return await Promise.race([lookUp(secrets).catch(() => undefined), given]);
  } finally {
    patience.abort();
  }
}

async function lookUp(secrets: vscode.SecretStorage): Promise<string | undefined> {
  const kept = await secrets.get(NAME);
  if (kept === undefined) {
    await secrets.store(NAME, randomBytes(BYTES).toString('base64'));
  }
  return kept;
}
