/**
 * What the scripts print: one short line when a step begins, one with its seconds when it ends, and failures with a
 * cure. Nothing else in `scripts/` writes to the terminal on its own.
 */

/** Something a person can put right; `cure` says how, in one sentence or a command. */
export class Cure extends Error {
  constructor(message, cure) {
    super(message);
    this.cure = cure;
  }
}

const OLDEST_NODE = 20;

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Seconds since `start` (milliseconds of `performance.now()`), for people. */
export const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Run `work` between a line saying that it begins and a line saying how long it took. */
export async function step(title, work) {
  const start = performance.now();
  say(`setup: ${title} ...`);
  const result = await work();
  say(`setup: ${title}: done in ${seconds(start)}`);
  return result;
}

/** Run a whole script: failures end it with status 1 and say what to do; anything unforeseen keeps its stack. */
export async function main(work) {
  try {
    if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
      throw new Cure(`This is Node ${process.version}.`, `install Node ${OLDEST_NODE} or newer`);
    }
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof Cure)) throw error;
    process.stderr.write(`\nfailed: ${error.message}\n  cure: ${error.cure}\n`);
  }
}
