/**
 * Runs the project's checks and says how each went: `npm run check` the fast ones, `npm test` (`--all`) also the
 * extension package and the tests in the real editor. Further words choose steps by part of their name:
 * `npm run check -- format types`.
 */
import { setUpBrowser, setUpEditor } from './steps/editor.mjs';
import { setUpNode } from './steps/node.mjs';
import { setUpPython } from './steps/python.mjs';
import { runSteps } from './steps/runner.mjs';
import { Cure, main, say, seconds } from './steps/say.mjs';
import { chosenSteps } from './steps/table.mjs';

await main(async () => {
  const all = process.argv.includes('--all');
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const began = performance.now();
  await setUpPython();
  await setUpNode();
  const editor = all ? { ...(await setUpEditor()), browser: await setUpBrowser() } : null;
  const steps = chosenSteps(editor, words);
  if (steps.length === 0)
    throw new Cure(`No step is called ${words.join(' or ')}.`, 'npm run check, without a word, runs all');
  say(`setup: ready after ${seconds(began)}`);
  return runSteps(steps, began);
});
