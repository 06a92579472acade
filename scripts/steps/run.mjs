/**
 * Child processes: each in a process group of its own, so that ending one ends everything it started, and none is left
 * when the script ends in whatever way.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { ROOT, windows } from './paths.mjs';

const live = new Set();

/** Start a program. The caller ends it with {@link stop} or waits for it; leaving the script ends it too. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, detached: !windows, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  live.add(child);
  child.once('close', () => live.delete(child));
  child.once('error', () => live.delete(child));
  return child;
}

/** End a program and all it started; resolves when it is gone. */
export async function stop(child, { graceMs = 5000 } = {}) {
  if (child.exitCode !== null || child.signalCode !== null) return signal(child, 'SIGKILL');
  const gone = new Promise((resolve) => child.once('close', resolve));
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
  signal(child, 'SIGKILL'); // what the program started and did not end itself
}

function signal(child, name) {
  try {
    if (windows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // Already gone.
  }
}

/**
 * Run a program to its end and answer `{ status, output }`, standard output and error together in the order they came.
 * `echo` passes the output on while it comes. A program that cannot be started has status 127; one that runs longer than
 * `limitMs` is ended and has status 124.
 */
export function run(command, args, { echo = false, limitMs = 0, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, echo ? { stdio: ['ignore', 'inherit', 'inherit'], ...options } : options);
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    let late = '';
    const expire = () => {
      late = `\nended: it ran longer than ${limitMs / 60_000} minutes`;
      stop(child);
    };
    const timer = limitMs > 0 ? setTimeout(expire, limitMs) : undefined;
    const end = (status, more = '') => {
      clearTimeout(timer);
      resolve({ status: late ? 124 : status, output: Buffer.concat(chunks).toString() + more + late });
    };
    child.once('error', (error) => end(127, error.message));
    child.once('close', (code, name) => end(code ?? 128 + constants.signals[name]));
  });
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(name, () => process.exit(128 + constants.signals[name]));
}
process.once('exit', () => {
  for (const child of live) signal(child, 'SIGTERM');
});
