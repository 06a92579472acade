/**
 * Sets up what the other scripts need, and then may run a command in it:
 *
 *     node scripts/setup.mjs [python] [node] [editor] [browser] [-- COMMAND ARGUMENTS...]
 *
 * Each part is done only when its inputs changed. COMMAND is looked up in `.venv` and `node_modules` first.
 */
import { existsSync } from 'node:fs';

import { setUpBrowser, setUpEditor } from './steps/editor.mjs';
import { setUpNode } from './steps/node.mjs';
import { under, venvProgram } from './steps/paths.mjs';
import { setUpPython } from './steps/python.mjs';
import { run } from './steps/run.mjs';
import { Cure, main, say, seconds } from './steps/say.mjs';

const PARTS = { python: setUpPython, node: setUpNode, editor: setUpEditor, browser: setUpBrowser };

await main(async () => {
  const words = process.argv.slice(2);
  const split = words.includes('--') ? words.indexOf('--') : words.length;
  const parts = words.slice(0, split);
  const unknown = parts.find((part) => !(part in PARTS));
  if (unknown) throw new Cure(`"${unknown}" is no part.`, `one of: ${Object.keys(PARTS).join(', ')}`);
  const start = performance.now();
  for (const part of parts.length > 0 ? parts : Object.keys(PARTS)) await PARTS[part]();
  const [command, ...rest] = words.slice(split + 1);
  if (command === undefined) return say(`setup: everything is in place (${seconds(start)})`);
  return (await run(...lookUp(command, rest), { echo: true })).status;
});

function lookUp(name, args) {
  if (existsSync(venvProgram(name))) return [venvProgram(name), args];
  const script = under('node_modules', '.bin', name);
  return existsSync(script) ? [process.execPath, [script, ...args]] : [name, args];
}
