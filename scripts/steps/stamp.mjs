/**
 * Doing a step only when its inputs changed: a file beside the result holds a hash of everything the step depends on, so
 * that deleting the result also forgets the stamp.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A hash of texts and of the contents of files (`{ file }`); a missing file counts as empty. */
export function hashOf(...inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const part = typeof input === 'string' ? input : existsSync(input.file) ? readFileSync(input.file) : '';
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest('hex');
}

/** Whether `stamp` says that the step was done for this hash. */
export const isFresh = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

/** Note that the step was done; written whole or not at all. */
export function mark(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.new`, hash);
  renameSync(`${stamp}.new`, stamp);
}
