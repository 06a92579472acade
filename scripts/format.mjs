/** Puts right what can be put right by itself: generated files, layout and simple lint of both languages. */
import { setUpNode } from './steps/node.mjs';
import { setUpPython } from './steps/python.mjs';
import { runSteps } from './steps/runner.mjs';
import { main } from './steps/say.mjs';
import { fixes } from './steps/table.mjs';

await main(async () => {
  await setUpPython();
  await setUpNode();
  return runSteps(fixes(), performance.now(), { atATime: 1 });
});
