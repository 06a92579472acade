/**
 * The tests in the real editor, one file after the other. A file that fails is run once more, since an editor, a browser and
 * a clipboard on a busy machine are not in our hands; what went well only then is named. What fails twice has failed.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { under } from './steps/paths.mjs';
import { run } from './steps/run.mjs';
import { say } from './steps/say.mjs';

const FILE_LIMIT_MS = 6 * 60_000;

const folder = under('tests', 'e2e');
const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const totals = { pass: 0, fail: 0, skipped: 0 };
const second = [];
for (const name of files) {
  let result = await runFile(name);
  if (result.status !== 0) {
    say(result.output);
    say(`${name} failed; once more ...`);
    second.push(name);
    result = await runFile(name);
  }
  say(result.output.trimEnd());
  for (const key of Object.keys(totals))
    totals[key] += Number(new RegExp(`^ℹ ${key} (\\d+)$`, 'm').exec(result.output)?.[1] ?? 0);
  if (result.status !== 0) process.exitCode = 1;
}
if (second.length > 0) say(`needed a second try: ${second.join(', ')}`);
for (const [key, count] of Object.entries(totals)) say(`ℹ ${key} ${count}`);

function runFile(name) {
  const args = ['--test', '--test-reporter=spec', join(folder, name)];
  return run(process.execPath, args, { limitMs: FILE_LIMIT_MS, env: process.env });
}
