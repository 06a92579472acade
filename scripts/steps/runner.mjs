/**
 * Running steps, two at a time, and reporting them. A failed step's output is shown as soon as it ends, in full but for a
 * test runner's progress; of a test runner the closing lines are always shown. The last line counts all tests.
 */
import { run } from './run.mjs';
import { say, seconds } from './say.mjs';

const LIMIT_MS = 15 * 60_000;
const PYTEST = /^[= ]*\d+ (passed|failed|skipped|error).* in [\d.]+s/;
const PROGRESS = /^[.sxXFE]+ +\[ *\d+%\]$/;
const NODE = /^\S+ (pass|fail|skipped) \d+$/;

/** Run the steps; answers the exit status: 1 when one of them failed. `began` is when the clock of the summary started. */
export async function runSteps(steps, began, { atATime = 2, print = say } = {}) {
  const results = new Map();
  const waiting = [...steps];
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atATime ? takeNext(waiting, running, results) : undefined;
    if (next === undefined) {
      await Promise.race([...running].map((entry) => entry.done));
      continue;
    }
    const entry = { step: next };
    entry.done = runStep(next, results, print).finally(() => running.delete(entry));
    running.add(entry);
  }
  return report(steps, results, { began, print });
}

/** The first step that may start now, taken out of the list. */
function takeNext(waiting, running, results) {
  if ([...running].some((entry) => entry.step.alone)) return undefined;
  const index = waiting.findIndex((step) => isReady(step, waiting, running, results));
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

function isReady(step, waiting, running, results) {
  if (step.alone && (running.size > 0 || waiting.some((other) => !other.alone))) return false;
  const known = [...waiting, ...[...running].map((entry) => entry.step)];
  return !known.some((other) => other.name === step.after) || results.has(step.after);
}

async function runStep(step, results, print) {
  const start = performance.now();
  const needed = step.after ? results.get(step.after) : undefined;
  const [command, args] = step.command;
  const result =
    needed && needed.status !== 0
      ? { status: 1, output: `not run: "${step.after}" failed` }
      : await run(command, args, { limitMs: LIMIT_MS, env: { ...process.env, ...step.env } });
  const time = seconds(start);
  results.set(step.name, { ...result, time });
  print(`${result.status === 0 ? 'ok    ' : 'FAILED'} ${time.padStart(8)}  ${step.name}`);
  const lines = result.output
    .trimEnd()
    .split('\n')
    .filter((line) => !PROGRESS.test(line));
  const shown = result.status === 0 ? lines.slice(lines.length - (step.closing ?? 0)) : lines;
  for (const line of shown) print(`    ${line}`);
}

function report(steps, results, { began, print }) {
  const failed = steps.filter((step) => results.get(step.name).status !== 0);
  const tests = steps.filter((step) => step.closing).map((step) => results.get(step.name).output);
  print('');
  if (failed.length > 0) print(`failed: ${failed.map((step) => step.name).join(', ')}`);
  print(`${steps.length - failed.length} of ${steps.length} steps went well in ${seconds(began)}`);
  const total = tests.map(countTests).reduce((sum, one) => sum.map((count, index) => count + one[index]), [0, 0, 0]);
  if (total.some((count) => count > 0)) print(`${total[0]} passed, ${total[1]} failed, ${total[2]} skipped`);
  return failed.length > 0 ? 1 : 0;
}

/** Passed, failed and skipped tests by a runner's closing lines: pytest's, or those of node's test runner. */
function countTests(output) {
  const closing = output.split('\n').filter((line) => PYTEST.test(line) || NODE.test(line));
  return [/ pass (\d+)|(\d+) passed/, / fail (\d+)|(\d+) failed/, / skipped (\d+)|(\d+) skipped/].map((pattern) => {
    const found = closing.map((line) => pattern.exec(line)).findLast(Boolean);
    return Number(found?.[1] ?? found?.[2] ?? 0);
  });
}
