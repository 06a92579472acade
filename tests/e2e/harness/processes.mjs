/** The processes of one editor, told from all others by the HOME they were started with (Linux: /proc). */
import { readFileSync, readdirSync } from 'node:fs';

/** Process ids and command lines of everything that runs with this HOME. */
export function processesOf(home) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(`/proc/${pid}/environ`).includes(`HOME=${home}`))
    .map((pid) => ({ pid: Number(pid), command: read(`/proc/${pid}/cmdline`).join(' ') }))
    .filter(({ command }) => command !== ''); // a process that has ended but was not waited for has none
}

/** The language servers among them: Python running the extension's launcher. */
export function serversOf(home) {
  return processesOf(home).filter(({ command }) => /bundled\/launch\.py/.test(command));
}

export function isAlive(pid) {
  return read(`/proc/${pid}/cmdline`).length > 0;
}

/** End a process of ours at once; it may be gone already. */
export function kill(pid, signal = 'SIGKILL') {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8').split('\0').filter(Boolean);
  } catch {
    return []; // gone meanwhile, or not ours
  }
}
